import { Decimal } from 'decimal.js'
import { numberReading, timeReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { englishUnit } from '../units.ts'

const S = '[\\s\\u00a0]'
const CLOCK = /(\d{1,2})(?:[.:](\d{2}))?[\s\u00a0]?([ap])\.?m(?![A-Za-z])\.?/iy
const IN_WORDS = new RegExp(
  `(?:${S}o['’]clock)?${S}(?:in${S}the${S}(morning|afternoon|evening)|at${S}(night))(?![A-Za-z])`,
  'iy',
)
const NOON = new RegExp(
  `12(?:[.:]00)?${S}(noon|midday|midnight)(?![A-Za-z])`,
  'iy',
)
/** 10.20 is a time where the words behind it say so. */
const DAYTIME = new RegExp(
  `(\\d{1,2})\\.(\\d{2})${S}(?=tonight|today|tomorrow|(?:this|in${S}the)${S}(?:morning|afternoon|evening))`,
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
    readPlainClock(text, at) ??
    readStopwatch(text, at) ??
    readDayClock(text, at)
  )
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

/** "10.20 tonight" and "0900 hours"; 1500 hours may also be so many hours. */
function readPlainClock(text: string, at: number): Understood | null {
  const daytime = matchAt(DAYTIME, text, at)
  const match = daytime ?? matchAt(MILITARY, text, at)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || hour > 24 || minute > 59) return null
  const digits = new Decimal(`${match[1] ?? ''}${match[2] ?? ''}`)
  return {
    reading: timeReading(hour % 24, minute, !daytime),
    end: at + match[0].trimEnd().length,
    alternatives: daytime
      ? []
      : [numberReading(digits), numberReading(digits, englishUnit('hour'))],
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
    ],
  }
}
