import { numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { slashed } from '../english/ratios.ts'
import { wholeNumber } from '../numbers.ts'
import { readChineseNumber } from './numbers.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { digitsAt } from './numerals.ts'

const RATIO = /\s?(?:比|對|对|:)\s?(?=[\d零一二三四五六七八九])/y
const SPLIT = /比(?![賽数數重])|分(?=[帳賬成])/y
const SLASH = /\/(?=\d)/y
/** What counts something behind a colon is no ratio and no time. */
const COUNTED = /:\s?\d[\d,.]{0,12}\s?[萬億千百]{0,2}[人日年月元名項個間歲%]/y

/** 1比2, 1:2, 1/3. */
export function readRatio(
  text: string,
  number: ChineseNumber,
): Understood | null {
  const split = readSplit(text, number)
  if (split) return split
  const slash = matchAt(SLASH, text, number.end)
  // 星期一至五:09:00 tells hours, and numerals seldom stand before a colon else.
  const isAfterWord = number.form === 'words' && text[number.end] === ':'
  if (isAfterWord) return null
  if (!slash && isLabelEnd(text, number.start, number.end)) return null
  const link = slash ?? matchAt(RATIO, text, number.end)
  const right = link && readChineseNumber(text, link.index + link[0].length)
  if (!link || !right || (slash && right.value.isZero())) return null
  // 2005:一連串 tells what happened in that year.
  const isColon = !slash && /:/.test(link[0])
  if (isColon && right.form !== number.form) return null
  const parts = [numberReading(number.value), numberReading(right.value)]
  if (slash) return slashed(text, number, right, parts)
  return {
    reading: { kind: 'ratio', left: number.value, right: right.value },
    end: right.end,
    parts,
    weight: number.form === 'words' && number.value.eq(1) ? 'soft' : 'firm',
  }
}

/** 七三比 and 六四分帳: two digits that make up ten. */
function readSplit(text: string, number: ChineseNumber): Understood | null {
  if (number.numerals !== 2 || !matchAt(SPLIT, text, number.end)) return null
  const digits = digitsAt(text, number.start, 2)
  const [left, right] = [Number(digits[0]), Number(digits[1])]
  if (digits.length !== 2 || left + right !== 10) return null
  return {
    reading: {
      kind: 'ratio',
      left: wholeNumber(left),
      right: wholeNumber(right),
    },
    end: number.end + 1,
  }
}

/** In 14-15:60歲 and 方案2:30日 the colon ends a label. */
function isLabelEnd(text: string, start: number, end: number): boolean {
  if (text[end] !== ':') return false
  const lead = text.slice(Math.max(0, start - 2), start)
  return /\d[-–—/]$/.test(lead) || isCountedAfter(text, end)
}

/** Whether what stands behind the colon counts something. */
export function isCountedAfter(text: string, colon: number): boolean {
  return matchAt(COUNTED, text, colon) !== null
}
