import { endOf, matchAt } from '../match-at.ts'
import type { Decimal } from 'decimal.js'
import {
  HALF,
  ONE,
  readDigits,
  scaled,
  stepOf,
  wholeNumber,
} from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { CARDINALS, PARTS, SCALES } from './words.ts'

const WORD = /([A-Za-z]{2,9})(?![A-Za-z])/y
const GAP = /[\s\u00a0]{1,3}(?:and[\s\u00a0]{1,3})?|-/y
const SCALE =
  /[\s\u00a0-]{0,2}(hundred|thousand|million|mn|mln|billion|bn|trillion|tn|dozen)(?![A-Za-z])/iy
const SHORT_SCALE = /(k|m|b|mn|bn|tn)(?![A-Za-z0-9])/iy
const AND_A_HALF =
  /[\s\u00a0-]and[\s\u00a0-](?:a[\s\u00a0-])?half(?![A-Za-z])/iy
const ARTICLE =
  /an?[\s\u00a0](hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z]|-dollar)/iy
const ODD = /-odd(?![A-Za-z])/iy
const PART_OF_SCALE =
  /(?:(an?|one|two|three|four)[\s\u00a0-])(third|quarter|fifth|tenth|half)s?[\s\u00a0]of[\s\u00a0]an?[\s\u00a0](million|billion|trillion)(?![A-Za-z])/iy
const HALF_A =
  /half[\s\u00a0](?:of[\s\u00a0])?(?:an?[\s\u00a0])?(million|billion|trillion|dozen)(?![A-Za-z])/iy

/**
 * Reads a number in digits or words: "12,536", "1.2 billion", "twenty-four",
 * "half a million", "one and a half".
 *
 * @param isMoney Behind a currency sign, `m` means million and not metres.
 */
export function readEnglishNumber(
  text: string,
  start: number,
  isMoney = false,
): NumberSpan | null {
  const digits = readDigits(text, start)
  const number = digits && withScale(text, digits, isMoney)
  const spelled =
    number ?? readPartOfScale(text, start) ?? readArticle(text, start)
  const whole = spelled ?? readWords(text, start)
  return whole && withOdd(text, withHalf(text, whole))
}

/** The "-odd" of "30-odd per cent", for what counts stands behind it. */
function withOdd(text: string, number: NumberSpan): NumberSpan {
  const match = matchAt(ODD, text, number.end)
  if (!match) return number
  const end = number.end + match[0].length
  return withScale(text, { ...number, end }, false)
}

/** "a quarter of a million", "three quarters of a billion". */
function readPartOfScale(text: string, start: number): NumberSpan | null {
  const match = matchAt(PART_OF_SCALE, text, start)
  const [whole = '', top = '', part = '', scale = ''] = match ?? []
  const bottom = PARTS[part.toLowerCase()]
  const factor = SCALES[scale.toLowerCase()]
  if (!match || !bottom || !factor) return null
  const mantissa = wholeNumber(CARDINALS[top.toLowerCase()] ?? 1).div(bottom)
  const value = mantissa.times(factor)
  return spelledAt(start, start + whole.length, value, value, mantissa)
}

function withScale(
  text: string,
  number: NumberSpan,
  isMoney: boolean,
): NumberSpan {
  const match =
    matchAt(SCALE, text, number.end) ??
    (isMoney ? matchAt(SHORT_SCALE, text, number.end) : null)
  const factor = match?.[1] && SCALES[match[1].toLowerCase()]
  if (!match || !factor) return number

  return scaled(number, wholeNumber(factor), endOf(match))
}

/** "six and a half", which may count millions; "a million and a half". */
function withHalf(text: string, number: NumberSpan): NumberSpan {
  const match = matchAt(AND_A_HALF, text, number.end)
  if (!match) return number

  const { value, mantissa } = number
  const half = mantissa.isZero() ? HALF : HALF.times(value.div(mantissa))
  const more = {
    ...number,
    value: value.plus(half),
    mantissa: mantissa.plus(HALF),
    step: half,
    end: endOf(match),
  }
  return value.eq(mantissa) ? withScale(text, more, false) : more
}

function readArticle(text: string, start: number): NumberSpan | null {
  const whole = matchAt(ARTICLE, text, start)
  const match = whole ?? matchAt(HALF_A, text, start)
  const factor = match?.[1] && SCALES[match[1].toLowerCase()]
  if (!match || !factor) return null

  const more = whole && readMore(text, start, match)
  if (more) return more
  const mantissa = whole ? ONE : HALF
  const value = mantissa.times(factor)
  return spelledAt(start, start + match[0].length, value, value, mantissa)
}

/** "a hundred and twenty", "a thousand and one": the article stands for one. */
function readMore(
  text: string,
  start: number,
  { index, 0: words, 1: scale = '' }: RegExpExecArray,
): NumberSpan | null {
  const end = index + words.length
  const number = readWords(text, end - scale.length, 1)
  return number && number.end > end ? { ...number, start } : null
}

/**
 * Adds up words as they come: three | hundred | and | twenty | thousand. Scales
 * go down, so that "three million and five million" are two numbers; "two
 * thousand million" is one of the old kind.
 */
function readWords(text: string, start: number, before = 0): NumberSpan | null {
  let at = start
  let end = start
  let total = 0
  let group = before
  let last = before
  let lowest = Infinity
  let closed = start

  for (let count = before; count < 14; count += 1) {
    const word = matchAt(WORD, text, at)?.[1]
    const lower = word?.toLowerCase() ?? ''
    const cardinal = CARDINALS[lower]
    const factor = SCALES[lower]
    if (word === undefined) break
    if (cardinal !== undefined) {
      if (count > 0 && !canFollow(last, cardinal)) break
      group += cardinal
      last = cardinal
    } else if (factor !== undefined && count > 0 && lower.length > 1) {
      if (factor <= 100) group *= factor
      else if (group === 0) total *= factor
      else if (factor >= lowest) {
        end = closed
        group = 0
        break
      } else {
        total += group * factor
        group = 0
        lowest = factor
      }
      last = factor
      if (group === 0) closed = at + word.length
    } else break

    end = at + word.length
    const gap = matchAt(GAP, text, end)
    if (!gap) break
    at = end + gap[0].length
  }
  if (end === start) return null

  const value = wholeNumber(total + group)
  return spelledAt(start, end, value, stepOf(value.toFixed()), value)
}

/** "twenty four" is one number, "four twenty" and "two three" are two. */
function canFollow(previous: number, next: number): boolean {
  if (previous >= 100) return next > 0 && next < 100
  return previous >= 20 && next > 0 && next < 10
}

function spelledAt(
  start: number,
  end: number,
  value: Decimal,
  step: Decimal,
  mantissa: Decimal,
): NumberSpan {
  return { value, step, start, end, form: 'words', scale: ONE, mantissa }
}
