import { Decimal } from 'decimal.js'
import {
  isDigit,
  ONE,
  powerOfTen,
  readDigits,
  stepOf,
  TEN,
  wholeNumber,
} from '../numbers.ts'
import { addBig, addSmall, NOTHING, totalOf } from './sum.ts'
import type { Sum } from './sum.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { matchAt } from '../match-at.ts'
import {
  bigScaleAt,
  digitAt,
  digitsAt,
  isScaleAt,
  smallScaleAt,
  tensAt,
} from './numerals.ts'

/** A number as far as it has been read. */
interface Draft {
  sum: Sum
  at: number
  step: Decimal
  loose: boolean
  numerals: number
  /** What stands before the first scale. */
  mantissa: Decimal | null
  form: 'digits' | 'words'
}

/** Goes on with a draft at its place; false where this kind of sign is not next. */
type Take = (draft: Draft, text: string, start: number) => boolean

const ZERO = wholeNumber(0)

/** Units whose names begin with a scale. */
const SCALED_UNIT =
  /千(?:瓦|克|米(?!其)|赫|兆|帕|伏|焦|卡|字[節节]|位元|比特)|百(?:帕|分[點点比])|百[萬万](?:瓦|像素)|[萬万]兆/y

/** Tried in this order at each place. */
const TAKES: readonly Take[] = [
  takeArabic,
  takeDigit,
  takeTens,
  takeScale,
  takeLoose,
  takePoint,
  takeSpace,
]

/**
 * Reads digits, numerals and scales as they come: 三|億|5,000|萬.
 *
 * @param longest Characters after which no further sign is taken.
 */
export function readMixed(
  text: string,
  start: number,
  longest: number,
): ChineseNumber | null {
  const draft: Draft = {
    sum: NOTHING,
    at: start,
    step: ONE,
    loose: false,
    numerals: 0,
    mantissa: null,
    form: 'words',
  }
  while (draft.at - start < longest) {
    if (!TAKES.some((take) => take(draft, text, start))) break
  }
  return finish(draft, text, start)
}

function finish(
  { sum, at, step, loose, numerals, mantissa, form }: Draft,
  text: string,
  start: number,
): ChineseNumber | null {
  if (at === start || mantissa === null) return null
  const isShort = form === 'words' && !/[零〇]/.test(text.slice(start, at))
  const value = totalOf(sum, isShort)
  const isRound = form === 'words' && !value.isZero() && value.isInteger()
  return {
    value,
    step: isRound ? stepOf(value.toFixed()) : step,
    start,
    end: at,
    form,
    mantissa,
    scale: mantissa.isZero() ? ONE : value.div(mantissa),
    numerals,
    pair: null,
    loose,
  }
}

function takeArabic(draft: Draft, text: string): boolean {
  if (!isDigit(text.charCodeAt(draft.at))) return false
  const { sum, mantissa } = draft
  const arabic = readDigits(text, draft.at)
  // The 零 of 1億零50萬 is only said.
  if (!arabic || sum.digit?.isZero() === false) return false
  if (mantissa !== null && sum.last.eq(ONE)) return false
  draft.sum = { ...sum, digit: arabic.value }
  draft.step = arabic.step
  draft.form = 'digits'
  draft.mantissa ??= arabic.value
  draft.at = arabic.end
  return true
}

function takeDigit(draft: Draft, text: string): boolean {
  const digit = digitAt(text, draft.at)
  const before = draft.sum.digit
  if (digit === undefined || before?.isZero() === false) return false
  return takeNumeral(
    draft,
    { ...draft.sum, digit: wholeNumber(digit) },
    {
      mantissa: wholeNumber(digit),
      step: ONE,
    },
  )
}

/** 廿 and 卅. */
function takeTens(draft: Draft, text: string): boolean {
  const tens = tensAt(text, draft.at)
  const { sum } = draft
  if (tens === undefined || sum.digit !== null) return false
  return takeNumeral(
    draft,
    { ...sum, group: sum.group.plus(tens) },
    {
      mantissa: wholeNumber(tens),
      step: TEN,
    },
  )
}

function takeScale(draft: Draft, text: string): boolean {
  if (!isScaleAt(text, draft.at)) return false
  const { sum, at, step, mantissa } = draft
  if (mantissa !== null && isUnitAhead(text, at)) return false
  const small = smallScaleAt(text, at)
  const scale = wholeNumber(small ?? bigScaleAt(text, at) ?? 1)
  return takeNumeral(
    draft,
    small === undefined ? addBig(sum, scale) : addSmall(sum, scale),
    { mantissa: ONE, step: step.times(scale) },
  )
}

function takeNumeral(
  draft: Draft,
  sum: Sum,
  { mantissa, step }: { mantissa: Decimal; step: Decimal },
): boolean {
  draft.sum = sum
  draft.step = step
  draft.mantissa ??= mantissa
  draft.numerals += 1
  draft.at += 1
  return true
}

/** The 多 of 30多萬. */
function takeLoose(draft: Draft, text: string, start: number): boolean {
  if (draft.at === start || !isScaleAt(text, draft.at + 1)) return false
  if (!/[多餘余幾几來来]/.test(text[draft.at] ?? '')) return false
  draft.loose = true
  draft.at += 1
  return true
}

/** 七點五: the digits behind the point. */
function takePoint(draft: Draft, text: string): boolean {
  const { sum, at } = draft
  if (!/[點点]/.test(text[at] ?? '')) return false
  // 六十點六: the tens are whole, and no digit needs to follow them.
  const whole = sum.digit ?? (sum.group.isZero() ? null : ZERO)
  if (whole === null) return false
  const digits = digitsAt(text, at + 1, 8)
  if (digits === '') return false
  const part = new Decimal(`0.${digits}`)
  draft.sum = { ...sum, digit: whole.plus(part) }
  draft.step = part.isZero() ? ONE : powerOfTen(-part.decimalPlaces())
  draft.at += 1 + digits.length
  return true
}

/** 30 億. */
function takeSpace(draft: Draft, text: string, start: number): boolean {
  if (text[draft.at] !== ' ' || draft.at === start) return false
  if (draft.form !== 'digits' || !isScaleAt(text, draft.at + 1)) return false
  draft.at += 1
  return true
}

/** 千瓦, 百帕 and 百分點 are units, not thousands or hundreds of smaller ones. */
function isUnitAhead(text: string, at: number): boolean {
  return matchAt(SCALED_UNIT, text, at) !== null
}
