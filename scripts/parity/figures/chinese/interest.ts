import type { Decimal } from 'decimal.js'
import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { HALF, powerOfTen, wholeNumber } from '../numbers.ts'
import { readChineseNumber } from './numbers.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { digitsAt } from './numerals.ts'

/** 4.875厘, 三厘半, 三厘七五; 厘米 and 厘清 are other words. */
const RATE =
  /\s?[厘釐](?![米清定升訂订克])(?:(半)|([零〇一二三四五六七八九]{1,3}|\d{1,3})(?![\d.,%零〇一二三四五六七八九十百千萬億個年月日次間家]))?/y
/** 四分一厘 and 四分之三厘. */
const PART = /分之?([一二三四五六七八九])[厘釐](?![米清])/y
const CHANGE_BEFORE =
  /[加減减升跌降調调增漲涨高低差](?:[息幅高低了近約约逾]|[各共]){0,2}\s?$/
const PERCENT = powerOfTen(-2)

/**
 * Interest in 厘, which is a hundredth: 4.5厘 is 4.5%, and 加息半厘 is half a
 * percentage point.
 */
export function readInterest(
  text: string,
  number: ChineseNumber,
): Understood | null {
  const rate = matchAt(RATE, text, number.end)
  if (rate) {
    const value = number.value.plus(behindRate(rate))
    const level = interestOf(value, endOf(rate), number.step)
    return isChange(text, number.start) ? level : { ...level, alternatives: [] }
  }
  const part = matchAt(PART, text, number.end)
  const top = part?.[1] && readChineseNumber(part[1], 0)
  if (!part || !top || top.value.gte(number.value)) return null
  return interestOf(top.value.div(number.value), endOf(part), null)
}

/** A rate or the change of a rate: which of them, only the other side may say. */
export function interestOf(
  value: Decimal,
  end: number,
  step: Decimal | null,
): Understood {
  return {
    reading: { kind: 'percentage', value: value.times(PERCENT) },
    end,
    step: step && step.times(PERCENT),
    alternatives: [{ kind: 'points', value }],
  }
}

/** 加1.5厘 is a change, 利率3.5厘 a level. */
function isChange(text: string, start: number): boolean {
  return CHANGE_BEFORE.test(text.slice(Math.max(0, start - 5), start))
}

/** The half of 三厘半, the .75 of 三厘七五. */
function behindRate([, half, numerals]: RegExpExecArray): Decimal {
  if (half) return HALF
  if (!numerals) return wholeNumber(0)
  const digits = /\d/.test(numerals)
    ? numerals
    : digitsAt(numerals, 0, numerals.length)
  return wholeNumber(Number(digits)).times(powerOfTen(-digits.length))
}
