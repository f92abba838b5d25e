import { dateReading, isYear, numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { monthEnds } from '../month-ends.ts'
import { wholeNumber } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import type { Reading } from '../types.ts'
import { readTime } from './clocks.ts'
import { MONTH_PATTERN, MONTHS } from './words.ts'

const S = '[\\s\\u00a0]{1,2}'
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?:${S}|-)(?:day${S})?(?:of${S})?(${MONTH_PATTERN})(?![A-Za-z])\\.?(?:(?:,?${S}|-)(\\d{4})(?![\\d,]\\d))?`,
  'iy',
)
const MONTH_DAY = new RegExp(
  `(${MONTH_PATTERN})(?![A-Za-z])\\.?${S}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)(?:,?${S}(\\d{4})(?![\\d,]\\d))?`,
  'iy',
)
/** "June, 30 2020"; "in June, 30 people" has no year. */
const MONTH_COMMA_DAY = new RegExp(
  `(${MONTH_PATTERN}),${S}(\\d{1,2}),?${S}(\\d{4})(?![\\d,]\\d)`,
  'iy',
)
const MONTH_YEAR = new RegExp(
  `(${MONTH_PATTERN})(?![A-Za-z])\\.?(?:,?${S}(?:of${S})?(\\d{4})(?![\\d,]\\d))?`,
  'iy',
)
const OF_MONTH = new RegExp(
  `${S}(?:day${S})?of${S}(${MONTH_PATTERN})(?![A-Za-z])(?:,?${S}(\\d{4})(?![\\d,]\\d))?`,
  'iy',
)
const LEAD_TO_MONTH =
  /(?:^|[\s(])(?:in|by|of|from|since|until|till|to|and|or|late|early|mid|between|last|next|this|through|before|after|during|each|every|end|start|beginning)[\s\u00a0-]$/i
const LEAD_TO_END =
  /(?:^|[^a-z])(?:end(?:[\s\u00a0]of)?|close[\s\u00a0]of)[\s\u00a0-]$/i
/** Whatever is no date by this need not be tried against all that follow. */
const DATE_AHEAD =
  /\d{1,2}(?:(?:st|nd|rd|th)?[\s\u00a0-]|[.:/ap])|\d{2,4}['’s]|\d{4}[-–—/]|\d{4}[\s\u00a0]h|\d{1,2}o/iy
const SPAN = /(\d{4})([-–—/])(\d{1,2}|\d{4})(?![\d%]|[-/.]\d|st|nd|rd|th)/y
const DECADE = /((?:1\d|20)\d0|[2-9]0)['’]?s(?![A-Za-z])/y

/** Dates, years and times that begin with digits. */
export function readEnglishDate(
  text: string,
  number: NumberSpan,
): Understood | null {
  if (number.form !== 'digits') return null
  const at = number.start
  if (!matchAt(DATE_AHEAD, text, at)) return null

  return (
    readDayMonth(text, at) ??
    readSpan(text, at) ??
    readDecade(text, at) ??
    readTime(text, at)
  )
}

/** "the first of May 2019". */
export function readOrdinalDay(
  text: string,
  end: number,
  day: number,
): Understood | null {
  const match = matchAt(OF_MONTH, text, end)
  if (!match || day > 31 || !/^[A-Z]/.test(match[1] ?? '')) return null
  return dateOf(match, match[2], match[1], String(day))
}

/** Month names, with a day or a year, or alone where they can be no verb. */
export function readMonth(text: string, start: number): Understood | null {
  if (!/[A-Z]/.test(text[start] ?? '')) return null
  const withDay =
    matchAt(MONTH_DAY, text, start) ?? matchAt(MONTH_COMMA_DAY, text, start)
  if (withDay && isDay(withDay[2])) {
    return dateOf(withDay, withDay[3], withDay[1], withDay[2])
  }

  const match = matchAt(MONTH_YEAR, text, start)
  if (!match) return null
  // In capitals it is no month: what a specification says may be done.
  if (match[0] === 'MAY') return null
  const month = dateOf(match, match[2], match[1])
  const isSafe =
    match[2] !== undefined ||
    !/^(?:may|march|mar|sep|jan|dec|jun)$/i.test(match[1] ?? '')
  const lead = text.slice(Math.max(0, start - 10), start)
  // "The March figures" speak of the month, but "May" may be a verb or a person.
  if (!isSafe && !LEAD_TO_MONTH.test(lead)) return { ...month, weight: 'soft' }
  return LEAD_TO_END.test(lead) ? withEnd(month) : month
}

/** "at the end of March" may be 31 March in the other language. */
function withEnd(understood: Understood): Understood {
  const { reading } = understood
  if (reading.kind !== 'date' || reading.month === null) return understood
  return { ...understood, alternatives: monthEnds(reading.year, reading.month) }
}

/** A bare four-digit number from 1800 to 2199 is taken for a year. */
export function readYear(text: string, number: NumberSpan): Understood | null {
  if (!isYear(number)) return null
  const year = number.value.toNumber()
  const lead = text.slice(Math.max(0, number.start - 10), number.start)
  const ends = LEAD_TO_END.test(lead) ? monthEnds(year, 12) : []
  return {
    reading: dateReading(year),
    end: number.end,
    alternatives: [numberReading(number.value), ...ends],
  }
}

function readDayMonth(text: string, at: number): Understood | null {
  const match = matchAt(DAY_MONTH, text, at)
  const name = match?.[2] ?? ''
  if (!match || !isDay(match[1]) || !/^[A-Z]/.test(name)) return null

  return dateOf(match, match[3], name, match[1])
}

/** 2025-26 is a financial or school year; 2019–21 runs over three years. */
function readSpan(text: string, at: number): Understood | null {
  const match = matchAt(SPAN, text, at)
  const [whole = '', from = '', sign = '', to = ''] = match ?? []
  if (!match) return null
  const start = Number(from)
  const end = Number(from.slice(0, 4 - to.length) + to)
  if (start < 1800 || start > 2199 || end <= start) return null
  if (to.length === 1 && end !== start + 1) return null
  if (to.length === 4 && sign !== '/') return null

  return spanOf(start, end, at + whole.length)
}

/** A year across two calendar years, or a span that both its ends make up. */
export function spanOf(start: number, end: number, at: number): Understood {
  const years: Reading[] = [dateReading(start), dateReading(end)]
  if (end !== start + 1) {
    const text = `${start}–${end}`
    return { reading: { kind: 'token', text }, end: at, parts: years }
  }
  return { reading: { kind: 'fiscal-year', start }, end: at, parts: years }
}

function readDecade(text: string, at: number): Understood | null {
  const match = matchAt(DECADE, text, at)
  if (!match?.[1]) return null
  const value = Number(match[1])

  return {
    reading: { kind: 'decade', start: value < 100 ? 1900 + value : value },
    end: at + match[0].length,
    alternatives: value < 100 ? [numberReading(wholeNumber(value))] : [],
  }
}

function dateOf(
  match: RegExpExecArray,
  year: string | undefined,
  name: string | undefined,
  day?: string,
): Understood {
  const month = MONTHS[(name ?? '').toLowerCase()] ?? null
  return {
    reading: dateReading(
      year === undefined ? null : Number(year),
      month,
      day === undefined ? null : Number(day),
    ),
    end: match.index + trimmedLength(match[0]),
  }
}

/** A full stop is the month's only when it is abbreviated. */
function trimmedLength(words: string): number {
  return words.replace(/[\s.,\u00a0]+$/, '').length
}

function isDay(day: string | undefined): boolean {
  return Number(day) >= 1 && Number(day) <= 31
}
