import type {
  Locale,
  Series,
  SeriesPoint,
} from '../../scripts/content/data/index.ts'
import { describeValue } from './numbers.ts'
import { pointName } from './point-labels.ts'

/** A row of the table of values: one place on the axis. */
export interface ValueRow {
  readonly name: string
  /** One cell a line; null where the line has no such point. */
  readonly cells: readonly (ValueCell | null)[]
}

export interface ValueCell {
  readonly value: string
  readonly flag: SeriesPoint['flag']
  readonly source: string
}

/** The values behind a drawing, in its order. */
export function valueRows(series: Series, locale: Locale): ValueRow[] {
  const points = series.lines.flatMap((line) => line.points)
  const places = new Map(points.map((point) => [point.x, point]))

  return [...places].map(([x, place]) => ({
    name: pointName(place, locale),
    cells: series.lines.map((line) => {
      const point = line.points.find((candidate) => candidate.x === x)
      if (!point) return null
      const value = describeValue(series, point, locale)
      return { value, flag: point.flag, source: point.source }
    }),
  }))
}
