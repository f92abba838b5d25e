import { Decimal } from 'decimal.js'
import {
  dateReading,
  fractionReading,
  numberReading,
  permilleOf,
  shareOf,
} from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { HALF, ONE, powerOfTen } from '../numbers.ts'
import type { Reading, Unit, Weight } from '../types.ts'
import {
  CHINESE_UNITS,
  chineseUnit,
  ENGLISH_UNITS,
  englishUnit,
  FLOORS,
} from '../units.ts'
import { readCoins } from './coins.ts'
import { readInterest } from './interest.ts'
import { readMoney } from './money.ts'
import { readChineseNumber } from './numbers.ts'
import { digitsAt } from './numerals.ts'
import { readRatio } from './ratios.ts'
import type { ChineseNumber } from './numbers.ts'
import { table } from '../table.ts'

const PERCENT = /\s?(?:%(?!\s?[點点])|巴仙(?!點))/y
const PERMILLE = /\s?‰/y
const POINTS = /\s?[多餘余]?(?:[個个]百分[點点比]|百分[點点]|%[點点])/y
const BASIS_POINTS = /\s?[個个]?(?:基[點点]|[點点]子)/y
const TENTHS =
  /\s?[多餘余]?成(?!功|立|員(?!工)|员(?!工)|本|果|熟|績|绩|就|份|效|型|交|品|衣|群|長|长)(?:(半)|([一二三四五六七八九\d])(?![十百千萬億%\d成]))?/y
/** 統一成一個 and 合一成 turn something into one, and speak of no tenth. */
const BEFORE_ONE = /[統统合單单唯逐任之萬万]/
const DISCOUNT = /\s?折(?!射|疊|磨|衷|合|算|讓|扣|舊|旧)/y
const PART_OF = /\s?分之\s?/y
/** 三分二, as it is said in Hong Kong; 三分鐘 and 九時三分 are times. */
const SHORT_PART = /分([一二三四五六七八九])(?![十百千萬億點点刻秒])/y
const TIMES = /\s?[多餘余]?倍(半)?(?!增|速率)/y
const GAIN_BEFORE =
  /(?:增加|增長|增长|上升|攀升|飆升|急升|升|增|多|高出|高|漲|涨|增幅達?|擴大)(?:了|逾|近|約|约|超過|超过|達|达|近乎)?\s?$/
const GAIN_TO = /(?:至|到|是|為|为)\s?$/
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

/** What a Chinese number means by what stands around it. */
export function readCounted(
  text: string,
  number: ChineseNumber,
): Understood | null {
  return (
    readShare(text, number) ??
    readInterest(text, number) ??
    readFraction(text, number) ??
    readTimes(text, number) ??
    readCoins(text, number) ??
    readMoney(text, number) ??
    readUnit(text, number) ??
    readRatio(text, number)
  )
}

function readShare(text: string, number: ChineseNumber): Understood | null {
  const percent = matchAt(PERCENT, text, number.end)
  if (percent) return shareOf(number, endOf(percent))
  const permille = matchAt(PERMILLE, text, number.end)
  if (permille) return permilleOf(number, endOf(permille))
  const points = matchAt(POINTS, text, number.end)
  if (points) {
    return {
      reading: { kind: 'points', value: number.value },
      end: endOf(points),
      step: number.step,
    }
  }
  const basis = matchAt(BASIS_POINTS, text, number.end)
  if (basis) {
    return {
      reading: { kind: 'points', value: number.value.div(100) },
      end: endOf(basis),
      // Traders of currencies count in points as well, but not in basis points.
      alternatives: basis[0].endsWith('子')
        ? [numberReading(number.value)]
        : [],
    }
  }
  return readTenths(text, number)
}

/** 七成, 七成半, 七成二, 五折. */
function readTenths(text: string, number: ChineseNumber): Understood | null {
  const tenths = matchAt(TENTHS, text, number.end)
  const isWord = BEFORE_ONE.test(text[number.start - 1] ?? '')
  if (tenths && number.value.lte(10) && !(isWord && number.value.eq(1))) {
    const more = tenths[1] ? HALF : tenthOf(tenths[2])
    const value = number.value.plus(more).div(10)
    return {
      reading: { kind: 'percentage', value },
      end: endOf(tenths),
      step: more.isZero() ? number.step.div(10) : new Decimal('0.01'),
      weight: number.value.isZero() ? 'soft' : 'firm',
    }
  }
  const discount = matchAt(DISCOUNT, text, number.end)
  if (!discount || number.value.gt(99) || number.value.isZero()) return null
  const value = number.value.div(number.value.gte(10) ? 100 : 10)
  return {
    reading: { kind: 'percentage', value },
    end: endOf(discount),
    alternatives: [{ kind: 'percentage', value: ONE.minus(value) }],
  }
}

function tenthOf(digit: string | undefined): Decimal {
  const number = digit === undefined ? null : readChineseNumber(digit, 0)
  return (number?.value ?? new Decimal(0)).div(10)
}

/** 三分之二, 百分之七十五, 萬分之一. */
function readFraction(text: string, number: ChineseNumber): Understood | null {
  const short = matchAt(SHORT_PART, text, number.end)
  if (short) return readShortFraction(number, short)
  const link = matchAt(PART_OF, text, number.end)
  const top = link && readChineseNumber(text, endOf(link))
  if (!link || !top || number.value.isZero()) return null
  if (number.value.eq(100)) return shareOf(top, top.end)

  return {
    reading: fractionReading(top.value, number.value),
    end: top.end,
    parts: [numberReading(number.value), numberReading(top.value)],
  }
}

function readShortFraction(
  number: ChineseNumber,
  match: RegExpExecArray,
): Understood | null {
  const top = readChineseNumber(match[1] ?? '', 0)?.value
  const isPart = number.form === 'words' && number.value.lte(10)
  if (!top || !isPart || top.gte(number.value)) return null

  return { reading: fractionReading(top, number.value), end: endOf(match) }
}

/** 六倍 is six times; 增加兩倍 is three times as much. */
function readTimes(text: string, number: ChineseNumber): Understood | null {
  const match = matchAt(TIMES, text, number.end)
  if (!match) return null
  const value = match[1] ? number.value.plus(HALF) : number.value
  const lead = text.slice(Math.max(0, number.start - 6), number.start)
  const isGain = GAIN_BEFORE.test(lead) && !GAIN_TO.test(lead)
  const total = isGain || value.eq(1) ? value.plus(1) : value

  return {
    reading: { kind: 'multiple', value: total },
    end: endOf(match),
    step: number.step,
    alternatives: isGain ? gainsOf(value) : [numberReading(value)],
    weight: number.form === 'words' && total.lte(2) ? 'soft' : 'firm',
  }
}

/** From five times on, nobody tells 增加十倍 from 增至十倍. */
function gainsOf(value: Decimal): Reading[] {
  const gain: Reading = { kind: 'gain', value }
  return value.lt(5) ? [gain] : [gain, { kind: 'multiple', value }]
}

function readUnit(text: string, number: ChineseNumber): Understood | null {
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
    return {
      reading: numberReading(number.value, unit),
      end: endOf(match),
      step: number.step,
    }
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

/**
 * A single numeral that counts nothing is mostly part of a name (三藩市, 四川);
 * one that sums up a list (A、B及C三個範疇) or points back (該三間) need not stand
 * in the other language.
 */
export function wordWeight(
  text: string,
  number: ChineseNumber,
  isCounting: boolean,
): Weight {
  const { value } = number
  if (number.form === 'digits')
    return value.eq(1) && !isCounting ? 'soft' : 'firm'
  if (value.lte(1) || number.pair) return 'soft'
  if (number.numerals === 1 && !isCounting) return 'soft'
  return value.eq(2) || (value.lte(12) && isSummary(text, number))
    ? 'small'
    : 'firm'
}

function isSummary(text: string, number: ChineseNumber): boolean {
  const lead = text.slice(Math.max(0, number.start - 60), number.start)
  const clause = lead.slice(lead.search(/[^，。；：！？,;:]*$/))
  return (
    /\d(?:年度?|[學学]年|的)?$/.test(clause) ||
    /[、及和與与]/.test(clause) ||
    /[該该這这此首其]$|上述$|有關$|有关$/.test(clause)
  )
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}
