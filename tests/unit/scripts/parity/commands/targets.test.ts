import { describe, expect, test } from 'vitest'
import {
  pageFilter,
  parseSectionName,
} from '../../../../../scripts/parity/commands/targets.ts'
import { wordsIn } from '../../../../../scripts/parity/words.ts'

const t = wordsIn('en')
const PATHS = ['a.md', 'b.md', 'guide/a.md']

describe('pageFilter', () => {
  test.each([
    [null, PATHS],
    [['a.md'], ['a.md']],
    [['*.md'], ['a.md', 'b.md']],
    [
      ['b.md', 'guide/**'],
      ['b.md', 'guide/a.md'],
    ],
  ])('with %j wants %j', (globs, wanted) => {
    expect(PATHS.filter(pageFilter(globs, PATHS, t))).toEqual(wanted)
  })

  test('refuses a glob that no page matches', () => {
    expect(() => pageFilter(['a.md', 'c.md'], PATHS, t)).toThrow('c.md')
  })
})

describe('parseSectionName', () => {
  test.each([
    ['a.md#b', 'a.md', 'b'],
    ['./guide/a.MD#詐騙', 'guide/a.MD', '詐騙'],
    ['a#b.md#c', 'a#b.md', 'c'],
  ])('reads %s', (value, page, id) => {
    expect(parseSectionName(value, t)).toEqual({ page, id })
  })

  test.each([
    '',
    '#a',
    'a.md',
    'a.md#',
    'a.txt#b',
    'a.md.orig#b',
    '/a.md#b',
    '../a.md#b',
    'guide/../a.md#b',
    'a.md#b c',
    'a.md#{b',
    'a.md#b}',
  ])('refuses "%s"', (value) => {
    expect(() => parseSectionName(value, t)).toThrow('finance.md')
  })
})
