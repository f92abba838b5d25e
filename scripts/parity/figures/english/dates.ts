import { dateReading, isYear, numberReading, timeReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import type { Reading } from '../types.ts'
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
const MONTH_YEAR = new RegExp(
  `(${MONTH_PATTERN})(?![A-Za-z])\\.?(?:,?${S}(?:of${S})?(\\d{4})(?![\\d,]\\d))?`,
  'iy',
)
const LEAD_TO_MONTH =
  /(?:^|[\s(])(?:in|by|of|from|since|until|till|to|and|or|late|early|mid|between|last|next|this|through|before|after|during|each|every)[\s\u00a0-]$/i
/** Whatever is no date by this need not be tried against all that follow. */
const DATE_AHEAD =
  /\d{1,2}(?:(?:st|nd|rd|th)?[\s\u00a0-]|[.:/ap])|\d{2,4}['’s]|\d{4}[-–—/]/iy
const SPAN = /(\d{4})([-–—/])(\d{1,2}|\d{4})(?![\d%]|[-/.]\d|st|nd|rd|th)/y
const DECADE = /(\d{3}0|[2-9]0)['’]?s(?![A-Za-z])/y
const CLOCK = /(\d{1,2})(?:[.:](\d{2}))?[\s\u00a0]?([ap])\.?m(?![A-Za-z])\.?/iy
const DAY_CLOCK = /(\d{1,2}):(\d{2})(?!\d|:\d)/y

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

/** Month names, with a day or a year, or alone where they can be no verb. */
export function readMonth(text: string, start: number): Understood | null {
  if (!/[A-Z]/.test(text[start] ?? '')) return null
  const withDay = matchAt(MONTH_DAY, text, start)
  if (withDay && isDay(withDay[2])) {
    return dateOf(withDay, withDay[3], withDay[1], withDay[2])
  }

  const match = matchAt(MONTH_YEAR, text, start)
  if (!match) return null
  const isSafe =
    match[2] !== undefined ||
    !/^(?:may|march|mar|sep|jan|dec|jun)$/i.test(match[1] ?? '')
  if (
    !isSafe &&
    !LEAD_TO_MONTH.test(text.slice(Math.max(0, start - 10), start))
  )
    return null

  return dateOf(match, match[2], match[1])
}

/** A bare four-digit number from 1800 to 2199 is taken for a year. */
export function readYear(number: NumberSpan): Understood | null {
  if (!isYear(number)) return null
  return {
    reading: dateReading(number.value.toNumber()),
    end: number.end,
    alternatives: [{ kind: 'number', value: number.value, unit: null }],
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

function readTime(text: string, at: number): Understood | null {
  const match = matchAt(CLOCK, text, at)
  const hour = Number(match?.[1])
  if (match && hour <= 12) {
    const isAfternoon = match[3]?.toLowerCase() === 'p'
    return {
      reading: timeReading(
        (hour % 12) + (isAfternoon ? 12 : 0),
        Number(match[2] ?? 0),
        true,
      ),
      end: at + match[0].length,
    }
  }
  return readDayClock(text, at)
}

/** 09:30 is a time; 1:2 is a ratio and left to its own rule. */
export function readDayClock(text: string, at: number): Understood | null {
  const match = matchAt(DAY_CLOCK, text, at)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || hour > 24 || minute > 59) return null

  return {
    reading: timeReading(
      hour % 24,
      minute,
      hour > 12 || match[1]?.startsWith('0') === true,
    ),
    end: at + match[0].length,
    alternatives: [
      { kind: 'ratio', left: wholeNumber(hour), right: wholeNumber(minute) },
    ],
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
