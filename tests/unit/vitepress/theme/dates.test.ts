import { describe, expect, test } from 'vitest'
import { describeDate } from '../../../../.vitepress/theme/dates.ts'

describe('describeDate', () => {
  test.each([
    ['2026-11-22', 'en', '22 November 2026'],
    ['2026-11-22', 'zh-hk', '2026年11月22日'],
    ['2026-03', 'en', 'March 2026'],
    ['2026-03', 'zh-hk', '2026年3月'],
    ['2017', 'en', '2017'],
    ['2017', 'zh-hk', '2017年'],
  ] as const)('writes %s in %s as %s', (date, locale, text) => {
    expect(describeDate(date, locale)).toBe(text)
  })

  test('gives back what is no date', () => {
    expect(describeDate('early 2026', 'en')).toBe('early 2026')
  })
})
