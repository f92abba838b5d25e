import { numberReading, timeReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { HALF, ONE, wholeNumber } from '../numbers.ts'
import { table } from '../table.ts'
import { englishUnit } from '../units.ts'
import { readEnglishNumber } from './numbers.ts'
import { CARDINALS, SCALES } from './words.ts'

const S = '[\\s\\u00a0]'
/** What ranks nothing although it begins with an ordinal. */
const IDLE = new RegExp(
  `second(?:${S}to${S}none|${S}thoughts?|${S}nature|${S}sight|${S}wind|-guess\\w{0,4}|-best)(?![A-Za-z])|first${S}aid(?![A-Za-z])|double${S}(?:ninth|tenth|eleventh)(?![A-Za-z])|third${S}degree${S}burns?(?![A-Za-z])|half(?:${S}|-)?time(?![A-Za-z])`,
  'iy',
)
const RUNNER_UP = new RegExp(
  `(?:(first|second|third)${S})?runners?-up(?![A-Za-z])`,
  'iy',
)
const RUNNERS = table<number>({ first: 2, second: 3, third: 4 })
const BIG = new RegExp(`big${S}([A-Z][a-z]{2,5})(?![a-z])`, 'iy')
const JUBILEE = new RegExp(
  `(silver|golden|diamond)${S}jubilee(?![A-Za-z])`,
  'iy',
)
const JUBILEES = table<number>({ silver: 25, golden: 50, diamond: 60 })
const CLOCK = new RegExp(`a?round(?:${S}|-)the(?:${S}|-)clock`, 'iy')
const PAST = new RegExp(
  `(?:a${S})?(half|quarter)${S}(past|to)${S}(?=\\d{1,2}(?!\\d)|[a-z]{3,6}(?![a-z]))`,
  'iy',
)
/** The lottery of 六合彩, of which the numeral is part of another word. */
const LOTTERY = new RegExp(`mark${S}six(?![A-Za-z])`, 'iy')
const QUARTER_HOUR = /quarter-hour(?![A-Za-z])/iy
const SPLIT = /([a-z]{5,7})-([a-z]{3,6})(?![A-Za-z-])/iy
const DOLLARS = /(million|billion|trillion)-dollar(?![A-Za-z])/iy
const POINT = new RegExp(
  `(?:a${S})?(half|quarter)(?:${S}|-)(?:of${S}a${S})?(?:percentage(?:${S}|-))?points?(?![A-Za-z])`,
  'iy',
)

type Read = (text: string, start: number) => Understood | null

const READS: readonly Read[] = [
  readIdle,
  readRunnerUp,
  readBig,
  readJubilee,
  readRoundTheClock,
  readPastHour,
  readFractionOfPoint,
  readSplit,
  readDollarsWorth,
  readLottery,
  readQuarterHour,
]

/** The words that these idioms begin with. */
export const IDIOM_WORDS: readonly string[] =
  'mark first second third runner runners big round around double silver golden diamond a half quarter fifty sixty seventy eighty ninety million billion trillion'.split(
    ' ',
  )

/** Fixed phrases: "second to none", "round the clock", "half past nine". */
export function readIdiom(text: string, start: number): Understood | null {
  for (const read of READS) {
    const understood = read(text, start)
    if (understood) return understood
  }
  return null
}

function readIdle(text: string, start: number): Understood | null {
  const match = matchAt(IDLE, text, start)
  return (
    match && {
      reading: { kind: 'ordinal', value: ONE },
      end: start + match[0].length,
      weight: 'soft',
    }
  )
}

/** Whoever comes second behind the champion is the first runner-up. */
function readRunnerUp(text: string, start: number): Understood | null {
  const match = matchAt(RUNNER_UP, text, start)
  const rank = RUNNERS[match?.[1]?.toLowerCase() ?? 'first']
  if (!match || rank === undefined) return null
  return {
    reading: { kind: 'ordinal', value: wholeNumber(rank) },
    end: start + match[0].length,
    alternatives: [{ kind: 'ordinal', value: wholeNumber(rank - 1) }],
    weight: 'soft',
  }
}

/** The Big Four are known by name, not counted. */
function readBig(text: string, start: number): Understood | null {
  const match = matchAt(BIG, text, start)
  const at = start + 4
  const number = match && readEnglishNumber(text, at)
  if (!number || number.form !== 'words') return null
  return {
    reading: numberReading(number.value),
    end: number.end,
    weight: 'soft',
  }
}

function readJubilee(text: string, start: number): Understood | null {
  const match = matchAt(JUBILEE, text, start)
  const years = JUBILEES[match?.[1]?.toLowerCase() ?? '']
  if (!match || years === undefined) return null
  return {
    reading: { kind: 'ordinal', value: wholeNumber(years) },
    end: start + match[0].length,
    weight: 'soft',
  }
}

function readRoundTheClock(text: string, start: number): Understood | null {
  const match = matchAt(CLOCK, text, start)
  return (
    match && {
      reading: numberReading(wholeNumber(24), englishUnit('hour')),
      end: start + match[0].length,
      weight: 'soft',
    }
  )
}

/** "half past nine", "quarter to four". */
function readPastHour(text: string, start: number): Understood | null {
  const match = matchAt(PAST, text, start)
  const number = match && readEnglishNumber(text, start + match[0].length)
  if (!match || !number || number.value.gt(12)) return null
  const isBefore = /to/i.test(match[2] ?? '')
  const part = /half/i.test(match[1] ?? '') ? 30 : 15
  if (isBefore && part === 30) return null
  const hour = number.value.toNumber() + (isBefore ? 11 : 0)

  return {
    reading: timeReading(hour % 12, isBefore ? 60 - part : part, false),
    end: number.end,
  }
}

/** "split sixty-forty": 六四分帳. */
function readSplit(text: string, start: number): Understood | null {
  const match = matchAt(SPLIT, text, start)
  const [left, right] = [match?.[1], match?.[2]].map(
    (word) => CARDINALS[word?.toLowerCase() ?? ''] ?? 0,
  )
  if (!match || !left || !right || left + right !== 100) return null
  return {
    reading: {
      kind: 'ratio',
      left: wholeNumber(left),
      right: wholeNumber(right),
    },
    end: start + match[0].length,
  }
}

/** "a billion-dollar mistake", in whichever dollars. */
function readDollarsWorth(text: string, start: number): Understood | null {
  const match = matchAt(DOLLARS, text, start)
  const value = SCALES[match?.[1]?.toLowerCase() ?? '']
  if (!match || value === undefined) return null
  const money = (currency: string) =>
    ({ kind: 'money', value: wholeNumber(value), currency }) as const
  return {
    reading: money('$'),
    end: start + match[0].length,
    alternatives: [money('USD')],
    weight: 'soft',
  }
}

/** "a quarter-point cut", "half a point" is read elsewhere. */
function readFractionOfPoint(text: string, start: number): Understood | null {
  const match = matchAt(POINT, text, start)
  if (!match) return null
  const isHalf = /half/i.test(match[1] ?? '')
  return {
    reading: { kind: 'points', value: isHalf ? HALF : HALF.div(2) },
    end: start + match[0].length,
  }
}

function readLottery(text: string, start: number): Understood | null {
  const match = matchAt(LOTTERY, text, start)
  return (
    match && {
      reading: numberReading(wholeNumber(6)),
      end: start + match[0].length,
      weight: 'soft',
    }
  )
}

function readQuarterHour(text: string, start: number): Understood | null {
  const match = matchAt(QUARTER_HOUR, text, start)
  return (
    match && {
      reading: numberReading(wholeNumber(15), englishUnit('minute')),
      end: start + match[0].length,
      weight: 'small',
    }
  )
}
