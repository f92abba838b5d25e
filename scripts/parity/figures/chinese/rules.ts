import { Decimal } from 'decimal.js'
import {
  fractionReading,
  numberReading,
  permilleOf,
  shareOf,
} from '../build.ts'
import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { HALF, ONE } from '../numbers.ts'
import type { Reading } from '../types.ts'
import { readCoins } from './coins.ts'
import { readInterest } from './interest.ts'
import { readUnit } from './measures.ts'
import { readMoney } from './money.ts'
import { readChineseNumber } from './numbers.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { readRatio } from './ratios.ts'

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
    // 一個百分比 may be one point, or a percentage.
    const isAny = number.value.eq(1) && points[0].endsWith('比')
    return {
      reading: { kind: 'points', value: number.value },
      end: endOf(points),
      step: number.step,
      weight: isAny && number.form === 'words' ? 'soft' : 'firm',
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
