import { Decimal } from 'decimal.js'
import { dateReading, measured, numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { HALF, powerOfTen } from '../numbers.ts'
import { table } from '../table.ts'
import type { Reading, Unit } from '../types.ts'
import {
  CHINESE_UNITS,
  chineseUnit,
  ENGLISH_UNITS,
  englishUnit,
  FLOORS,
} from '../units.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { digitsAt } from './numerals.ts'
import { wordWeight } from './weight.ts'

const UNIT = new RegExp(`\\s?[多餘余幾]?(${CHINESE_UNITS})(半)?`, 'y')
const HALF_INSIDE = new RegExp(
  `[個个]半(月|小時|小时|鐘頭|星期|禮拜|世紀|学期|學期|百分[點点比])?`,
  'y',
)
const SECONDS =
  /(?:秒|米(?=[一二三四五六七八九]))(\d{1,3}|[零〇一二三四五六七八九]{1,3})(?![\d零〇一二三四五六七八九十百千萬秒分年月日個人名%內])/y
const MINUTES =
  /\s?分(?![鐘钟之])(?=\s?[\d一二三四五六七八九十]{1,3}(?:\.\d+)?(\s?秒)|)/y
const HOURS_BEFORE = /(?:小時|小时|鐘頭|钟头)[零又]?\s?$/
const LATIN_UNIT = new RegExp(`\\s?(${ENGLISH_UNITS})(?![A-Za-z²])`, 'y')
const FLOOR = /樓(?![宇盤層梯價市面房市齡])/y
const MONTH = chineseUnit('個月')
const DEGREES = /\s?(?:°|度)(?!C)/y
const CELSIUS = /[攝摄]氏(?:零下)?\s?$/

/** What follows some units makes other words of them: 年級, 日本, 克服. */
const NOT_UNITS = table<string>({
  年: '級级代齡龄金報报薪票資资',
  日: '本圓元常报報圆',
  天: '水文然津際星主才',
  周: '邊边刊末期轉转',
  週: '邊刊末期',
  米: '其粒',
  克: '服隆制',
  瓦: '斯解',
  季: '節节',
  載: '入',
  岁: '',
  歲: '',
  噸: '',
  載有: '',
})

/** What the number measures: years, metres, floors. */
export function readUnit(
  text: string,
  number: ChineseNumber,
): Understood | null {
  const special =
    readTenfoldAge(text, number) ??
    readMinutes(text, number) ??
    readSeconds(text, number) ??
    readFloor(text, number)
  if (special) return special
  const inside = matchAt(HALF_INSIDE, text, number.end)
  if (inside) return halfInside(number, inside)

  const match = matchAt(UNIT, text, number.end)
  const unit = match?.[1] ? chineseUnit(match[1]) : null
  if (match && unit && !isOtherWord(text, match)) {
    return {
      reading: numberReading(number.value.plus(match[2] ? HALF : 0), unit),
      end: endOf(match),
      step: number.step,
      alternatives: lastMonth(text, number, unit),
      weight: wordWeight(text, number, true),
    }
  }
  return readLatinUnit(text, number)
}

/** The first ten months, 首10個月, last to October. */
function lastMonth(text: string, number: ChineseNumber, unit: Unit): Reading[] {
  const { value, start } = number
  const isFirst = /[首頭头]/.test(text[start - 1] ?? '') && unit === MONTH
  const isMonth = isFirst && value.isInteger() && value.lte(12)
  return isMonth ? [dateReading(null, value.toNumber())] : []
}

/** 二樓 and 12樓. */
function readFloor(text: string, number: ChineseNumber): Understood | null {
  if (!matchAt(FLOOR, text, number.end)) return null
  return {
    reading: numberReading(number.value, FLOORS),
    end: number.end + 1,
    step: number.step,
    weight: wordWeight(text, number, true),
  }
}

/** 七旬老翁 is in his seventies; 上旬 and 中旬 begin with no numeral. */
function readTenfoldAge(
  text: string,
  number: ChineseNumber,
): Understood | null {
  if (text[number.end] !== '旬' || number.numerals !== 1) return null
  const value = number.value.times(10)
  return {
    reading: numberReading(value, chineseUnit('歲')),
    end: number.end + 1,
    weight: 'small',
  }
}

/** The 分 of 2小時40分 and of 1分20秒; others are marks or parts. */
function readMinutes(text: string, number: ChineseNumber): Understood | null {
  const sign = text[number.end]
  if (sign !== '分' && sign !== ' ') return null
  const match = matchAt(MINUTES, text, number.end)
  const lead = text.slice(Math.max(0, number.start - 5), number.start)
  const isMinutes = match && (match[1] !== undefined || HOURS_BEFORE.test(lead))
  if (!match || !isMinutes) return null
  return {
    reading: numberReading(number.value, chineseUnit('分鐘')),
    end: number.end + 1 + (match[0].startsWith(' ') ? 1 : 0),
    step: number.step,
    weight: wordWeight(text, number, true),
  }
}

/** 9秒85 and 一米八: what is behind the point, behind the unit. */
function readSeconds(text: string, number: ChineseNumber): Understood | null {
  const match = matchAt(SECONDS, text, number.end)
  const part = match?.[1]
  if (!match || part === undefined) return null
  const digits = /\d/.test(part) ? part : digitsAt(part, 0, part.length)
  const step = powerOfTen(-digits.length)
  return {
    reading: numberReading(
      number.value.plus(new Decimal(digits).times(step)),
      chineseUnit(match[0].charAt(0)),
    ),
    end: endOf(match),
    step,
  }
}

function isOtherWord(text: string, match: RegExpExecArray): boolean {
  if (match[2]) return false
  return (NOT_UNITS[match[1] ?? ''] ?? '').includes(text[endOf(match)] || '\n')
}

/** 三個半月, 一個半小時, 兩個半. */
function halfInside(number: ChineseNumber, match: RegExpExecArray): Understood {
  const value = number.value.plus(HALF)
  const name = match[1] ?? ''
  const end = endOf(match)
  if (name.startsWith('百分'))
    return { reading: { kind: 'points', value }, end }
  const unit = chineseUnit(name) ?? chineseUnit(`個${name}`)

  return { reading: numberReading(value, unit), end }
}

function readLatinUnit(text: string, number: ChineseNumber): Understood | null {
  const match = matchAt(LATIN_UNIT, text, number.end)
  const unit = match?.[1] ? englishUnit(match[1]) : null
  if (match && unit) {
    return measured(number, unit, endOf(match))
  }
  const degrees = matchAt(DEGREES, text, number.end)
  if (!degrees) return null
  const lead = text.slice(Math.max(0, number.start - 5), number.start)

  return {
    alternatives: [numberReading(number.value, chineseUnit('度電'))],
    reading: numberReading(
      number.value,
      CELSIUS.test(lead) ? englishUnit('°C') : null,
    ),
    end: endOf(degrees),
    step: number.step,
    weight: wordWeight(text, number, true),
  }
}
