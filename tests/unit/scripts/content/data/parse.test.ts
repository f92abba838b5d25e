import { describe, expect, test } from 'vitest'
import {
  DataError,
  parseSiteData,
} from '../../../../../scripts/content/data/index.ts'
import type { DataFiles } from '../../../../../scripts/content/data/index.ts'
import { SOURCE, dataFiles } from '../../../../support/data.ts'

function problemsOf(files: DataFiles): string[] {
  try {
    parseSiteData(files)
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n')
    throw error
  }
  return []
}

const MILESTONE = `
- id: an-event
  date: "2017-07"
  chapter: finance
  en: It happens.
  zh: 事情發生。
  sources: [a-source]
`.trimStart()

const SERIES = `
id: a-series
chapter: finance
kind: line
title: A title
title_zh: 標題
unit: cases
unit_zh: 宗
as_of: "2025"
lines:
  - id: total
    name: Cases
    name_zh: 宗數
    points:
      - { x: "2024", y: 1, source: a-source }
      - { x: "2025", y: 2, about: true, source: a-source }
`.trimStart()

const FIGURE = `
- id: a-figure
  value: 75
  unit: percent
  as_of: 2025
  sources: [a-source]
  label: of banks
  label_zh: 的銀行
`.trimStart()

const TERM = `
- id: a-term
  kind: concept
  en: bias
  zh: 偏見
  jyutping: pin1 gin3
  definition_en: A leaning.
  definition_zh: 傾斜。
`.trimStart()

describe('parseSiteData', () => {
  test('reads every kind of file', () => {
    const data = parseSiteData(
      dataFiles({
        sources: SOURCE,
        glossary: TERM,
        milestones: MILESTONE,
        series: { 'a-series': SERIES },
        keyFigures: { finance: FIGURE },
      }),
    )

    expect(data.sources.get('a-source')?.publisher['zh-hk']).toBe('A body')
    expect(data.terms.get('a-term')?.definition['zh-hk']).toBe('傾斜。')
    expect(data.milestones.map(({ text }) => text['zh-hk'])).toEqual([
      '事情發生。',
    ])
    expect(data.series.get('a-series')?.lines[0]?.points[1]?.qualifier).toBe(
      'about',
    )
    expect(data.keyFigures.get('finance')?.[0]?.asOf).toBe('2025')
  })

  test('takes an unquoted day for the text that it is', () => {
    const milestones = MILESTONE.replace('"2017-07"', '2017-07-20')

    const data = parseSiteData(dataFiles({ sources: SOURCE, milestones }))

    expect(data.milestones[0]?.date).toBe('2017-07-20')
  })

  test('puts the oldest event first, a year before its months', () => {
    const event = (id: string, date: string) =>
      MILESTONE.replace('an-event', id).replace('2017-07', date)
    const milestones =
      event('b', '2018-01') + event('c', '2018') + event('a', '2017')

    const data = parseSiteData(dataFiles({ sources: SOURCE, milestones }))

    expect(data.milestones.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  })

  test('names an unknown source with file and line', () => {
    const milestones = MILESTONE.replace('[a-source]', '[a-source, nowhere]')

    expect(problemsOf(dataFiles({ sources: SOURCE, milestones }))).toEqual([
      'data/milestones.yml:6  There is no source "nowhere". Mend the id, or add the source to data/sources.yml.',
    ])
  })

  test('finds the unknown source of a point', () => {
    const series = {
      'a-series': SERIES.replace(
        'y: 1, source: a-source',
        'y: 1, source: lost',
      ),
    }

    expect(problemsOf(dataFiles({ sources: SOURCE, series }))).toEqual([
      'data/series/a-series.yml:14  There is no source "lost". Mend the id, or add the source to data/sources.yml.',
    ])
  })

  test('says where a repeated id stood before', () => {
    expect(problemsOf(dataFiles({ sources: SOURCE + SOURCE }))).toEqual([
      'data/sources.yml:6  The id "a-source" is taken: data/sources.yml:1. Give this entry another.',
    ])
  })

  test('reports a bad date and what to write', () => {
    const milestones = MILESTONE.replace('2017-07', '2017-02-30')

    expect(problemsOf(dataFiles({ sources: SOURCE, milestones }))).toEqual([
      'data/milestones.yml:2  date: This is not a date. Write "2017", "2017-07" or "2017-07-20", in quotes.',
    ])
  })

  test('reports a language that is missing', () => {
    const milestones = MILESTONE.replace('  zh: 事情發生。\n', '')

    expect(problemsOf(dataFiles({ sources: SOURCE, milestones }))).toEqual([
      'data/milestones.yml:1  zh: Write some text here.',
    ])
  })

  test('reports a field that it does not know', () => {
    const sources = SOURCE.replace('kind:', 'kynd: x\n  kind:')

    expect(problemsOf(dataFiles({ sources }))).toEqual([
      'data/sources.yml:1  Unknown field "kynd". Mend the spelling or take it out.',
    ])
  })

  test('asks for words where x is no date', () => {
    const series = {
      'a-series': SERIES.replace('kind: line', 'kind: bar').replace(
        '"2024"',
        'old',
      ),
    }

    expect(problemsOf(dataFiles({ sources: SOURCE, series }))).toEqual([
      'data/series/a-series.yml:14  lines › 1 › points › 1 › x: "old" has no words. Write label and label_zh.',
    ])
  })

  test('holds a file of a series to its id', () => {
    expect(
      problemsOf(dataFiles({ sources: SOURCE, series: { other: SERIES } })),
    ).toEqual([
      'data/series/other.yml:1  The file is called other.yml but the id is "a-series". Make them equal.',
    ])
  })

  test('refuses square brackets around a title', () => {
    const sources = SOURCE.replace('A title', '"[A report]"')

    expect(problemsOf(dataFiles({ sources }))).toEqual([
      'data/sources.yml:2  title: The title is in square brackets. Take them off and write described: true.',
    ])
  })

  test('refuses an address that a browser would run', () => {
    const sources = SOURCE.replace(
      'https://example.org/a',
      'javascript:alert(1)',
    )

    expect(problemsOf(dataFiles({ sources }))).toEqual([
      'data/sources.yml:4  url: This is not a web address. Begin it with https:// or http://.',
    ])
  })

  test('asks for both languages of a note', () => {
    const glossary = `${TERM}  note: Only here.\n`

    expect(problemsOf(dataFiles({ sources: SOURCE, glossary }))).toEqual([
      'data/glossary.yml:8  note: The note is in one language only. Write note and note_zh.',
    ])
  })

  test('reports broken YAML once, without blaming the references', () => {
    const problems = problemsOf(
      dataFiles({ sources: '- id: [', milestones: MILESTONE }),
    )

    expect(problems[0]).toMatch(
      /^data\/sources\.yml:1 {2}This is not valid YAML\./,
    )
    expect(problems.every((line) => line.startsWith('data/sources.yml'))).toBe(
      true,
    )
  })

  test('lists all that is wrong, by file and line', () => {
    const problems = problemsOf(
      dataFiles({
        sources: SOURCE.replace('primary', 'first'),
        milestones: MILESTONE.replace('finance', 'money'),
      }),
    )

    expect(problems).toEqual([
      'data/milestones.yml:3  chapter: The chapter is one of finance, smart-city, healthcare, education, startups, challenges, general.',
      'data/sources.yml:5  kind: The kind is primary, mirror or secondary.',
    ])
  })

  test('takes an empty file for an empty list', () => {
    expect(parseSiteData(dataFiles({})).sources.size).toBe(0)
  })
})
