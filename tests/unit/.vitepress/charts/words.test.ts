import { describe, expect, test } from 'vitest'
import { findCitingPages } from '../../../../.vitepress/charts/cited-on.ts'
import { toCsv } from '../../../../.vitepress/charts/csv.ts'
import {
  countStrokes,
  glossaryPageOf,
  groupTerms,
} from '../../../../.vitepress/charts/glossary.ts'
import { tickName } from '../../../../.vitepress/charts/point-labels.ts'
import {
  groupSources,
  sourcePageOf,
} from '../../../../.vitepress/charts/source-list.ts'
import { summarise } from '../../../../.vitepress/charts/summary.ts'
import { valueRows } from '../../../../.vitepress/charts/table.ts'
import { wrapText } from '../../../../.vitepress/charts/text-size.ts'
import { parseSiteData } from '../../../../scripts/content/data/index.ts'
import type { GlossaryTerm } from '../../../../scripts/content/data/index.ts'
import { SOURCE, dataFiles, seriesOf } from '../../../support/data.ts'

const series = seriesOf('line', [
  [
    { x: '2020', y: 10, qualifier: 'over' },
    { x: '2021', y: 30, flag: 'estimate' },
    { x: '2022', y: 20 },
  ],
])

describe('summarise', () => {
  test('names the ends and the extremes', () => {
    expect(summarise(series, 'zh-hk')).toEqual([
      {
        name: null,
        count: 3,
        first: { name: '2020年', value: '逾10' },
        last: { name: '2022年', value: '20' },
        highest: { name: '2021年', value: '30' },
        lowest: { name: '2020年', value: '逾10' },
      },
    ])
  })
})

describe('valueRows', () => {
  test('sets lines side by side and leaves gaps open', () => {
    const two = seriesOf('bar', [
      [
        { x: '2020', y: 1 },
        { x: '2021', y: 2 },
      ],
      [{ x: '2021', y: 3 }],
    ])

    const rows = valueRows(two, 'en').map(({ name, cells }) => [
      name,
      ...cells.map((cell) => cell?.value ?? null),
    ])

    expect(rows).toEqual([
      ['2020', '1', null],
      ['2021', '2', '3'],
    ])
  })
})

describe('toCsv', () => {
  const data = parseSiteData(
    dataFiles({ sources: SOURCE.replace('A body', '"=A, body"') }),
  )

  test('begins with a byte order mark and ends lines as spreadsheets do', () => {
    expect(toCsv(series, data, 'zh-hk').split('\r\n')[0]).toBe(
      '\uFEFF項目,數列,數值,資料來源的說法,性質,資料來源,網址',
    )
  })

  test('quotes commas and keeps formulas from running', () => {
    expect(toCsv(series, data, 'en').split('\r\n')[1]).toBe(
      `2020,Line 0,10,over,,"'=A, body",https://example.org/a`,
    )
  })
})

describe('tickName', () => {
  test.each([
    ['2024-12', 'Dec 2024', '2024年12月'],
    ['2025-08-10', '10 Aug 2025', '2025年8月10日'],
  ])('shortens %s where the language does', (x, en, zh) => {
    expect([tickName(x, 'en'), tickName(x, 'zh-hk')]).toEqual([en, zh])
  })
})

describe('wrapText', () => {
  test('breaks English between words', () => {
    expect(wrapText('Artificial intelligence tools', 100)).toEqual([
      'Artificial',
      'intelligence',
      'tools',
    ])
  })

  test('breaks Chinese anywhere but before punctuation', () => {
    expect(wrapText('數碼港，2025年', 40)).toEqual(['數碼港，', '2025', '年'])
  })
})

describe('countStrokes', () => {
  test.each([
    ['一', 1],
    ['人', 2],
    ['智', 12],
    ['體', 23],
  ])('counts %s', (character, strokes) => {
    expect(countStrokes(character)).toBe(strokes)
  })
})

describe('groupTerms', () => {
  const term = (id: string, en: string, zh: string | null): GlossaryTerm => ({
    id,
    kind: 'concept',
    en,
    enShort: null,
    zh,
    zhShort: null,
    jyutping: null,
    definition: { en: '', 'zh-hk': '' },
    avoid: { en: [], 'zh-hk': [] },
    note: { en: null, 'zh-hk': null },
    seen: null,
  })
  const terms = [
    term('law', 'law', '《人工法》'),
    term('noor', 'Project Noor', null),
    term('plan', '15th Plan', '「十五五」規劃'),
  ]

  test('goes by letter in English, figures first', () => {
    const groups = groupTerms(terms, 'en').map(({ key, terms: list }) => [
      key,
      ...list.map(({ id }) => id),
    ])

    expect(groups).toEqual([
      ['0-9', 'plan'],
      ['L', 'law'],
      ['P', 'noor'],
    ])
  })

  test('goes by strokes in Chinese, past brackets, Latin names first', () => {
    const groups = groupTerms(terms, 'zh-hk').map(({ key, terms: list }) => [
      key,
      ...list.map(({ id }) => id),
    ])

    expect(groups).toEqual([
      ['0', 'noor'],
      ['2', 'law', 'plan'],
    ])
  })
})

describe('glossaryPageOf', () => {
  test('keeps bodies and places apart from terms', () => {
    const kinds = ['concept', 'law', 'organisation', 'place'] as const

    expect(kinds.map((kind) => glossaryPageOf({ kind }))).toEqual([
      'glossary',
      'glossary',
      'bodies',
      'bodies',
    ])
  })
})

describe('sourcePageOf', () => {
  test('keeps official works together whatever their date', () => {
    expect(sourcePageOf({ kind: 'primary', date: null })).toBe('sources')
    expect(sourcePageOf({ kind: 'mirror', date: '2026-01' })).toBe('sources')
  })

  test('divides the reports by their year', () => {
    const pages = ['2025', '2026-02-03', '2024-12-31', null].map((date) =>
      sourcePageOf({ kind: 'secondary', date }),
    )

    expect(pages).toEqual([
      'reports',
      'reports',
      'earlier-reports',
      'earlier-reports',
    ])
  })
})

describe('groupSources', () => {
  test('goes by kind, then publisher, then the newest', () => {
    const entry = (id: string, publisher: string, date: string, kind: string) =>
      SOURCE.replace('a-source', id)
        .replace('A body', publisher)
        .replace('primary', `${kind}\n  date: "${date}"`)
    const sources =
      entry('old', 'B', '2020', 'primary') +
      entry('new', 'B', '2021-01', 'primary') +
      entry('first', 'A', '2019', 'primary') +
      entry('told', 'A', '2019', 'secondary')
    const data = parseSiteData(dataFiles({ sources }))

    const groups = groupSources([...data.sources.values()], 'en').map(
      ({ kind, publishers }) => [
        kind,
        ...publishers.map(({ name, sources: list }) => [
          name,
          ...list.map(({ id }) => id),
        ]),
      ],
    )

    expect(groups).toEqual([
      ['primary', ['A', 'first'], ['B', 'new', 'old']],
      ['secondary', ['A', 'told']],
    ])
  })
})

describe('findCitingPages', () => {
  test('counts marks in the text and what charts rest on', () => {
    const data = parseSiteData(dataFiles({ sources: SOURCE }))
    const withSeries = { ...data, series: new Map([['a-series', series]]) }
    const pages = [
      { slug: 'finance', text: 'A claim.[@other; @third]' },
      { slug: 'startups', text: '::chart[a-series]' },
      { slug: 'method', text: 'A link [@vue](https://vuejs.org) is none.' },
    ]

    expect(findCitingPages(pages, withSeries)).toEqual({
      other: ['finance'],
      third: ['finance'],
      'a-source': ['startups'],
    })
  })
})
