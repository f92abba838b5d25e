import type { NumberSpan } from '../numbers.ts'

/** A Chinese number; `loose` when 多, 餘 or 幾 stands inside it. */
export interface ChineseNumber extends NumberSpan {
  readonly loose: boolean
  /** How many numeral characters it has; 0 for plain Arabic digits. */
  readonly numerals: number
  /** 三四 and 七八: two neighbouring digits make a rough range. */
  readonly pair: readonly [number, number] | null
}
