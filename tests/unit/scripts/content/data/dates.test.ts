import { describe, expect, test } from 'vitest'
import {
  formatDate,
  parseDate,
} from '../../../../../scripts/content/data/index.ts'

describe('parseDate', () => {
  test.each([
    ['2017', { year: 2017, month: null, day: null }],
    ['2017-07', { year: 2017, month: 7, day: null }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ])('reads %s as far as it goes', (text, date) => {
    expect(parseDate(text)).toEqual(date)
  })

  test.each(['2023-02-29', '2017-13', '2017-7', '17', 'May 2017', ''])(
    'refuses "%s"',
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )
})

describe('formatDate', () => {
  test.each([
    ['2017', '2017', '2017年'],
    ['2017-07', 'July 2017', '2017年7月'],
    ['2017-07-20', '20 July 2017', '2017年7月20日'],
    ['soon', 'soon', 'soon'],
  ])('says %s in both languages', (text, en, zh) => {
    expect([formatDate(text, 'en'), formatDate(text, 'zh-hk')]).toEqual([
      en,
      zh,
    ])
  })
})

describe('parseDate at the ends of months', () => {
  test.each(['2024-06-31', '2024-00-01', '2024-01-00', '2024-02-30', 'x2024'])(
    'refuses "%s"',
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )
})
