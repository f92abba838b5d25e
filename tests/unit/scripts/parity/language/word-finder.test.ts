import { describe, expect, test } from 'vitest'
import { createWordFinder } from '../../../../../scripts/parity/language/word-finder.ts'

const find = createWordFinder([
  { text: '模型' },
  { text: '大模型' },
  { text: '大語言模型' },
  { text: '字' },
])

describe('createWordFinder', () => {
  test('takes the longest word at a place and none within it', () => {
    expect(find('大語言模型和大模型').map(({ word }) => word.text)).toEqual([
      '大語言模型',
      '大模型',
    ])
  })

  test('says where words begin and end', () => {
    expect(find('甲模型')).toEqual([
      { word: { text: '模型' }, start: 1, end: 3 },
    ])
  })

  test('finds nothing in nothing, and no single characters', () => {
    expect(find('')).toEqual([])
    expect(find('字')).toEqual([])
  })

  test('falls back on a shorter word where the longer does not fit', () => {
    const words = [{ text: 'ab' }, { text: 'abc' }]
    const findShort = createWordFinder(words, ({ text }) => text !== 'abc')

    expect(findShort('abc').map(({ word }) => word.text)).toEqual(['ab'])
  })
})
