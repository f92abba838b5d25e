import { describe, expect, test } from 'vitest'
import {
  likeLength,
  readingLength,
} from '../../../../../scripts/parity/language/reading-length.ts'

describe('readingLength', () => {
  test('counts letters, and three for a Chinese character', () => {
    expect(readingLength('')).toBe(0)
    expect(readingLength('HKMA 2024')).toBe(9)
    expect(readingLength('金管局HKMA')).toBe(13)
  })

  test('finds a text and its translation of like length', () => {
    const english = 'Readers want to know who does what, and since when.'
    const chinese = '讀者想知道誰做甚麼，又從何時開始。'

    expect(
      likeLength(readingLength(english), readingLength(chinese)),
    ).toBeGreaterThan(0.9)
  })
})

describe('likeLength', () => {
  test.each([
    [0, 0, 1],
    [0, 5, 0],
    [4, 8, 0.5],
    [8, 4, 0.5],
    [7, 7, 1],
  ])('of %d and %d is %d', (one, two, like) => {
    expect(likeLength(one, two)).toBe(like)
  })
})
