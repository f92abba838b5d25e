import { describe, expect, test } from 'vitest'
import { chapterOf } from '../../../../../scripts/parity/pairing/chapters.ts'

describe('chapterOf', () => {
  test.each([
    ['Chapter 8: Tools', 'chapter 8'],
    ['Lecture 12. Tools', 'chapter 12'],
    ['第八章 工具', 'chapter 8'],
    ['第8章：工具', 'chapter 8'],
    ['第十講', 'chapter 10'],
    ['第十二課', 'chapter 12'],
    ['第二十部分', 'chapter 20'],
    ['第二十三篇', 'chapter 23'],
    ['第一次執行', null],
    ['8. Tools', null],
    ['Chapters', null],
  ])('of %j is %j', (title, chapter) => {
    expect(chapterOf(title)).toBe(chapter)
  })
})
