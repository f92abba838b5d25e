import { numberReading } from './build.ts'
import type { Understood } from './build.ts'
import { readDigitDate } from './digit-dates.ts'
import { matchAt } from './match-at.ts'
import { HALF, wholeNumber } from './numbers.ts'
import { readVersion } from './tokens.ts'

/** Most digits belong to none of these and need not be tried against all. */
const AHEAD = /\d{1,6}(?:[-/.\s]|[)）][\s-]?)\d|\d{16}/y
const LONG_DIGITS = /\d{16,}/y
const STEPS = /\d(?:-\d){2,4}(?![-\d.,/])/y
const EVEN = /50-50(?![-\d.,/%])/y
const SPLIT = /([6-9]0)-([1-4]0)(?![-\d.,/%])/y
const YEARS = /(?:19|20)\d\d[\s-](?:19|20)\d\d(?!\d)/y
const PHONE =
  /\d{3}(?:[)）][\s-]?|[\s-])\d{4}[\s-]?\d{4}(?!\d)|\d{4}[\s-]\d{4}(?![\d-]|\s\d)/y

/** Digits in rows: serial and telephone numbers, dates, versions. */
export function readCode(text: string, start: number): Understood | null {
  if (!matchAt(AHEAD, text, start)) return null
  return (
    readLong(text, start) ??
    readSteps(text, start) ??
    readEvenChance(text, start) ??
    readSplit(text, start) ??
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

/** 3-3-4 is a name that Chinese says in numerals: 三三四. */
function readSteps(text: string, start: number): Understood | null {
  const match = matchAt(STEPS, text, start)
  return (
    match && {
      reading: { kind: 'token', text: match[0].replaceAll('-', '') },
      end: start + match[0].length,
    }
  )
}

/** 50-50 is half and half. */
function readEvenChance(text: string, start: number): Understood | null {
  const match = matchAt(EVEN, text, start)
  return (
    match && {
      reading: { kind: 'fraction', value: HALF },
      end: start + match[0].length,
      weight: 'soft',
    }
  )
}

/** A 60-40 split is 六四分帳. */
function readSplit(text: string, start: number): Understood | null {
  const match = matchAt(SPLIT, text, start)
  const [left, right] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || left + right !== 100) return null
  const ends = { left: wholeNumber(left), right: wholeNumber(right) }
  return {
    reading: { kind: 'ratio', ...ends },
    end: start + match[0].length,
    parts: [numberReading(ends.left), numberReading(ends.right)],
  }
}

/** 2026-2030 is a span of years. */
function phoneAt(text: string, start: number): RegExpExecArray | null {
  return matchAt(YEARS, text, start) ? null : matchAt(PHONE, text, start)
}
