import type { Decimal } from 'decimal.js'
import { dateReading, timeReading } from './build.ts'
import type { DateReading, PointFigure, Reading, TimeReading } from './types.ts'

/** The 19 of "19 to 21 May", the 10 of 10至12月. */
export function dateLike(value: Decimal, other: DateReading): Reading | null {
  const count = value.toNumber()
  if (!value.isInteger() || count < 1) return null
  if (other.day !== null && count <= 31) {
    return dateReading(other.year, other.month, count)
  }
  const isMonth = other.month !== null && other.day === null && count <= 12
  return isMonth ? dateReading(other.year, count) : null
}

/** The 60 of 60至70年代, the 1960 of 1960至1970年代. */
export function decadeLike(
  value: Decimal,
  { start }: Extract<Reading, { kind: 'decade' }>,
): Reading | null {
  const count = value.toNumber()
  const decade = count < 100 ? count + start - (start % 100) : count
  const isDecade = count % 10 === 0 && decade < start && decade >= 1000
  return isDecade ? { kind: 'decade', start: decade } : null
}

/** The 6 of "6 to 8pm", the 10.30 of "10.30 to 11.30am". */
export function timeLike(words: string, other: TimeReading): Reading | null {
  const [hour, minute = 0] = words.split('.').map(Number)
  const isTime =
    hour !== undefined && hour >= 1 && hour <= 12 && minute >= 0 && minute < 60
  if (!isTime) return null
  const isSameHalf = hour % 12 <= other.hour % 12
  const half = other.hour >= 12 === isSameHalf ? 12 : 0
  return timeReading((hour % 12) + half, minute, other.halfKnown)
}

/** The 5時 of 凌晨1時至5時 is the next one, of which half of the day or other. */
export function timeBehind(from: TimeReading, to: TimeReading): TimeReading {
  if (!from.halfKnown || to.halfKnown) return to
  const isSameHalf = to.hour % 12 > from.hour % 12
  const half = from.hour >= 12 === isSameHalf ? 12 : 0
  return timeReading((to.hour % 12) + half, to.minute, true)
}

/** The 5 of 8月5、6及7日, whose 日 only the last one has. */
export function dayLike(value: Decimal, to: PointFigure): Reading | null {
  const isDay = to.alternatives.some(
    (other) => other.kind === 'date' && other.day !== null,
  )
  return isDay ? dateLike(value, dateReading(null, null, 1)) : null
}

/**
 * What only one of two joined dates says, where the other is but a year: "30
 * June 2018 and 2019", 2018年及2019年6月30日.
 */
export function dayInYear(year: Reading, full: Reading): Reading | null {
  if (year.kind !== 'date' || full.kind !== 'date') return null
  const isYear = year.month === null && year.day === null
  if (!isYear || full.month === null || full.year === null) return null
  return dateReading(year.year, full.month, full.day)
}
