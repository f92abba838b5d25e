import { describe, expect, test } from 'vitest'
import {
  describeFigure,
  describeShortly,
  describeValue,
} from '../../../../.vitepress/charts/numbers.ts'
import type { KeyFigure } from '../../../../scripts/content/data/index.ts'
import { seriesOf } from '../../../support/data.ts'

function figure(changes: Partial<KeyFigure>): KeyFigure {
  return {
    id: 'a',
    value: 1,
    unit: 'count',
    qualifier: null,
    asOf: '2025',
    sources: [],
    label: { en: '', 'zh-hk': '' },
    ...changes,
  }
}

describe('describeFigure', () => {
  test.each([
    [
      { value: 8_100_000_000, unit: 'hkd', qualifier: 'about' },
      'about HK$8.1 billion',
      '約81億元',
    ],
    [{ value: 35_772_000_000, unit: 'hkd' }, 'HK$35.772 billion', '357.72億元'],
    [{ value: 500_000, unit: 'hkd' }, 'HK$500,000', '50萬元'],
    [
      { value: 180_000_000_000_000, unit: 'hkd' },
      'HK$180 trillion',
      '180萬億元',
    ],
    [{ value: 1_200_000_000, unit: 'usd' }, 'US$1.2 billion', '12億美元'],
    [{ value: 43_212 }, '43,212', '43,212'],
    [{ value: 6_300_000, qualifier: 'over' }, 'over 6.3 million', '逾630萬'],
    [
      { value: 51.5, unit: 'percent', qualifier: 'nearly' },
      'nearly 51.5%',
      '近51.5%',
    ],
  ] satisfies [Partial<KeyFigure>, string, string][])(
    'writes %o',
    (changes, en, zh) => {
      const value = figure(changes)

      expect([
        describeFigure(value, 'en'),
        describeFigure(value, 'zh-hk'),
      ]).toEqual([en, zh])
    },
  )
})

describe('describeValue', () => {
  const money = seriesOf(
    'line',
    [[{ x: '2024', y: 9_180_000_000, qualifier: 'about' }]],
    {
      scale: { en: 1e9, 'zh-hk': 1e8 },
    },
  )
  const [point] = money.lines[0]?.points ?? []

  test('counts by the unit of each language', () => {
    const said = point
      ? [
          describeValue(money, point, 'en'),
          describeValue(money, point, 'zh-hk'),
        ]
      : []

    expect(said).toEqual(['about 9.18', '約91.8'])
  })

  test('keeps the noughts that a series asks for', () => {
    const rates = seriesOf('line', [[{ x: '2024', y: 3 }]], { decimals: 1 })
    const [rate] = rates.lines[0]?.points ?? []

    expect(rate && describeValue(rates, rate, 'en')).toBe('3.0')
  })
})

describe('describeShortly', () => {
  test.each([
    [44_000.4, '44,000'],
    [64.39, '64.4'],
    [9.18, '9.18'],
    [0.919, '0.919'],
  ])('writes %d as %s', (y, text) => {
    const series = seriesOf('line', [[{ x: '2024', y }]])
    const [point] = series.lines[0]?.points ?? []

    expect(point && describeShortly(series, point, 'en')).toBe(text)
  })
})
