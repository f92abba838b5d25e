import {
  dateReading,
  fractionReading,
  isYear,
  numberReading,
} from '../build.ts'
import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import type { NumberSpan } from '../numbers.ts'
import type { Reading } from '../types.ts'
import { lastingFor } from './clocks.ts'
import { readEnglishNumber } from './numbers.ts'

const RATIO =
  /[\s\u00a0]:[\s\u00a0](?=\d)|:(?=\d)|-(?:to|for)-|[\s\u00a0]to[\s\u00a0](?=1(?![\d,.]))/iy
/** Minutes or seconds behind a colon. */
const CLOCK = /^[0-5]\d$/
const SLASH = /\/(?=\d)/y

/** 1:2, 6-to-1, and 1/3, which may also be a date or a name (24/7). */
export function readRatio(text: string, number: NumberSpan): Understood | null {
  const slash = matchAt(SLASH, text, number.end)
  const link = slash ?? matchAt(RATIO, text, number.end)
  const right = link && readEnglishNumber(text, endOf(link))
  if (!link || !right || right.value.isZero()) return null
  const parts = [numberReading(number.value), numberReading(right.value)]
  if (slash) return slashed(text, number, right, parts)

  const isClock =
    link[0] === ':' && CLOCK.test(text.slice(right.start, right.end))
  return {
    reading: { kind: 'ratio', left: number.value, right: right.value },
    end: right.end,
    alternatives: isClock
      ? lastingFor(number.value.toNumber(), right.value.toNumber())
      : [],
    parts,
  }
}

/** A fraction, a day and month, or a row of digits: 1/3, 14/2, 24/7. */
export function slashed(
  text: string,
  number: NumberSpan,
  right: NumberSpan,
  parts: readonly Reading[],
): Understood {
  const raw = text.slice(number.start, right.end)
  // 2019/2021/2024 are years, each read by itself.
  if (isYear(number) && isYear(right)) {
    const year = dateReading(number.value.toNumber())
    return { reading: year, end: number.end }
  }
  return {
    reading: fractionReading(number.value, right.value),
    end: right.end,
    alternatives: [
      { kind: 'token', text: raw.replace(/\D/g, '') },
      ...dayAndMonth(number, right),
      ...shortYears(raw),
    ],
    parts,
    weight: raw === '24/7' ? 'soft' : 'firm',
  }
}

/** FY25/26 and 24/25 are years across two calendar years. */
function shortYears(raw: string): Reading[] {
  const [, from, to] = /^(\d\d)\/(\d\d)$/.exec(raw) ?? []
  const isNext = from !== undefined && Number(to) === Number(from) + 1
  return isNext ? [{ kind: 'fiscal-year', start: 2000 + Number(from) }] : []
}

/** 14/2 may be a day of February, in Hong Kong with the day first. */
function dayAndMonth(day: NumberSpan, month: NumberSpan): Reading[] {
  const [d, m] = [day.value.toNumber(), month.value.toNumber()]
  const isDay = Number.isInteger(d) && d >= 1 && d <= 31
  const isMonth = Number.isInteger(m) && m >= 1 && m <= 12
  return isDay && isMonth ? [dateReading(null, m, d)] : []
}
