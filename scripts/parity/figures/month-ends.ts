import { dateReading } from './build.ts'
import type { Reading } from './types.ts'

/** The last day that 三月底 and "the end of March" may stand for. */
export function monthEnds(year: number | null, month: number): Reading[] {
  return lastDays(year, month).map((day) => dateReading(year, month, day))
}

function lastDays(year: number | null, month: number): number[] {
  if (month === 2 && year === null) return [28, 29]
  return [new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate()]
}
