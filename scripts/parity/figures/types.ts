import type { Decimal } from 'decimal.js'

/** `other`: neither English nor Chinese; only digits are read. */
export type FigureLanguage = 'en' | 'zh' | 'other'

export interface FigureText {
  readonly text: string
  readonly language: FigureLanguage
  /** Written for readers of another place than Hong Kong; false if not given. */
  readonly isAbroad?: boolean
}

/** A unit that scales: values of one dimension compare in its base unit. */
export interface Unit {
  readonly dimension: string
  /** How many base units one of this unit makes. */
  readonly factor: Decimal
}

/** What a figure says, whatever the writing system it is written in. */
export type Reading =
  | {
      readonly kind: 'number'
      readonly value: Decimal
      readonly unit: Unit | null
    }
  | {
      readonly kind: 'money'
      readonly value: Decimal
      readonly currency: string
    }
  /** A share of one: 75% is 0.75. */
  | { readonly kind: 'percentage'; readonly value: Decimal }
  /** A share of one, written as a fraction. */
  | { readonly kind: 'fraction'; readonly value: Decimal }
  | { readonly kind: 'points'; readonly value: Decimal }
  /** So many times as much: doubled is 2. */
  | { readonly kind: 'multiple'; readonly value: Decimal }
  /** More by so many times: 增加兩倍 is 2, and thrice as much. */
  | { readonly kind: 'gain'; readonly value: Decimal }
  | DateReading
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half-year'; readonly half: number }
  /** A financial, school or other year that starts in `start`. */
  | { readonly kind: 'fiscal-year'; readonly start: number }
  | { readonly kind: 'decade'; readonly start: number }
  | TimeReading
  | { readonly kind: 'ratio'; readonly left: Decimal; readonly right: Decimal }
  | { readonly kind: 'ordinal'; readonly value: Decimal }
  /** A chapter, section or article of the law: 486, 599F. */
  | { readonly kind: 'chapter'; readonly label: string }
  /** A name with digits in it, in capitals, without separators: GPT4. */
  | { readonly kind: 'token'; readonly text: string }
  /** Hundreds, 數百: only the magnitude is known. */
  | { readonly kind: 'vague'; readonly magnitude: Decimal }

export interface DateReading {
  readonly kind: 'date'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

export interface TimeReading {
  readonly kind: 'time'
  /** 0 to 23, or 0 to 12 when the half of the day is not said. */
  readonly hour: number
  readonly minute: number
  readonly halfKnown: boolean
}

/**
 * How the words around a figure loosen it. A `bound` (at least, 至少) states its
 * value exactly: only about, over and nearly speak of rounding.
 */
export type Qualifier = 'exact' | 'bound' | 'about' | 'over' | 'under'

/**
 * How much a figure's absence from the other side means.
 *
 * `firm` figures are always reported; `small` ones, number words that a
 * language may add by itself (A、B及C三個範疇), only when the other side has a
 * number that could stand in their place; `soft` ones (one, first, 一, 首) never:
 * they only serve to match what the other side says.
 */
export type Weight = 'firm' | 'small' | 'soft'

export interface PointFigure {
  readonly kind: 'point'
  /** The words as written. */
  readonly text: string
  /** Where they start in the text, in UTF-16 units. */
  readonly offset: number
  readonly reading: Reading
  /** Other ways to understand the same words: 五日 is five days or the 5th. */
  readonly alternatives: readonly Reading[]
  /** What the words also mention: "1 in 10" has a 1 and a 10. */
  readonly parts: readonly Reading[]
  readonly qualifier: Qualifier
  /** The Latin word that a bare number belongs to: `vue` in "Vue 3". */
  readonly label: string | null
  /** Worth of the last digit stated, in the reading's own measure. */
  readonly step: Decimal | null
  readonly weight: Weight
}

export interface RangeFigure {
  readonly kind: 'range'
  readonly text: string
  readonly offset: number
  readonly from: PointFigure
  readonly to: PointFigure
}

export type Figure = PointFigure | RangeFigure

/** A figure that only one side states. */
export interface FigureDifference {
  readonly side: 'left' | 'right'
  readonly figure: PointFigure
  /** The value in plain notation: `HKD 3000000000`, `75%`, `2026-11-22`. */
  readonly value: string
  readonly text: string
  readonly offset: number
}
