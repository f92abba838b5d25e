import { dateReading } from './build.ts'
import type { Understood } from './build.ts'
import { matchAt } from './match-at.ts'

const YEAR_FIRST = '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})'
const YEAR_LAST = '(\\d{1,2})([-/.])(\\d{1,2})\\6((?:18|19|20|21)\\d{2})'
const DATE = new RegExp(`(?:${YEAR_FIRST}|${YEAR_LAST})(?!\\d|[-/.]\\d)`, 'y')

/** 2026-11-22, 2026/11/22, 22.11.2026, 22/11/2026, in either language. */
export function readDigitDate(text: string, start: number): Understood | null {
  const match = matchAt(DATE, text, start)
  if (!match) return null
  const end = start + match[0].length
  if (match[1]) return dateOf(match[1], match[3], match[4], end)

  // The day stands first in Hong Kong, and second elsewhere.
  const [, , , , , first, , second, year] = match
  const dayFirst = dateOf(year, second, first, end)
  const monthFirst = dateOf(year, first, second, end)
  return dayFirst && monthFirst
    ? { ...dayFirst, alternatives: [monthFirst.reading] }
    : (dayFirst ?? monthFirst)
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  end: number,
): Understood | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const isDate = m >= 1 && m <= 12 && d >= 1 && d <= 31
  return isDate ? { reading: dateReading(y, m, d), end } : null
}
