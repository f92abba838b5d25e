import { Decimal } from 'decimal.js'
import { matchAt } from './match-at.ts'

/** A number found in the text, before anything around it is understood. */
export interface NumberSpan {
  readonly value: Decimal
  /** Worth of the last digit stated: 1.2億 is stated to ten millions. */
  readonly step: Decimal
  readonly start: number
  readonly end: number
  readonly form: 'digits' | 'words'
  /** A scale (million, 億) and its factor, when one follows the digits. */
  readonly scale: Decimal
  /** The number before the scale, as in the 3 of 3億. */
  readonly mantissa: Decimal
}

const POINT = '.'.charCodeAt(0)

/** Longer rows of digits are cut. */
const LONGEST = 24
const GROUPED =
  /\d{1,3}(?:,\d{3}){1,8}(?!\d)(?:\.\d{1,12})?|\d{1,3}(?:[\u2009\u202f\u00a0\u2008 ]\d{3}){1,5}(?!\d|,\d)(?:\.\d{1,12})?|\d{1,24}(?:\.\d{1,12})?/y

/** Reads Arabic digits, with thousands set off by commas or thin spaces. */
export function readDigits(text: string, start: number): NumberSpan | null {
  const run = plainRun(text, start)
  const raw = run ?? matchAt(GROUPED, text, start)?.[0] ?? ''
  if (raw === '') return null

  const whole = run ?? raw.replace(/[^\d.]/g, '')
  const digits = isBehindPoint(text, start) ? `0.${whole}` : whole
  const value = decimalOf(digits)

  return {
    value,
    step: stepOf(digits),
    start,
    end: start + raw.length,
    form: 'digits',
    scale: ONE,
    mantissa: value,
  }
}

/** The 5 of "a .5 share", which has no digit before its point. */
function isBehindPoint(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== POINT) return false
  return start === 1 || /[\s\u00a0($]/.test(text[start - 2] ?? '')
}

/** Digits that no sign and further digits follow, which most are; else null. */
function plainRun(text: string, start: number): string | null {
  let end = start
  while (isDigit(text.charCodeAt(end))) end += 1
  if (isDigit(text.charCodeAt(end + 1)) || end - start > LONGEST) return null
  return text.slice(start, end)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Multiplies a number by a scale that follows it. */
export function scaled(
  number: NumberSpan,
  factor: Decimal,
  end: number,
): NumberSpan {
  return {
    ...number,
    value: number.value.times(factor),
    step: number.step.times(factor),
    scale: number.scale.times(factor),
    end,
  }
}

/** Trailing zeros of a whole number are taken as rounding: 44,000 is to 1,000. */
export function stepOf(digits: string): Decimal {
  const point = digits.indexOf('.')
  if (point >= 0) return powerOfTen(point + 1 - digits.length)

  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end -= 1
  return powerOfTen(end === 0 ? 0 : digits.length - end)
}

/** Most numbers of a text are years and counts, which are made once. */
const COMMON = 3000
const wholes: Decimal[] = []

/** A whole number from 0 on. */
export function wholeNumber(value: number): Decimal {
  if (value >= COMMON) return new Decimal(value)
  return (wholes[value] ??= new Decimal(value))
}

function decimalOf(digits: string): Decimal {
  // What fits a plain number exactly need not be read sign by sign.
  const isWhole = digits.length < 16 && !digits.includes('.')
  return isWhole ? wholeNumber(Number(digits)) : new Decimal(digits)
}

const powers = new Map<number, Decimal>()

/** Powers are dear, and texts need the same few. */
export function powerOfTen(exponent: number): Decimal {
  const known = powers.get(exponent)
  if (known) return known
  const power = new Decimal(10).pow(exponent)
  powers.set(exponent, power)
  return power
}

export const ONE = wholeNumber(1)
export const TEN = wholeNumber(10)
export const HALF = new Decimal('0.5')
