import { dateReading, numberReading, timeReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { monthEnds } from '../month-ends.ts'
import { readDayClock, readStopwatch } from '../english/clocks.ts'
import { spanOf } from '../english/dates.ts'
import { wholeNumber } from '../numbers.ts'
import { table } from '../table.ts'
import type { DateReading, Reading } from '../types.ts'
import { chineseUnit } from '../units.ts'
import { readDecade } from './decades.ts'
import { readChineseNumber } from './numbers.ts'
import { isCountedAfter } from './ratios.ts'

const YEAR = '(\\d{4}|[零〇一二三四五六七八九]{4})'
const SMALL_WORD = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}'
const SMALL = `(${SMALL_WORD})`
/** A day whose 日 comes behind the last of several: 19至21日, 5、6及7日. */
const OPEN_DAY = `(?:\\s?[日號号]|(?=(?:\\s?[至到及和與、~–-]\\s?(?:${SMALL_WORD})){1,4}\\s?[日號号]))`
const DATE = new RegExp(
  `${YEAR}\\s?年(?:\\s?${SMALL}\\s?月(?:份)?(?:\\s?${SMALL}${OPEN_DAY})?)?`,
  'y',
)
const MONTH_DAY = new RegExp(
  `${SMALL}\\s?月(?!球|餅|饼|台|臺|亮|薪|租|費|费|刊|息)(?:份)?(?:\\s?${SMALL}${OPEN_DAY})?`,
  'y',
)
const SPAN = new RegExp(
  `${YEAR}年?(?:度)?\\s?([-–—/~至到])\\s?(\\d{4}|\\d{2}|[零〇一二三四五六七八九]{4}|[零〇一二三四五六七八九]{2})(?![\\d%％])\\s?(年度|學年|学年|財政年|财政年|財年|财年|年)?`,
  'y',
)
/** Whatever is no date by this need not be tried against all that follow. */
const DATE_AHEAD =
  /(?:\d{1,4}|[零〇一二兩两三四五六七八九十廿卅]{1,4})\s?[年度月時时點点世:./~至到–—-]|[零〇六七八九][零〇一二三四五六七八九][回金暴股沙]|[一二三四五六七八九]、[一二三四五六七八九]十\s?年/y
const END = /年?[底末尾]/y
const SHORT_YEAR =
  /((?![一二三四五六七八九]十)(?:0\d|\d\d(?=年\d{1,2}月)|[零〇一六七八九][零〇一二三四五六七八九]))(?:年(?![代前後后來来間间期內内級级])|(?=回歸|金融風暴|暴動|股災|沙士))/y
const LUNAR =
  /([一二三四五六七八九十]{1,2})月(?:(初[一二三四五六七八九十])|([一二三四五六七八九十廿]{1,3})(?:日)?)/y
const HOUR = `(${SMALL_WORD}|[兩两零〇])`
const CLOCK = new RegExp(
  `${HOUR}\\s?(?:時(?!期|間|候|代|段|任|而|常|裝|機|尚|速|空)|时(?!期|间|候|代|段|任|而|常|装|机|尚|速|空)|[點点](?!數|数|對|对|心|滴|子|[零〇一二三四五六七八九]))(?:(正|半|[一三]刻(?!鐘|钟))|\\s?${SMALL}\\s?分(?!鐘|钟))?`,
  'y',
)
const YEARS = chineseUnit('年')
const QUARTERS = table<number>({ 一刻: 15, 半: 30, 三刻: 45 })
const RANGE_BEFORE = /[時时點点分半正]\s?[至到]\s?$/
const HALVES: readonly (readonly [RegExp, 'am' | 'pm'])[] = [
  [/(?:上午|早上|清晨|凌晨|今早|早晨)\s?$/, 'am'],
  [/(?:下午|晚上|傍晚|中午|正午|今晚|當晚|黃昏|黄昏|晚)\s?$/, 'pm'],
]

/** Dates, years, decades and times that begin with a number. */
export function readChineseDate(
  text: string,
  start: number,
): Understood | null {
  if (!matchAt(DATE_AHEAD, text, start)) return null
  return (
    readLunarDay(text, start) ??
    readSpan(text, start) ??
    readDecade(text, start) ??
    readShortYear(text, start) ??
    readFullDate(text, start) ??
    readMonthDay(text, start) ??
    readClock(text, start)
  )
}

/** 2025-26年度, 2025至26年度, 2025/2026學年, 二零二五至二六年度. */
function readSpan(text: string, start: number): Understood | null {
  const match = matchAt(SPAN, text, start)
  const [whole = '', from, sign = '', to = '', suffix] = match ?? []
  if (!match) return null
  const first = yearOf(from)
  const tail = digitsOf(to)
  const last =
    tail.length === 2 ? Number(String(first).slice(0, 2) + tail) : Number(tail)
  if (!isYearNumber(first) || last <= first) return null
  const isYears = suffix !== undefined && suffix !== '年'
  if (tail.length === 4 && !isYears && sign !== '/') return null
  if (sign === '/' && last !== first + 1) return null

  return spanOf(first, last, start + whole.length)
}

/** 零八年 and 九七年 leave the century out; 七八年 are seven or eight years. */
function readShortYear(text: string, start: number): Understood | null {
  const match = matchAt(SHORT_YEAR, text, start)
  const digits = digitsOf(match?.[1] ?? '')
  if (!match || digits === '') return null
  const year = Number(digits)
  const isPair = Number(digits[1]) === Number(digits[0]) + 1 && year > 9
  if (isPair && match[0].endsWith('年')) return null
  return {
    reading: dateReading(year + (year < 40 ? 2000 : 1900)),
    end: start + match[0].length,
    alternatives: [numberReading(wholeNumber(year))],
  }
}

/** 農曆四月初八: the other language counts the month and the day. */
function readLunarDay(text: string, start: number): Understood | null {
  const match = matchAt(LUNAR, text, start)
  if (!match) return null
  const [month, day] = [
    smallOf(match[1]),
    smallOf(match[2]?.slice(1) ?? match[3]),
  ]
  const lead = text.slice(Math.max(0, start - 2), start)
  if (!match[2] && !/[農夏陰][曆历]$/.test(lead)) return null
  const parts: Reading[] = [month, day].map((value) => ({
    kind: 'ordinal',
    value: wholeNumber(value),
  }))
  return {
    reading: dateReading(null, month, day),
    end: start + match[0].length,
    parts,
    weight: 'soft',
  }
}

function readFullDate(text: string, start: number): Understood | null {
  const match = matchAt(DATE, text, start)
  const year = yearOf(match?.[1])
  const isEarly = isEarlyYear(year)
  const month = optional(match?.[2])
  const day = optional(match?.[3])
  if (!match || (month !== null && (month < 1 || month > 12))) return null
  // Behind 9999年 a month says that it is a year.
  const isYear = isYearNumber(year) || isEarly || (month !== null && year > 999)
  if (!isYear) return null

  const end = start + match[0].length
  const date = withEnd(text, dateReading(year, month, day), end)
  if (!isEarly || month !== null) return date
  return { ...date, alternatives: [numberReading(wholeNumber(year), YEARS)] }
}

function readMonthDay(text: string, start: number): Understood | null {
  const match = matchAt(MONTH_DAY, text, start)
  const month = optional(match?.[1])
  if (!match || month === null || month < 1 || month > 12) return null
  const day = optional(match[2])

  return withEnd(text, dateReading(null, month, day), start + match[0].length)
}

/** 三月底 and 2026年底 may be the last day in the other language. */
function withEnd(text: string, date: DateReading, end: number): Understood {
  const isEnd = date.day === null && matchAt(END, text, end) !== null
  const isYear = isEnd && date.month === null
  const month = isYear ? 12 : date.month
  return {
    reading: date,
    end,
    alternatives: isEnd && month !== null ? monthEnds(date.year, month) : [],
  }
}

/** 上午9時30分, 晚上八時半, 下午3:30. */
function readClock(text: string, start: number): Understood | null {
  const stopwatch = readStopwatch(text, start)
  if (stopwatch) return stopwatch
  const half = halfOfDay(text, start)
  const colon = isLabelled(text, start) ? null : readDayClock(text, start)
  if (colon?.reading.kind === 'time') {
    return half
      ? {
          ...colon,
          reading: inHalf(colon.reading.hour, colon.reading.minute, half),
        }
      : colon
  }
  const match = matchAt(CLOCK, text, start)
  const hour = optional(match?.[1])
  if (!match || hour === null || hour > 24) return null
  const minute = QUARTERS[match[2] ?? ''] ?? optional(match[3]) ?? 0

  const isBare =
    half === null && !match[2] && !match[3] && !isRangeEnd(text, start)
  if (isBare && /[兩两]/.test(match[1] ?? '')) return null
  if (isBare && /[A-Za-z] ?$/.test(text.slice(Math.max(0, start - 2), start))) {
    return null
  }

  return {
    reading: inHalf(hour, minute, half),
    end: start + match[0].length,
    alternatives: isBare ? [numberReading(wholeNumber(hour))] : [],
    weight: isBare && !/\d/.test(match[1] ?? '') ? 'soft' : 'firm',
  }
}

/** The 2:30 of 方案2:30日 is no time. */
function isLabelled(text: string, start: number): boolean {
  const colon = start + text.slice(start, start + 3).indexOf(':')
  return colon > start && isCountedAfter(text, colon)
}

/** The 五時 of 凌晨一時至五時 is a time, whatever may be said of 五時 alone. */
function isRangeEnd(text: string, start: number): boolean {
  return RANGE_BEFORE.test(text.slice(Math.max(0, start - 4), start))
}

function inHalf(hour: number, minute: number, half: 'am' | 'pm' | null) {
  if (half === 'am') return timeReading(hour % 12, minute, true)
  if (half === 'pm') return timeReading((hour % 12) + 12, minute, true)
  return timeReading(hour % 24, minute, hour > 12)
}

function halfOfDay(text: string, start: number): 'am' | 'pm' | null {
  const lead = text.slice(Math.max(0, start - 4), start)
  const noon = /(?:中午|正午)\s?$/.test(lead)
  const found = HALVES.find(([pattern]) => pattern.test(lead))
  return noon ? 'pm' : (found?.[1] ?? null)
}

function optional(digits: string | undefined): number | null {
  return digits === undefined ? null : smallOf(digits)
}

function smallOf(digits: string | undefined): number {
  return readChineseNumber(digits ?? '', 0)?.value.toNumber() ?? 0
}

function yearOf(digits: string | undefined): number {
  return Number(digitsOf(digits ?? ''))
}

/** 二零二五 as 2025. */
function digitsOf(digits: string): string {
  return digits.replace(/[零〇一二三四五六七八九]/g, (sign) =>
    String('零一二三四五六七八九'.indexOf(sign === '〇' ? '零' : sign)),
  )
}

function isYearNumber(year: number): boolean {
  return year >= 1800 && year <= 2199
}

/** 1644年 is a year, but 1200年 may also be so many of them. */
function isEarlyYear(year: number): boolean {
  return year >= 1000 && year < 1800
}
