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
