import { Decimal } from 'decimal.js'
import { isDigit, ONE, readDigits, wholeNumber } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { readMixed } from './mixed.ts'
import { MEASURES, NUMERALS } from './words.ts'
import { digitAt, digitsAt, isScaleAt } from './numerals.ts'

/** Longer rows of numerals are no number. */
const LONGEST = 40

/** What may carry a number on behind its first digits. */
const GOES_ON: ReadonlySet<number> = new Set(
  [...`${NUMERALS}兆多餘余幾几來来點点 `].map((sign) => sign.charCodeAt(0)),
)

/**
 * Reads 1.2536萬, 30億, 1億5,000萬, 三十億, 二零二五, 廿五, 千萬億, 30多萬,
 * 七點五. Digits and numerals may mix, as they do in Hong Kong texts.
 */
export function readChineseNumber(
  text: string,
  start: number,
): ChineseNumber | null {
  return (
    readPlain(text, start) ??
    readPositional(text, start) ??
    withNext(text, readMixed(text, start, LONGEST))
  )
}

/** 十七八 is seventeen or eighteen. */
function withNext(
  text: string,
  number: ChineseNumber | null,
): ChineseNumber | null {
  if (!number || !/[十廿卅]/.test(text[number.end - 2] ?? '')) return number
  const [last, next] = [
    digitAt(text, number.end - 1),
    digitAt(text, number.end),
  ]
  const isPair = last !== undefined && last > 0 && next === last + 1
  const counted = text[number.end + 1] ?? ''
  // 十四五 alone is the name of a plan.
  if (!isPair || counted === '' || !MEASURES.includes(counted)) return number
  const value = number.value.plus(1)
  const end = number.end + 1
  const pair = [value.toNumber() - 1, value.toNumber()] as const
  return { ...number, value, end, pair, loose: true }
}

/** Most numbers: 486, 2,025 or 三, with nothing behind that goes on with it. */
function readPlain(text: string, start: number): ChineseNumber | null {
  const digit = digitAt(text, start)
  if (digit !== undefined) {
    if (GOES_ON.has(text.charCodeAt(start + 1))) return null
    return wordsAt(start, start + 1, wholeNumber(digit), 1)
  }
  if (!isDigit(text.charCodeAt(start))) return null
  const number = readDigits(text, start)
  if (!number || GOES_ON.has(text.charCodeAt(number.end))) return null
  return asChinese(number, 0)
}

/** 二零二五, 一九九七: digits in a row, without scales. */
function readPositional(text: string, start: number): ChineseNumber | null {
  const digits = digitsAt(text, start, LONGEST)
  const end = start + digits.length
  const pair = pairOf(digits)
  if (isScaleAt(text, end)) return pair && readScaledPair(text, start, pair)
  if (digits.length < 2) return null

  const value = new Decimal(pair?.[1] ?? digits)
  const number = wordsAt(start, end, value, digits.length)
  return { ...number, pair, loose: pair !== null }
}

/** 二三十, 三四百: a rough range in one scale. */
function readScaledPair(
  text: string,
  start: number,
  pair: readonly [number, number],
): ChineseNumber | null {
  const last = readMixed(text, start + 1, LONGEST)
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
  if (digits.length !== 2) return null
  const [first, second] = [Number(digits[0]), Number(digits[1])]
  return first !== 0 && second === first + 1 ? [first, second] : null
}

function wordsAt(
  start: number,
  end: number,
  value: Decimal,
  numerals: number,
): ChineseNumber {
  return asChinese(
    {
      value,
      step: ONE,
      start,
      end,
      form: 'words',
      scale: ONE,
      mantissa: value,
    },
    numerals,
  )
}

// Field by field: so many are made that copying them all at once tells.
function asChinese(span: NumberSpan, numerals: number): ChineseNumber {
  return {
    value: span.value,
    step: span.step,
    start: span.start,
    end: span.end,
    form: span.form,
    scale: span.scale,
    mantissa: span.mantissa,
    numerals,
    pair: null,
    loose: false,
  }
}
