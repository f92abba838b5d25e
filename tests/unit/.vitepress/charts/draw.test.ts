import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { WIDTHS, drawSeries } from '../../../../.vitepress/charts/draw.ts'
import { axisStart } from '../../../../.vitepress/charts/line-chart.ts'
import type { Drawing, Words } from '../../../../.vitepress/charts/shapes.ts'
import { textBox } from '../../../../.vitepress/charts/text-size.ts'
import { readSiteData } from '../../../../scripts/content/data/index.ts'
import type { Locale } from '../../../../scripts/content/data/index.ts'
import { seriesOf } from '../../../support/data.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const rising = seriesOf('line', [
  [
    { x: '2020', y: 10 },
    { x: '2022', y: 20 },
    { x: '2024', y: 40, flag: 'target' },
  ],
])

function wordsOf({ shapes }: Drawing): Words[] {
  return shapes.filter((shape) => shape.kind === 'text')
}

function overlaps(words: readonly Words[]): string[] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const [a, b] = [textBox(one.text, one), textBox(other.text, other)]
      const meet =
        a.left < b.right &&
        b.left < a.right &&
        a.top < b.bottom &&
        b.top < a.bottom
      return meet ? [`${one.text} / ${other.text}`] : []
    }),
  )
}

describe('drawSeries', () => {
  test('sets the dates as far apart as they are', () => {
    const dots = drawSeries(rising, 'en', 672).shapes.filter(
      ({ kind }) => kind === 'circle',
    )
    const [a = 0, b = 0, c = 0] = dots.map((dot) => ('cx' in dot ? dot.cx : 0))

    expect((b - a) / (c - b)).toBeCloseTo(1, 1)
  })

  test('dashes the way to what is only planned', () => {
    const classes = drawSeries(rising, 'en', 672).shapes.map(
      (shape) => shape.class,
    )

    expect(classes.filter((name) => name.includes('planned'))).toEqual([
      'line line-0 planned',
      'dot dot-0 planned',
    ])
  })

  test('puts a better rank higher', () => {
    const ranks = seriesOf(
      'line',
      [
        [
          { x: '2020', y: 9 },
          { x: '2021', y: 1 },
        ],
      ],
      { lowerIsBetter: true },
    )
    const [first = 0, second = 0] = drawSeries(ranks, 'en', 320).shapes.flatMap(
      (shape) => (shape.kind === 'circle' ? [shape.cy] : []),
    )

    expect(second).toBeLessThan(first)
  })

  test('gives bars the length of their values', () => {
    const label = (en: string, zh: string) => ({ en, 'zh-hk': zh })
    const bars = seriesOf('bar', [
      [
        { x: 'a', y: 50, label: label('A', '甲') },
        { x: 'b', y: 100, label: label('B', '乙') },
      ],
    ])
    const [a = 0, b = 0] = drawSeries(bars, 'en', 672).shapes.flatMap(
      (shape) => (shape.kind === 'rect' ? [shape.width + 1.6] : []),
    )

    expect(b / a).toBeCloseTo(2, 1)
  })

  test('divides the whole bar into shares', () => {
    const label = (en: string, zh: string) => ({ en, 'zh-hk': zh })
    const shares = seriesOf('share', [
      [
        { x: 'a', y: 25, label: label('A', '甲') },
        { x: 'b', y: 75, label: label('B', '乙') },
      ],
    ])
    const widths = drawSeries(shares, 'en', 400).shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.height > 20 ? [shape.width + 2] : [],
    )

    expect(widths).toEqual([100, 300])
  })

  const every = [...readSiteData(root).series.values()]
  const locales: readonly Locale[] = ['en', 'zh-hk']
  const cases = every.flatMap((series) =>
    locales.flatMap((locale) =>
      Object.values(WIDTHS).map((width) => ({
        id: series.id,
        series,
        locale,
        width,
      })),
    ),
  )

  test.each(cases)(
    'keeps words of $id apart and whole: $locale, $width',
    ({ series, locale, width }) => {
      const words = wordsOf(drawSeries(series, locale, width))
      const outside = words.filter((word) => {
        const { left, right } = textBox(word.text, word)
        return left < -1 || right > width + 1
      })

      expect(overlaps(words)).toEqual([])
      expect(outside.map(({ text }) => text)).toEqual([])
    },
  )
})

describe('axisStart', () => {
  test('is nought where values differ much', () => {
    expect(axisStart(rising, 'en')).toBe(0)
  })

  test('is higher where they hardly differ', () => {
    const flat = seriesOf('line', [
      [
        { x: '2020', y: 3 },
        { x: '2021', y: 3.9 },
      ],
    ])

    expect(axisStart(flat, 'en')).toBe(2.5)
  })
})
