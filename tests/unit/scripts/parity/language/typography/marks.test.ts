import { describe, expect, test } from 'vitest'
import { findBracketFaults } from '../../../../../../scripts/parity/language/typography/brackets.ts'
import { findQuotationFaults } from '../../../../../../scripts/parity/language/typography/quotation-marks.ts'

describe('findBracketFaults', () => {
  const uses = (text: string, isHouseStyle: boolean) =>
    findBracketFaults(text, isHouseStyle).map(({ found, use, start }) => [
      start,
      found,
      use,
    ])

  test.each([
    ['銀行(香港)有', true, [[2, '(香港)', '（香港）']]],
    ['銀行(香港)有', false, [[2, '(香港)', '（香港）']]],
    ['銀行(HK)有', true, [[2, '(HK)', '（HK）']]],
    ['銀行(HK)有', false, []],
    ['bank (香港) has', true, []],
    ['bank(香港)有', true, [[4, '(香港)', '（香港）']]],
    ['bank(香港)有', false, []],
    ['銀行 (HK) has', true, [[3, '(HK)', '（HK）']]],
    ['bank (HK) 有', true, [[5, '(HK)', '（HK）']]],
    ['銀行 (香港)', false, []],
    ['銀行, (HK) b', true, []],
    ['銀行，(HK) b', true, [[3, '(HK)', '（HK）']]],
    [
      '銀行(一二三四五六七八九十一二)',
      true,
      [[2, '(一二三四五六七八九十一二)', '（一二三四五六七八九十一二）']],
    ],
    ['銀行(一二三四五六七八九十一二三)', true, [[2, '(', '（']]],
    ['銀行()有', true, []],
    ['(HK)', true, []],
  ])('finds in %j, house style %j', (text, isHouseStyle, faults) => {
    expect(uses(text, isHouseStyle)).toEqual(faults)
  })
})

describe('findQuotationFaults', () => {
  const uses = (text: string, isHouseStyle: boolean) =>
    findQuotationFaults(text, isHouseStyle).map(({ found, use, start }) => [
      start,
      found,
      use,
    ])

  test.each([
    ['他說"好"。', false, [[2, '"', '「好」']]],
    ['他說“好”。', false, [[2, '“', '「好」']]],
    ['他說‘好’。', false, [[2, '‘', '「好」']]],
    ['他說"good"。', false, []],
    ['他說"good"。', true, [[2, '"', '「good」']]],
    ['he said "good" here', true, []],
    ['"good"', true, []],
    ['"good"。', true, [[0, '"', '「good」']]],
    ['他說"good"', true, [[2, '"', '「good」']]],
    ['他說 "good"。', true, []],
    ['他說"good" b', true, []],
    ['他說"good"\n好', true, [[2, '"', '「good」']]],
    ['好\n"good"\n好', true, []],
    [
      '說"一二三四五六七八九十一二"',
      false,
      [[1, '"', '「一二三四五六七八九十一二」']],
    ],
    [
      '說"一二三四五六七八九十一二三"',
      false,
      [[1, '"', '「一二三四五六七八九十一二……」']],
    ],
  ])('finds in %j, house style %j', (text, isHouseStyle, faults) => {
    expect(uses(text, isHouseStyle)).toEqual(faults)
  })
})
