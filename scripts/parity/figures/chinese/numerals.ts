import { matchAt } from '../match-at.ts'

/** 兩 and its Simplified form count as two. */
const DIGITS = byCode(
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['二', 2],
  ['兩', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
)
/** Tens in one character. */
const TENS = byCode(['廿', 20], ['卅', 30], ['卌', 40])
/** Multipliers within a group of four digits. */
const SMALL_SCALES = byCode(['十', 10], ['百', 100], ['千', 1000])
/** Multipliers of a whole group. */
const BIG_SCALES = byCode(['萬', 1e4], ['万', 1e4], ['億', 1e8], ['亿', 1e8])

/** 兆 is a million millions, but mega in units such as 兆瓦 and 兆位元. */
const TRILLION = /兆(?![瓦赫字位比帕歐欧伏焦頻频寬宽光帶带]|\s?[A-Za-z])/y

/** The value of the sign at a place, if it is of that kind. */
type ValueAt = (text: string, at: number) => number | undefined

export const digitAt: ValueAt = valueIn(DIGITS)
export const tensAt: ValueAt = valueIn(TENS)
export const smallScaleAt: ValueAt = valueIn(SMALL_SCALES)
export const bigScaleAt: ValueAt = (text, at) =>
  BIG_SCALES.get(text.charCodeAt(at)) ??
  (isTrillionAt(text, at) ? 1e12 : undefined)

export function isScaleAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (SMALL_SCALES.has(code) || BIG_SCALES.has(code)) return true
  return code === TRILLION_SIGN && isTrillionAt(text, at)
}

const TRILLION_SIGN = '兆'.charCodeAt(0)

function isTrillionAt(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === TRILLION_SIGN &&
    matchAt(TRILLION, text, at) !== null
  )
}

/** Chinese digits from here on, as Arabic ones. */
export function digitsAt(text: string, start: number, most: number): string {
  let digits = ''
  for (let at = start; digits.length < most; at += 1) {
    const digit = digitAt(text, at)
    if (digit === undefined) break
    digits += String(digit)
  }
  return digits
}

// By code: every place of a text is asked, and most hold no numeral.
function byCode(
  ...entries: readonly (readonly [sign: string, value: number])[]
): ReadonlyMap<number, number> {
  return new Map(entries.map(([sign, value]) => [sign.charCodeAt(0), value]))
}

function valueIn(values: ReadonlyMap<number, number>): ValueAt {
  return (text, at) => values.get(text.charCodeAt(at))
}
