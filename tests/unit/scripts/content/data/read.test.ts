import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSiteData } from '../../../../../scripts/content/data/index.ts'
import { SOURCE } from '../../../../support/data.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'))
  mkdirSync(join(root, 'data'))
  for (const name of ['sources', 'glossary', 'milestones']) {
    writeFileSync(join(root, `data/${name}.yml`), '')
  }
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('readSiteData', () => {
  test('reads Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`
    writeFileSync(join(root, 'data/sources.yml'), text)

    expect([...readSiteData(root).sources.keys()]).toEqual(['a-source'])
  })

  test('names a file that is not there', () => {
    rmSync(join(root, 'data/glossary.yml'))

    expect(() => readSiteData(root)).toThrow(
      'data/glossary.yml:1  This file cannot be read (ENOENT).',
    )
  })

  test('names a file that is not UTF-8', () => {
    writeFileSync(join(root, 'data/sources.yml'), Buffer.from([0x2d, 0xff]))

    expect(() => readSiteData(root)).toThrow(
      'data/sources.yml:1  This file is not valid UTF-8.',
    )
  })
})

describe('the data of this site', () => {
  const data = readSiteData(process.cwd())

  test('is free of problems and as rich as promised', () => {
    expect(data.terms.size).toBeGreaterThanOrEqual(180)
    expect(data.milestones.length).toBeGreaterThanOrEqual(100)
    expect(data.series.size).toBeGreaterThanOrEqual(10)
  })

  test('begins the timeline in 2017', () => {
    expect(data.milestones[0]?.date.slice(0, 4)).toBe('2017')
  })
})

describe('readSiteData on folders', () => {
  const SERIES = (id: string) => `
id: ${id}
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
      - { x: "2025", y: 2, source: a-source }
`

  test('reads each YAML file of a folder, and nothing else there', () => {
    writeFileSync(join(root, 'data/sources.yml'), SOURCE)
    mkdirSync(join(root, 'data/series'))
    writeFileSync(join(root, 'data/series/b.yml'), SERIES('b'))
    writeFileSync(join(root, 'data/series/a.yml'), SERIES('a'))
    writeFileSync(join(root, 'data/series/notes.txt'), 'no data')

    const { series, keyFigures } = readSiteData(root)

    expect([...series.keys()]).toEqual(['a', 'b'])
    expect(keyFigures.size).toBe(0)
  })

  test('names a file of a folder by its path', () => {
    mkdirSync(join(root, 'data/key-figures'))
    writeFileSync(join(root, 'data/key-figures/finance.yml'), 'id: a')

    expect(() => readSiteData(root)).toThrow('data/key-figures/finance.yml:1')
  })

  test('does not take a file for a folder', () => {
    writeFileSync(join(root, 'data/series'), '')

    expect(() => readSiteData(root)).toThrow('ENOTDIR')
  })
})
