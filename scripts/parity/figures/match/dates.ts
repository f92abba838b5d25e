import type { DateReading } from '../types.ts'
import type { SideContext } from './context.ts'

/**
 * Whether `date` is stated on the other side by `other`: the finest part stands
 * there, and each coarser part is either the same or said elsewhere in that
 * text ("in March 2025 … in May"), so that 2025年5月 needs a 2025 somewhere.
 */
export function isDateStated(
  date: DateReading,
  other: DateReading,
  otherSide: SideContext,
): boolean {
  if (date.day !== null && other.day !== date.day) return false
  if (date.month !== null && !isMonthStated(date, other, otherSide))
    return false
  if (date.year === null || other.year === date.year) return true
  if (other.year !== null) return false

  return (date.month ?? date.day) !== null && otherSide.years().has(date.year)
}

function isMonthStated(
  date: DateReading,
  other: DateReading,
  otherSide: SideContext,
): boolean {
  if (other.month === date.month) return true
  const isLeftOut = other.month === null && date.day !== null
  return isLeftOut && date.month !== null && otherSide.months().has(date.month)
}
