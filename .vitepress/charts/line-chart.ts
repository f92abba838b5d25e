import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import type {
  Locale,
  Series,
  SeriesLine,
  SeriesPoint,
} from '../../scripts/content/data/index.ts'
import { describeShortly, fullNumber, shownValue } from './numbers.ts'
import { placeLabels } from './place-labels.ts'
import type { Labelled } from './place-labels.ts'
import { momentOf, tickName } from './point-labels.ts'
import { tidy } from './shapes.ts'
import type { Box, Drawing, Shape } from './shapes.ts'
import { textBox, textWidth } from './text-size.ts'

interface Spot {
  readonly x: number
  readonly y: number
  readonly point: SeriesPoint
}

interface Frame {
  readonly area: Box
  readonly across: (x: string) => number
  readonly up: (value: number) => number
  readonly ticks: readonly number[]
}

/** Draws values over time. */
export function drawLines(
  series: Series,
  locale: Locale,
  width: number,
): Drawing {
  const height = width < 480 ? 240 : 280
  const frame = layOut(series, locale, width, height)
  const lines = series.lines.map((entry) =>
    spotsOf(entry, series, locale, frame),
  )

  return {
    width,
    height,
    shapes: [
      ...drawGrid(frame, width),
      ...drawDates(lines.flat(), locale, frame, height),
      ...lines.flatMap(drawLine),
      ...placeLabels(
        lines.flatMap((spots) => labelsOf(spots, series, locale)),
        { ...frame.area, left: frame.area.left - 2, right: width, top: 0 },
        lines,
      ),
    ],
  }
}

/**
 * The lowest value on the axis. Nought, unless all values lie so close
 * together that a line from nought would say nothing.
 */
export function axisStart(series: Series, locale: Locale): number {
  if (series.lowerIsBetter) return 1
  return verticalScale(series, locale).domain()[0] ?? 0
}

function verticalScale(series: Series, locale: Locale) {
  const values = valuesOf(series, locale)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const start = low / high > 0.7 ? low - (high - low) / 2 : 0
  return scaleLinear().domain([start, high]).nice(4)
}

function valuesOf(series: Series, locale: Locale): number[] {
  return series.lines.flatMap(({ points }) =>
    points.map(({ y }) => shownValue(series, y, locale)),
  )
}

function layOut(
  series: Series,
  locale: Locale,
  width: number,
  height: number,
): Frame {
  const scale = series.lowerIsBetter
    ? scaleLinear().domain([Math.max(...valuesOf(series, locale)), 1])
    : verticalScale(series, locale)
  const ticks = series.lowerIsBetter
    ? [1, ...scale.ticks(4).filter((tick) => tick > 2)]
    : scale.ticks(4)
  const gutter = Math.max(...ticks.map((tick) => textWidth(fullNumber(tick))))
  const area = {
    left: gutter + 14,
    right: width - 14,
    top: 26,
    bottom: height - 30,
  }
  const moments = series.lines.flatMap(({ points }) =>
    points.map(({ x }) => momentOf(x)),
  )
  const time = scaleUtc()
    .domain([Math.min(...moments), Math.max(...moments)])
    .range([area.left + 6, area.right])
  const up = scale.range([area.bottom, area.top])
  return { area, across: (x) => time(momentOf(x)), up, ticks }
}

function spotsOf(
  { points }: SeriesLine,
  series: Series,
  locale: Locale,
  { across, up }: Frame,
): Spot[] {
  return points.map((point) => ({
    x: tidy(across(point.x)),
    y: tidy(up(shownValue(series, point.y, locale))),
    point,
  }))
}

function drawGrid({ area, ticks, up }: Frame, width: number): Shape[] {
  return ticks.flatMap((tick, index) => [
    {
      kind: 'path',
      class: index === 0 ? 'axis' : 'grid',
      d: `M${tidy(area.left)} ${tidy(up(tick))}H${width}`,
    },
    {
      kind: 'text',
      class: 'tick',
      x: tidy(area.left - 8),
      y: tidy(up(tick) + 4.5),
      anchor: 'end',
      text: fullNumber(tick),
    },
  ])
}

/** Names the points' own dates, first and last before those between. */
function drawDates(
  spots: readonly Spot[],
  locale: Locale,
  { area }: Frame,
  height: number,
): Shape[] {
  const last = spots.length - 1
  const inOrder = [spots[last], spots[0], ...spots.slice(1, last).reverse()]
  const taken: Box[] = []

  return inOrder.flatMap((spot) => {
    if (!spot) return []
    const text = tickName(spot.point.x, locale)
    const half = textWidth(text) / 2
    const x = tidy(Math.min(Math.max(spot.x, half), area.right + 14 - half))
    const words = { x, y: height - 8, anchor: 'middle' } as const
    const box = textBox(text, words)
    const isFree = taken.every(
      (other) => box.right + 8 < other.left || other.right + 8 < box.left,
    )
    if (!isFree) return []
    taken.push(box)
    return [
      { kind: 'path', class: 'axis', d: `M${spot.x} ${tidy(area.bottom)}v5` },
      { kind: 'text', class: 'tick', ...words, text },
    ]
  })
}

/** Solid up to what was measured, dashed on to what is planned. */
function drawLine(spots: readonly Spot[], index: number): Shape[] {
  const path = line<Spot>(
    ({ x }) => x,
    ({ y }) => y,
  )
  const plans = spots.findIndex(({ point }) => point.flag === 'target')
  const measured = plans === -1 ? spots : spots.slice(0, plans)
  const planned = plans === -1 ? [] : spots.slice(Math.max(plans - 1, 0))
  const strokes: Shape[] = [
    { kind: 'path', class: `line line-${index}`, d: path(measured) ?? '' },
    {
      kind: 'path',
      class: `line line-${index} planned`,
      d: path(planned) ?? '',
    },
  ]
  const dots: Shape[] = spots.map(({ x, y, point }) => ({
    kind: 'circle',
    class: `dot dot-${index}${point.flag === null ? '' : ' planned'}`,
    cx: x,
    cy: y,
    r: 4,
  }))
  return [
    ...strokes.filter((shape) => shape.kind !== 'path' || shape.d !== ''),
    ...dots,
  ]
}

/** Last, first, highest and lowest come before the rest. */
function labelsOf(
  spots: readonly Spot[],
  series: Series,
  locale: Locale,
): Labelled[] {
  const values = spots.map(({ point }) => point.y)
  const high = values.indexOf(Math.max(...values))
  const low = values.indexOf(Math.min(...values))
  const order = [spots.length - 1, 0, high, low]

  return spots.map(({ x, y, point }, index) => ({
    x,
    y,
    text: describeShortly(series, point, locale),
    rank: order.includes(index) ? order.indexOf(index) : order.length + index,
  }))
}
