import { describe, expect, test } from 'vitest'
import {
  DataError,
  parseSiteData,
} from '../../../../../scripts/content/data/index.ts'
import type { SiteData } from '../../../../../scripts/content/data/index.ts'
import { SOURCE, dataFiles } from '../../../../support/data.ts'

/** An entry of a list in YAML, of JSON values by key. */
function entry(fields: Readonly<Record<string, unknown>>): string {
  return `- ${JSON.stringify(fields)}\n`
}

type Texts = Parameters<typeof dataFiles>[0]

const read = (texts: Texts): SiteData =>
  parseSiteData(dataFiles({ sources: SOURCE, ...texts }))

function problemsOf(texts: Texts): readonly string[] {
  try {
    read(texts)
  } catch (error) {
    if (error instanceof DataError) return error.problems.map((one) => one.message)
    throw error
  }
  return []
}

const source = {
  id: 'a',
  title: 'A title',
  publisher: 'A body',
  url: 'https://example.org/a',
  kind: 'primary',
}

const sourceOf = (fields: Readonly<Record<string, unknown>>) =>
  read({ sources: entry({ ...source, ...fields }) }).sources.get('a')

describe('a source', () => {
  test('is read with all that it may say', () => {
    expect(
      sourceOf({
        title_zh: '標題',
        zh_tag: 'zh-Hant',
        described: true,
        publisher_zh: '機構',
        via: 'A paper',
        url_zh: 'http://example.org/zh',
        seen_at: 'https://example.org/copy',
        date: '2025-03',
      }),
    ).toEqual({
      id: 'a',
      title: { en: 'A title', 'zh-hk': '標題' },
      chineseTag: 'zh-Hant',
      described: true,
      publisher: { en: 'A body', 'zh-hk': '機構' },
      via: 'A paper',
      url: { en: 'https://example.org/a', 'zh-hk': 'http://example.org/zh' },
      languages: ['en', 'zh-hk'],
      seenAt: 'https://example.org/copy',
      date: '2025-03',
      kind: 'primary',
    })
  })

  test('is one language where it says no more', () => {
    expect(sourceOf({})).toEqual({
      id: 'a',
      title: { en: 'A title', 'zh-hk': null },
      chineseTag: 'zh-HK',
      described: false,
      publisher: { en: 'A body', 'zh-hk': 'A body' },
      via: null,
      url: { en: 'https://example.org/a', 'zh-hk': 'https://example.org/a' },
      languages: ['en'],
      seenAt: null,
      date: null,
      kind: 'primary',
    })
  })

  test.each([
    [{ title: null, title_zh: '標題' }, ['zh-hk']],
    [{ language: 'zh' }, ['zh-hk']],
    [{ language: 'en', title: null, title_zh: '標題' }, ['en']],
    [{ language: null }, ['en']],
    [{ language: 'zh', url_zh: 'https://a.hk' }, ['en', 'zh-hk']],
  ])('of %j is in %j', (fields, languages) => {
    expect(sourceOf(fields)?.languages).toEqual(languages)
  })

  test.each([
    [{ title: null }, 'There is no title.'],
    [{ title: '[A report]' }, 'The title is in square brackets.'],
    [{ title_zh: '[報告]' }, 'The title is in square brackets.'],
    [{ url: 'ftp://example.org' }, 'This is not a web address.'],
    [{ url: 'xhttps://example.org' }, 'This is not a web address.'],
    [{ url: 'example.org' }, 'This is not a web address.'],
    [{ publisher: '' }, 'The text is empty'],
    [{ publisher: ' A body' }, 'has a space at an end'],
    [{ publisher: ' ' }, 'has a space at an end'],
    [{ id: 'A b' }, 'An id is lower-case letters'],
    [{ x: 1, y: 2 }, 'Unknown field "x", "y".'],
  ])('of %j is refused', (fields, message) => {
    expect(problemsOf({ sources: entry({ ...source, ...fields }) })).toEqual([
      expect.stringContaining(message),
    ])
  })

  test('may have brackets within its title', () => {
    expect(sourceOf({ title: 'A [short] title' })?.title.en).toBe('A [short] title')
    expect(sourceOf({ title: '[Short] title' })?.title.en).toBe('[Short] title')
    expect(sourceOf({ title: 'A title [short]' })?.title.en).toBe('A title [short]')
  })
})

const term = {
  id: 'a',
  kind: 'concept',
  en: 'bias',
  zh: '偏見',
  jyutping: 'pin1 gin3',
  definition_en: 'A leaning.',
  definition_zh: '傾斜。',
}

describe('a term', () => {
  test('is read with all that it may say', () => {
    const glossary = entry({
      ...term,
      en_short: 'B',
      zh_short: '偏',
      avoid_en: ['slant'],
      avoid_zh: ['歪'],
      note: 'N',
      note_zh: '註',
      seen: 'In a paper.',
    })

    expect(read({ glossary }).terms.get('a')).toEqual({
      id: 'a',
      kind: 'concept',
      en: 'bias',
      enShort: 'B',
      zh: '偏見',
      zhShort: '偏',
      jyutping: 'pin1 gin3',
      definition: { en: 'A leaning.', 'zh-hk': '傾斜。' },
      avoid: { en: ['slant'], 'zh-hk': ['歪'] },
      note: { en: 'N', 'zh-hk': '註' },
      seen: 'In a paper.',
    })
  })

  test('has no forms to avoid where none are named', () => {
    expect(read({ glossary: entry(term) }).terms.get('a')).toMatchObject({
      avoid: { en: [], 'zh-hk': [] },
      note: { en: null, 'zh-hk': null },
      enShort: null,
    })
  })

  test('may lack a Chinese name, and then its reading', () => {
    const { jyutping: _, ...unnamed } = { ...term, zh: null }

    expect(read({ glossary: entry(unnamed) }).terms.get('a')?.zh).toBeNull()
  })

  test.each([
    [{ jyutping: null }, 'There is a Chinese name without jyutping.'],
    [{ note: 'N' }, 'The note is in one language only.'],
    [{ note_zh: '註' }, 'The note is in one language only.'],
    [{ kind: 'thing' }, 'The kind is one of'],
  ])('with %j is refused', (fields, message) => {
    expect(problemsOf({ glossary: entry({ ...term, ...fields }) })).toEqual([
      expect.stringContaining(message),
    ])
  })
})

const figure = {
  id: 'a-figure',
  value: 75,
  unit: 'percent',
  as_of: '2025-06',
  sources: ['a-source'],
  label: 'of banks',
  label_zh: '的銀行',
}

describe('a key figure', () => {
  const figureOf = (fields: Readonly<Record<string, unknown>>) =>
    read({ keyFigures: { finance: entry({ ...figure, ...fields }) } })
      .keyFigures.get('finance')

  test('is read in both languages', () => {
    expect(figureOf({ about: 'over' })).toEqual([
      {
        id: 'a-figure',
        value: 75,
        unit: 'percent',
        qualifier: 'over',
        asOf: '2025-06',
        sources: ['a-source'],
        label: { en: 'of banks', 'zh-hk': '的銀行' },
      },
    ])
  })

  test.each([
    [{}, null],
    [{ about: null }, null],
    [{ about: false }, null],
    [{ about: true }, 'about'],
    [{ about: 'about' }, 'about'],
    [{ about: 'nearly' }, 'nearly'],
  ])('with %j is as exact as %j', (fields, qualifier) => {
    expect(figureOf(fields)?.[0]?.qualifier).toBe(qualifier)
  })

  test('keeps those of a chapter together, in their order', () => {
    const two = entry(figure) + entry({ ...figure, id: 'b-figure' })
    const { keyFigures } = read({
      keyFigures: { finance: two, general: entry({ ...figure, id: 'c-figure' }) },
    })

    expect(
      [...keyFigures].map(([chapter, list]) => [chapter, list.map(({ id }) => id)]),
    ).toEqual([
      ['finance', ['a-figure', 'b-figure']],
      ['general', ['c-figure']],
    ])
  })

  test.each([
    [{ about: 'some' }, 'Write about: true, over or nearly'],
    [{ value: '75' }, 'Write a number, without quotes or commas.'],
    [{ sources: [] }, 'Name at least one source.'],
    [{ sources: ['lost'] }, 'There is no source "lost".'],
  ])('with %j is refused', (fields, message) => {
    expect(
      problemsOf({ keyFigures: { finance: entry({ ...figure, ...fields }) } }),
    ).toEqual([expect.stringContaining(message)])
  })
})

const series = {
  id: 'a-series',
  chapter: 'finance',
  kind: 'line',
  title: 'A title',
  title_zh: '標題',
  unit: 'cases',
  unit_zh: '宗',
  as_of: '2025',
  lines: [
    {
      id: 'total',
      name: 'Cases',
      name_zh: '宗數',
      points: [
        { x: 2024, y: 1, source: 'a-source' },
        { x: '2025-06', y: 2, source: 'a-source' },
      ],
    },
  ],
}

describe('a series', () => {
  const texts = (fields: Readonly<Record<string, unknown>>) => ({
    series: { 'a-series': JSON.stringify({ ...series, ...fields }) },
  })
  const seriesOf = (fields: Readonly<Record<string, unknown>>) =>
    read(texts(fields)).series.get('a-series')
  const withPoint = (point: Readonly<Record<string, unknown>>) => ({
    lines: [
      {
        ...series.lines[0],
        points: [{ x: 2024, y: 1, source: 'a-source', ...point }, { x: 2025, y: 2, source: 'a-source' }],
      },
    ],
  })

  test('is read with all that it may say', () => {
    expect(
      seriesOf({
        scale: 1000,
        scale_zh: 10000,
        lower_is_better: true,
        decimals: 2,
        note: 'N',
        note_zh: '註',
        ...withPoint({
          label: 'Target',
          label_zh: '目標',
          flag: 'target',
          about: true,
        }),
      }),
    ).toEqual({
      id: 'a-series',
      chapter: 'finance',
      kind: 'line',
      title: { en: 'A title', 'zh-hk': '標題' },
      unit: { en: 'cases', 'zh-hk': '宗' },
      scale: { en: 1000, 'zh-hk': 10000 },
      lowerIsBetter: true,
      decimals: 2,
      asOf: '2025',
      note: { en: 'N', 'zh-hk': '註' },
      lines: [
        {
          id: 'total',
          name: { en: 'Cases', 'zh-hk': '宗數' },
          points: [
            {
              x: '2024',
              y: 1,
              label: { en: 'Target', 'zh-hk': '目標' },
              flag: 'target',
              qualifier: 'about',
              source: 'a-source',
            },
            {
              x: '2025',
              y: 2,
              label: { en: null, 'zh-hk': null },
              flag: null,
              qualifier: null,
              source: 'a-source',
            },
          ],
        },
      ],
    })
  })

  test('counts by ones, and by the same in either language', () => {
    expect(seriesOf({})?.scale).toEqual({ en: 1, 'zh-hk': 1 })
    expect(seriesOf({ scale: 1000 })?.scale).toEqual({ en: 1000, 'zh-hk': 1000 })
  })

  test('may have words for a bar that is no date', () => {
    const bar = { kind: 'bar', ...withPoint({ x: 'old', label: 'Old', label_zh: '舊' }) }

    expect(seriesOf(bar)?.lines[0]?.points[0]?.label.en).toBe('Old')
    expect(seriesOf({ kind: 'share' })?.kind).toBe('share')
  })

  test.each([
    [withPoint({ x: 'old', label: 'Old', label_zh: '舊' }), '"old" is not a date. On a line x is'],
    [{ kind: 'bar', ...withPoint({ x: 'old' }) }, '"old" has no words.'],
    [withPoint({ label: 'Old' }), 'The label is in one language only.'],
    [withPoint({ label_zh: '舊' }), 'The label is in one language only.'],
    [{ note: 'N' }, 'The note is in one language only.'],
    [{ note_zh: '註' }, 'The note is in one language only.'],
    [{ lines: [] }, 'A chart needs at least one line.'],
    [{ decimals: 0.5 }, 'Write 0, 1, 2 or 3.'],
    [{ kind: 'pie' }, 'The kind is line, bar or share.'],
  ])('with %j is refused', (fields, message) => {
    expect(problemsOf(texts(fields))).toEqual([expect.stringContaining(message)])
  })
})

describe('a file of the wrong shape', () => {
  test('is told from a list', () => {
    expect(problemsOf({ milestones: 'id: a\n' })).toEqual([
      'This file holds no list. Begin each entry with "- id: …".',
    ])
  })

  test('is not read any further where it is no YAML', () => {
    expect(problemsOf({ series: { 'a-series': 'id: [' } })).toEqual([
      'This is not valid YAML. Flow sequence in block collection must be sufficiently indented and end with a ].',
    ])
    expect(
      problemsOf({ glossary: '- id: a\n  x: "b\n- id: c' }),
    ).toEqual(['This is not valid YAML. Missing closing "quote.'])
  })
})

describe('DataError', () => {
  test('sorts by file, then by line', () => {
    const at = (file: string, line: number) => ({ file, line, message: 'm' })
    const error = new DataError([at('b', 1), at('a', 10), at('a', 9), at('c', 1)])

    expect(error.name).toBe('DataError')
    expect(error.message).toBe('a:9  m\na:10  m\nb:1  m\nc:1  m')
    expect(error.problems.map(({ line }) => line)).toEqual([9, 10, 1, 1])
  })
})
