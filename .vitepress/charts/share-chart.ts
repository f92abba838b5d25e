import { stack } from 'd3-shape'
import type {
  Locale,
  Series,
  SeriesPoint,
} from '../../scripts/content/data/index.ts'
import { describeValue } from './numbers.ts'
import { pointName } from './point-labels.ts'
import { tidy } from './shapes.ts'
import type { Drawing, Shape } from './shapes.ts'

const BAR = 34
const ROW = 26

/** Draws the parts of a whole: one bar in pieces, named in its order below. */
export function drawShares(
  series: Series,
  locale: Locale,
  width: number,
): Drawing {
  const points = series.lines[0]?.points ?? []
  const height = BAR + 14 + points.length * ROW

  return {
    width,
    height,
    shapes: [
      ...drawPieces(points, width),
      ...points.flatMap((point, index) =>
        drawRow(point, index, { series, locale, width }),
      ),
    ],
  }
}

function drawPieces(points: readonly SeriesPoint[], width: number): Shape[] {
  const total = points.reduce((sum, { y }) => sum + y, 0)
  const values = Object.fromEntries(points.map(({ x, y }) => [x, y]))
  const pieces = stack<Record<string, number>>().keys(Object.keys(values))([
    values,
  ])

  return pieces.flatMap(([piece], index) => {
    if (!piece) return []
    const [from, to] = [piece[0], piece[1]].map((end) => (end / total) * width)
    return {
      kind: 'rect',
      class: pieceClass(points[index], index),
      x: tidy((from ?? 0) + 1),
      y: 1,
      width: tidy(Math.max((to ?? 0) - (from ?? 0) - 2, 1)),
      height: BAR - 2,
    }
  })
}

function drawRow(
  point: SeriesPoint,
  index: number,
  { series, locale, width }: { series: Series; locale: Locale; width: number },
): Shape[] {
  const y = BAR + 14 + index * ROW
  const base = y + 14
  return [
    {
      kind: 'rect',
      class: pieceClass(point, index),
      x: 1,
      y: y + 3,
      width: 14,
      height: 14,
    },
    {
      kind: 'text',
      class: 'name',
      x: 26,
      y: base,
      anchor: 'start',
      text: pointName(point, locale),
    },
    {
      kind: 'text',
      class: 'value',
      x: Math.min(width, 420),
      y: base,
      anchor: 'end',
      text: describeShare(point, series, locale),
    },
  ]
}

/** The value, and the share where the value is not one already. */
function describeShare(
  point: SeriesPoint,
  series: Series,
  locale: Locale,
): string {
  const value = describeValue(series, point, locale)
  const total = series.lines[0]?.points.reduce((sum, { y }) => sum + y, 0) ?? 0
  if (total === 100) return `${value}%`
  const share = `${Math.round((point.y / total) * 100)}%`
  return locale === 'en' ? `${value} (${share})` : `${value}（${share}）`
}

function pieceClass(point: SeriesPoint | undefined, index: number): string {
  return `piece piece-${index}${point?.flag ? ' planned' : ''}`
}
