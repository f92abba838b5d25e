import { scaleLinear } from 'd3-scale'
import type {
  Locale,
  Series,
  SeriesPoint,
} from '../../scripts/content/data/index.ts'
import { describeValue, shownValue } from './numbers.ts'
import { pointName } from './point-labels.ts'
import { tidy } from './shapes.ts'
import type { Drawing, Shape } from './shapes.ts'
import { FONT_SIZE, textWidth, wrapText } from './text-size.ts'

const BAR = 18
const LINE_HEIGHT = FONT_SIZE * 1.35

/** The bars of one category, one for each line of the series. */
interface Group {
  readonly words: readonly string[]
  readonly bars: readonly SeriesPoint[]
}

interface Frame {
  /** Where bars begin. */
  readonly left: number
  /** Words stand over their bars instead of beside them. */
  readonly isStacked: boolean
  readonly lengthOf: (value: number) => number
}

/**
 * Draws bars that lie down, so that long names keep their place. On a narrow
 * drawing the names stand over the bars.
 */
export function drawBars(
  series: Series,
  locale: Locale,
  width: number,
): Drawing {
  const isStacked = width < 480
  const room = isStacked ? width : width * 0.34
  const groups = groupsOf(series, locale, room)
  const left = isStacked ? 0 : columnWidth(groups) + 12
  const frame = {
    left,
    isStacked,
    lengthOf: scaleFor(series, locale, width - left),
  }

  const shapes: Shape[] = []
  let top = 2
  for (const group of groups) {
    shapes.push(...drawGroup(group, top, { series, locale, frame }))
    top += heightOf(group, isStacked) + (isStacked ? 12 : 10)
  }
  return { width, height: tidy(top - 6), shapes }
}

function groupsOf(series: Series, locale: Locale, room: number): Group[] {
  const [first] = series.lines
  return (first?.points ?? []).map((point) => ({
    words: wrapText(pointName(point, locale), room),
    bars: series.lines.flatMap(({ points }) =>
      points.filter(({ x }) => x === point.x),
    ),
  }))
}

function columnWidth(groups: readonly Group[]): number {
  return Math.max(...groups.flatMap(({ words }) => words.map(textWidth)))
}

/** Bars end where the widest value, written behind its bar, still fits. */
function scaleFor(
  series: Series,
  locale: Locale,
  room: number,
): (value: number) => number {
  const points = series.lines.flatMap((entry) => entry.points)
  const widest = Math.max(
    ...points.map((point) => textWidth(describeValue(series, point, locale))),
  )
  const highest = Math.max(
    ...points.map(({ y }) => shownValue(series, y, locale)),
  )
  return scaleLinear()
    .domain([0, highest])
    .range([0, room - widest - 10])
}

function heightOf({ words, bars }: Group, isStacked: boolean): number {
  const text = words.length * LINE_HEIGHT
  const drawn = bars.length * (BAR + 3) - 3
  return isStacked ? text + 4 + drawn : Math.max(text, drawn)
}

function drawGroup(
  group: Group,
  top: number,
  { series, locale, frame }: { series: Series; locale: Locale; frame: Frame },
): Shape[] {
  const { left, isStacked, lengthOf } = frame
  const height = heightOf(group, isStacked)
  const textTop = isStacked
    ? top
    : top + (height - group.words.length * LINE_HEIGHT) / 2
  const barTop = isStacked
    ? top + group.words.length * LINE_HEIGHT + 4
    : top + (height - (group.bars.length * (BAR + 3) - 3)) / 2

  return [
    ...group.words.map((text, index): Shape => ({
      kind: 'text',
      class: 'name',
      x: isStacked ? 0 : tidy(left - 12),
      y: tidy(textTop + index * LINE_HEIGHT + FONT_SIZE),
      anchor: isStacked ? 'start' : 'end',
      text,
    })),
    ...group.bars.flatMap((point, index): Shape[] => {
      const y = tidy(barTop + index * (BAR + 3))
      const length = tidy(lengthOf(shownValue(series, point.y, locale)))
      return [
        {
          kind: 'rect',
          class: barClass(series, point, index),
          // Half a unit in, so that an outline is not cut off at the edge.
          x: tidy(left + 0.8),
          y: tidy(y + 0.8),
          width: tidy(Math.max(length - 1.6, 1)),
          height: BAR - 1.6,
        },
        {
          kind: 'text',
          class: 'value',
          x: tidy(left + length + 7),
          y: tidy(y + BAR / 2 + 4.5),
          anchor: 'start',
          text: describeValue(series, point, locale),
        },
      ]
    }),
  ]
}

/** The last of several bars is the filled one: the newest, or the point. */
function barClass(
  series: Series,
  { flag }: SeriesPoint,
  index: number,
): string {
  const order = series.lines.length - 1 - index
  return `bar bar-${order}${flag === null ? '' : ' planned'}`
}
