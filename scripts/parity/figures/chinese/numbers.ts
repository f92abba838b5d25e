import { Decimal } from 'decimal.js'
import { HALF, ONE, readDigits, TEN } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { BIG_SCALES, DIGITS, SMALL_SCALES, TENS } from './words.ts'

/** A Chinese number; `loose` when 多, 餘 or 幾 stands inside it. */
export interface ChineseNumber extends NumberSpan {
  readonly loose: boolean
  /** How many numeral characters it has; 0 for plain Arabic digits. */
  readonly numerals: number
  /** 三四 and 七八: two neighbouring digits make a rough range. */
  readonly pair: readonly [number, number] | null
}

interface Sum {
  total: Decimal
  group: Decimal
  digit: Decimal | null
  /** The scale that the next smaller unit continues from. */
  last: Decimal
  lastGroup: Decimal
}

const LONGEST = 40

/**
 * Reads 1.2536萬, 30億, 1億5,000萬, 三十億, 二零二五, 廿五, 千萬億, 30多萬,
 * 七點五. Digits and numerals may mix, as they do in Hong Kong texts.
 */
export function readChineseNumber(
  text: string,
  start: number,
): ChineseNumber | null {
  return readPositional(text, start) ?? readMixed(text, start)
}

/** 二零二五, 一九九七: digits in a row, without scales. */
function readPositional(text: string, start: number): ChineseNumber | null {
  let at = start
  let digits = ''
  while (digits.length < LONGEST && DIGITS[text[at] ?? ''] !== undefined) {
    digits += DIGITS[text[at] ?? '']
    at += 1
  }
  const pair = pairOf(digits)
  if (isScale(text[at] ?? '')) return pair && readScaledPair(text, start, pair)
  if (digits.length < 2) return null

  return {
    ...spanOf(start, at, new Decimal(pair?.[1] ?? digits), ONE, 'words'),
    numerals: digits.length,
    pair,
    loose: pair !== null,
  }
}

/** 二三十, 三四百: a rough range in one scale. */
function readScaledPair(
  text: string,
  start: number,
  pair: readonly [number, number],
): ChineseNumber | null {
  const last = readMixed(text, start + 1)
  if (!last) return null
  const scale = last.value.div(pair[1]).toNumber()

  return {
    ...last,
    start,
    loose: true,
    pair: [pair[0] * scale, pair[1] * scale],
  }
}

function pairOf(digits: string): readonly [number, number] | null {
  const [first = 0, second = 0] = [...digits].map(Number)
  if (digits.length !== 2 || first === 0 || second !== first + 1) return null
  return [first, second]
}

function readMixed(text: string, start: number): ChineseNumber | null {
  let sum: Sum = {
    total: ZERO,
    group: ZERO,
    digit: null,
    last: ONE,
    lastGroup: ZERO,
  }
  let at = start
  let step = ONE
  let loose = false
  let numerals = 0
  let mantissa: Decimal | null = null
  let form: 'digits' | 'words' = 'words'

  while (at - start < LONGEST) {
    const sign = text[at] ?? ''
    const arabic = /\d/.test(sign) ? readDigits(text, at) : null
    if (arabic) {
      if (sum.digit !== null || (mantissa !== null && sum.last.eq(ONE))) break
      sum = { ...sum, digit: arabic.value }
      step = arabic.step
      form = 'digits'
      mantissa ??= arabic.value
      at = arabic.end
      continue
    }
    if (DIGITS[sign] !== undefined) {
      const digit = new Decimal(DIGITS[sign] ?? 0)
      if (sum.digit !== null && !sum.digit.isZero()) break
      sum = { ...sum, digit }
      step = ONE
      mantissa ??= digit
    } else if (TENS[sign] !== undefined) {
      if (sum.digit !== null) break
      sum = { ...sum, group: sum.group.plus(TENS[sign] ?? 0) }
      mantissa ??= new Decimal(TENS[sign] ?? 0)
      step = TEN
    } else if (isScale(sign)) {
      const scale = new Decimal(SMALL_SCALES[sign] ?? BIG_SCALES[sign] ?? 1)
      if (isUnitAhead(text, at, mantissa !== null)) break
      sum = SMALL_SCALES[sign] ? addSmall(sum, scale) : addBig(sum, scale)
      step = step.times(scale)
      mantissa ??= ONE
    } else if (
      /[多餘余幾几來来]/.test(sign) &&
      at > start &&
      isScale(text[at + 1] ?? '')
    ) {
      loose = true
      at += 1
      continue
    } else if (sign === '點' || sign === '点') {
      const decimal = readDecimals(text, at + 1)
      if (!decimal || sum.digit === null) break
      sum = { ...sum, digit: sum.digit.plus(decimal.value) }
      step = decimal.value.isZero()
        ? ONE
        : TEN.pow(-decimal.value.decimalPlaces())
      at = decimal.end
      continue
    } else if (
      sign === ' ' &&
      at > start &&
      isScale(text[at + 1] ?? '') &&
      form === 'digits'
    ) {
      at += 1
      continue
    } else break

    numerals += 1
    at += 1
  }
  if (at === start || mantissa === null) return null

  const isShort = form === 'words' && !text.slice(start, at).includes('零')
  const value = totalOf(sum, isShort)
  return {
    ...spanOf(start, at, value, stepFor(value, step, form), form),
    mantissa,
    scale: mantissa.isZero() ? ONE : value.div(mantissa),
    numerals,
    pair: null,
    loose,
  }
}

/** 七點五: the digits behind the point. */
function readDecimals(
  text: string,
  start: number,
): { value: Decimal; end: number } | null {
  let at = start
  let digits = ''
  while (digits.length < 8 && DIGITS[text[at] ?? ''] !== undefined) {
    digits += DIGITS[text[at] ?? '']
    at += 1
  }
  return digits === '' ? null : { value: new Decimal(`0.${digits}`), end: at }
}

/** 千瓦, 百萬瓦 and 千米 are units, not thousands of smaller ones. */
function isUnitAhead(text: string, at: number, hasMantissa: boolean): boolean {
  if (!hasMantissa) return false
  const ahead = text.slice(at, at + 3)
  return /^千(?:瓦|克|米(?!其)|赫|兆)/.test(ahead) || ahead.startsWith('百萬瓦')
}

function isScale(sign: string): boolean {
  return SMALL_SCALES[sign] !== undefined || BIG_SCALES[sign] !== undefined
}

/** 十, 百, 千: 三百 adds 300; 千 behind a finished scale multiplies (億千). */
function addSmall(sum: Sum, scale: Decimal): Sum {
  if (sum.digit === null && !sum.group.isZero() && sum.last.lt(scale)) {
    return { ...sum, group: sum.group.times(scale), last: scale }
  }
  const group = sum.group.plus((sum.digit ?? ONE).times(scale))
  return { ...sum, group, digit: null, last: scale }
}

/** 萬, 億: a scale straight behind another multiplies it, as in 萬億. */
function addBig(sum: Sum, scale: Decimal): Sum {
  const group = sum.group.plus(sum.digit ?? ZERO)
  const rest = { group: ZERO, digit: null, last: scale }
  if (group.isZero()) {
    const product = sum.total.isZero() ? scale : sum.total.times(scale)
    return { ...rest, total: product, lastGroup: product }
  }
  const isLarger =
    sum.last.gt(1) && !sum.total.isZero() && scale.gt(sum.lastGroup)
  const total = isLarger
    ? sum.total.plus(group).times(scale)
    : sum.total.plus(group.times(scale))
  return { ...rest, total, lastGroup: scale }
}

/** 三萬二 is 32,000 and 一百五 is 150: a last digit continues the scale. */
function totalOf(sum: Sum, isShort: boolean): Decimal {
  const whole = sum.total.plus(sum.group)
  if (sum.digit === null) return whole
  const isContinued = isShort && sum.last.gte(100)
  return whole.plus(isContinued ? sum.digit.times(sum.last).div(10) : sum.digit)
}

function stepFor(value: Decimal, step: Decimal, form: string): Decimal {
  if (form === 'digits' || value.isZero() || !value.isInteger()) return step
  const digits = value.toFixed()
  return TEN.pow(digits.length - digits.replace(/0+$/, '').length)
}

function spanOf(
  start: number,
  end: number,
  value: Decimal,
  step: Decimal,
  form: 'digits' | 'words',
): NumberSpan {
  return { value, step, start, end, form, scale: ONE, mantissa: value }
}

/** 半 right behind a counted thing adds a half: 七成半, 兩年半. */
export function plusHalf<T extends NumberSpan>(number: T, end: number): T {
  return { ...number, value: number.value.plus(HALF), step: HALF, end }
}

const ZERO = new Decimal(0)
