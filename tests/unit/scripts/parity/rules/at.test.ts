import { describe, expect, test } from 'vitest'
import {
  atPage,
  atSection,
  atWords,
  idOf,
} from '../../../../../scripts/parity/rules/at.ts'
import { chinese, english, page, section } from '../../../../support/pages.ts'

describe('idOf', () => {
  test.each([
    ['# A heading {#a}', 'a'],
    ['# A heading', 'a-heading'],
    ['Text.', null],
  ])('of %j is %j', (text, id) => {
    expect(idOf(section(text))).toBe(id)
  })
})

describe('atSection and atPage', () => {
  const read = page('Text.\n\n# A {#a}\n\nMore.')
  const [, left] = read.sections
  const [right] = page('# 甲 {#a}', chinese).sections
  if (!left || !right) throw new Error('There are two sections.')
  const side = { locale: english, page: read, section: left }
  const other = {
    locale: chinese,
    page: page('# 甲 {#a}', chinese),
    section: right,
  }

  test('name the heading and its counterpart', () => {
    expect(atSection(side, other)).toEqual({
      locale: 'en',
      page: 'page.md',
      section: 'a',
      file: 'en/page.md',
      line: 3,
      column: 1,
      other: { locale: 'zh-hk', file: 'zh-hk/page.md', line: 1 },
    })
  })

  test('name none where there is none', () => {
    expect(atSection(side, null).other).toBeNull()
    expect(atPage(side, null).other).toBeNull()
  })

  test('name a line of the page, and the top of the other', () => {
    expect(atPage(side, other, 5)).toEqual({
      locale: 'en',
      page: 'page.md',
      section: null,
      file: 'en/page.md',
      line: 5,
      column: 1,
      other: { locale: 'zh-hk', file: 'zh-hk/page.md', line: 1 },
    })
    expect(atPage(side, other).line).toBe(1)
  })
})

describe('atWords', () => {
  const read = page('# A {#a}\n\naa bank aa\nbank aaa\nbank\n\nbank')
  const [first] = read.sections
  const block = first?.blocks[0]
  if (!first || !block) throw new Error('There is a block.')
  const side = { locale: english, page: read, section: first }

  test.each([
    ['bank', 0, 3, 4],
    ['bank', 1, 4, 1],
    ['bank', 2, 5, 1],
    ['aa', 1, 3, 9],
    ['aa', 2, 4, 6],
    ['a b', 0, 3, 2],
  ])('finds "%s" for the time %i', (words, nth, line, column) => {
    expect(atWords(side, block, words, nth)).toEqual({ line, column })
  })

  test.each([
    ['words that run across lines', 'aa\nbank', 0],
    ['words that are not there', 'loan', 0],
    ['one time more than there are', 'bank', 3],
    ['no words', '', 0],
  ])('gives the start of the block for %s', (_, words, nth) => {
    expect(atWords(side, block, words, nth)).toEqual({ line: 3, column: 1 })
  })
})
