import { describe, expect, test } from 'vitest'
import {
  chapterNumber,
  chineseNumber,
  neighboursOf,
} from '../../../.vitepress/navigation.ts'

describe('chapterNumber', () => {
  test('counts the introduction as 0', () => {
    expect(['introduction', 'finance'].map(chapterNumber)).toEqual([0, 1])
  })

  test('is nothing for other pages', () => {
    expect(chapterNumber('glossary')).toBeNull()
  })
})

describe('neighboursOf', () => {
  test('passes over chapters that are not there', () => {
    const exists = (slug: string): boolean => slug !== 'smart-city'

    expect(neighboursOf('finance', exists)).toEqual({
      previous: 'introduction',
      next: 'healthcare',
    })
  })

  test('ends at both ends', () => {
    expect(neighboursOf('introduction', () => true).previous).toBeNull()
    expect(neighboursOf('conclusion', () => true).next).toBeNull()
  })

  test('is nothing for other pages', () => {
    expect(neighboursOf('glossary', () => true)).toEqual({
      previous: null,
      next: null,
    })
  })
})

describe('chineseNumber', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [35, '三十五'],
  ])('writes %i as %s', (number, text) => {
    expect(chineseNumber(number)).toBe(text)
  })
})
