import type {
  Locale,
  Series,
  SeriesLine,
  SeriesPoint,
} from '../../scripts/content/data/index.ts'
import { describeValue } from './numbers.ts'
import { pointName } from './point-labels.ts'

/** What a line of a chart comes to, for words that stand for the drawing. */
export interface LineSummary {
  /** The line's name, where there is more than one. */
  readonly name: string | null
  readonly count: number
  readonly first: Mention
  readonly last: Mention
  readonly highest: Mention
  readonly lowest: Mention
}

export interface Mention {
  readonly name: string
  readonly value: string
}

/** Sums up each line of a series: where it starts, ends, peaks and bottoms. */
export function summarise(series: Series, locale: Locale): LineSummary[] {
  return series.lines.flatMap((line) => {
    const [first] = line.points
    const last = line.points.at(-1)
    if (!first || !last) return []
    const mention = (point: SeriesPoint): Mention => ({
      name: pointName(point, locale),
      value: describeValue(series, point, locale),
    })
    return {
      name: series.lines.length > 1 ? line.name[locale] : null,
      count: line.points.length,
      first: mention(first),
      last: mention(last),
      highest: mention(extreme(line, (left, right) => left > right) ?? first),
      lowest: mention(extreme(line, (left, right) => left < right) ?? first),
    }
  })
}

function extreme(
  { points }: SeriesLine,
  isBetter: (left: number, right: number) => boolean,
): SeriesPoint | undefined {
  return points.find((point) =>
    points.every((other) => !isBetter(other.y, point.y)),
  )
}
