import type { Understood } from './build.ts'
import { readDigitDate } from './digit-dates.ts'
import { matchAt } from './match-at.ts'
import { readVersion } from './tokens.ts'

/** Most digits belong to none of these and need not be tried against all. */
const AHEAD = /\d{1,6}(?:[-/.\s]|[)）][\s-]?)\d|\d{16}/y
const LONG_DIGITS = /\d{16,}/y
const YEARS = /(?:19|20)\d\d[\s-](?:19|20)\d\d(?!\d)/y
const PHONE =
  /\d{3}(?:[)）][\s-]?|[\s-])\d{4}[\s-]?\d{4}(?!\d)|\d{4}[\s-]\d{4}(?![\d-]|\s\d)/y

/** Digits in rows: serial and telephone numbers, dates, versions. */
export function readCode(text: string, start: number): Understood | null {
  if (!matchAt(AHEAD, text, start)) return null
  return (
    readLong(text, start) ??
    readDigitDate(text, start) ??
    readVersion(text, start)
  )
}

/** Serial numbers and telephone numbers. */
function readLong(text: string, start: number): Understood | null {
  const long = matchAt(LONG_DIGITS, text, start) ?? phoneAt(text, start)
  if (!long) return null
  const digits = long[0].replace(/\D/g, '')
  return {
    // Hong Kong's own prefix may be left out, another one may not.
    reading: { kind: 'token', text: digits.replace(/^852(?=\d{8}$)/, '') },
    end: start + long[0].length,
  }
}

/** 2026-2030 is a span of years. */
function phoneAt(text: string, start: number): RegExpExecArray | null {
  return matchAt(YEARS, text, start) ? null : matchAt(PHONE, text, start)
}
