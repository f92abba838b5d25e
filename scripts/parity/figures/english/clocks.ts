import { Decimal } from 'decimal.js'
import { numberReading, timeReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import type { Reading } from '../types.ts'
import { englishUnit } from '../units.ts'

const S = '[\\s\\u00a0]'
const CLOCK = /(\d{1,2})(?:[.:](\d{2}))?[\s\u00a0]?([ap])\.?m(?![A-Za-z])\.?/iy
const PART_OF_DAY = `${S}(?:(?:in${S}the|this|that|yesterday|tomorrow)${S}(?:morning|afternoon|evening)|(?:at${S}|last${S})night|tonight)(?![A-Za-z])`
const IN_WORDS = new RegExp(
  `(?:${S}o['’]clock)?${S}(?:in${S}the${S}(morning|afternoon|evening)|at${S}(night))(?![A-Za-z])`,
  'iy',
)
const O_CLOCK = new RegExp(
  `(\\d{1,2})${S}?o['’]clock(${PART_OF_DAY})?(?![A-Za-z])`,
  'iy',
)
const NOON = new RegExp(
  `12(?:[.:]00)?${S}(noon|midday|midnight)(?![A-Za-z])`,
  'iy',
)
/** 10.20 is a time where the words behind it say so. */
const DAYTIME = new RegExp(
  `(\\d{1,2})[.:](\\d{2})(${PART_OF_DAY}|(?=${S}(?:today|tomorrow|yesterday)(?![A-Za-z])))`,
  'iy',
)
const MILITARY =
  /(0\d|1\d|2[0-3])([0-5]\d)[\s\u00a0](?=(?:hours?|hrs?|HKT)(?![A-Za-z]))/iy
const STOPWATCH = /(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:\.\d{1,3})?)(?!\d|:\d)/y
const DAY_CLOCK = /(\d{1,2}):(\d{2})(?!\d|:\d|,\d{3})/y

/** 9.30am, 12 noon, 0900 hours, 15:30, and 1:52.62 by the stopwatch. */
export function readTime(text: string, at: number): Understood | null {
  return (
    readHalfDay(text, at) ??
    readNoon(text, at) ??
    (hasSign(text, at, 'oO') ? readOClock(text, at) : null) ??
    (hasSign(text, at, '.:') ? readDaytime(text, at) : null) ??
    readPlainClock(text, at) ??
    readStopwatch(text, at) ??
    readDayClock(text, at)
  )
}

/** Whether one of the signs stands behind one or two digits, or a space. */
function hasSign(text: string, at: number, signs: string): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    const sign = text[next] ?? ''
    if (sign !== '' && signs.includes(sign)) return true
  }
  return false
}

function readHalfDay(text: string, at: number): Understood | null {
  const match = matchAt(CLOCK, text, at)
  const hour = Number(match?.[1])
  if (!match || hour > 12) return null
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

/** "seven in the morning"; so many may also do something in the morning. */
export function readHourInWords(
  text: string,
  { value, end }: NumberSpan,
): Understood | null {
  const match = matchAt(IN_WORDS, text, end)
  const hour = value.toNumber()
  if (!match || !value.isInteger() || hour < 1 || hour > 12) return null
  const isMorning = /morning/i.test(match[1] ?? '')
  return {
    reading: timeReading((hour % 12) + (isMorning ? 0 : 12), 0, true),
    end,
    alternatives: [numberReading(value)],
  }
}

function readNoon(text: string, at: number): Understood | null {
  const match = matchAt(NOON, text, at)
  if (!match) return null
  const hour = /night/i.test(match[1] ?? '') ? 0 : 12
  return {
    reading: timeReading(hour, 0, true),
    end: at + match[0].length,
    weight: 'soft',
  }
}

/** "8 o'clock in the evening". */
function readOClock(text: string, at: number): Understood | null {
  const match = matchAt(O_CLOCK, text, at)
  const hour = Number(match?.[1])
  if (!match || hour < 1 || hour > 12) return null
  return {
    reading: inPart(hour, 0, match[2] ?? ''),
    end: at + match[0].length,
  }
}

/** "10.20 tonight", "2:30 in the afternoon". */
function readDaytime(text: string, at: number): Understood | null {
  const match = matchAt(DAYTIME, text, at)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || hour > 24 || minute > 59) return null
  return {
    reading: inPart(hour, minute, match[3] ?? ''),
    end: at + `${match[1] ?? ''}.${match[2] ?? ''}`.length,
  }
}

/** The words say which half of the day it is, or nothing. */
function inPart(hour: number, minute: number, words: string): Reading {
  const half = /morning/i.test(words) ? 0 : words === '' ? null : 12
  if (half === null || hour > 12)
    return timeReading(hour % 24, minute, hour > 12)
  return timeReading((hour % 12) + half, minute, true)
}

/** 0900 hours; 1500 hours may also be so many hours. */
function readPlainClock(text: string, at: number): Understood | null {
  const match = matchAt(MILITARY, text, at)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || hour > 24 || minute > 59) return null
  const digits = new Decimal(`${match[1] ?? ''}${match[2] ?? ''}`)
  return {
    reading: timeReading(hour % 24, minute, true),
    end: at + match[0].trimEnd().length,
    alternatives: [
      numberReading(digits),
      numberReading(digits, englishUnit('hour')),
    ],
  }
}

/** 1:52.62 is 112.62 seconds, and 2:08:30 is hours, or a time of the day. */
export function readStopwatch(text: string, at: number): Understood | null {
  const match = matchAt(STOPWATCH, text, at)
  const [whole = '', hours, minutes = '', seconds = ''] = match ?? []
  if (!match || (hours === undefined && !seconds.includes('.'))) return null
  const parts = [
    ...(hours === undefined ? [] : [numberReading(new Decimal(hours), HOUR)]),
    numberReading(new Decimal(minutes), MINUTE),
    numberReading(new Decimal(seconds), SECOND),
  ]
  const total = new Decimal(hours ?? 0)
    .times(60)
    .plus(minutes)
    .times(60)
    .plus(seconds)
  return {
    reading: numberReading(total, SECOND),
    end: at + whole.length,
    parts,
  }
}

const HOUR = englishUnit('hour')
const MINUTE = englishUnit('minute')
const SECOND = englishUnit('second')

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
      ...lastingFor(hour, minute),
    ],
  }
}

/** 3:35 may be minutes and seconds by the stopwatch, or hours and minutes. */
export function lastingFor(first: number, second: number): Reading[] {
  const seconds = first * 60 + second
  return [
    numberReading(wholeNumber(seconds), SECOND),
    numberReading(wholeNumber(seconds * 60), SECOND),
  ]
}
