import { Decimal } from 'decimal.js'
import type { NumberSpan } from './numbers.ts'
import type {
  DateReading,
  PointFigure,
  Reading,
  TimeReading,
  Unit,
  Weight,
} from './types.ts'

/** What a scanner rule understood, before it is placed in the text. */
export interface Understood {
  readonly reading: Reading
  readonly end: number
  readonly alternatives?: readonly Reading[]
  readonly parts?: readonly Reading[]
  readonly step?: Decimal | null
  readonly weight?: Weight
  readonly qualifier?: PointFigure['qualifier']
}

export function numberReading(
  value: Decimal,
  unit: Unit | null = null,
): Reading {
  return { kind: 'number', value, unit }
}

export function dateReading(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): DateReading {
  return { kind: 'date', year, month, day }
}

export function timeReading(
  hour: number,
  minute: number,
  halfKnown: boolean,
): TimeReading {
  return { kind: 'time', hour, minute, halfKnown }
}

/** 75 in "75%" becomes 0.75; the step shrinks with it. */
export function shareOf(
  number: NumberSpan,
  per = 100,
): {
  reading: Reading
  step: Decimal
} {
  return {
    reading: { kind: 'percentage', value: number.value.div(per) },
    step: number.step.div(per),
  }
}

export function fractionReading(top: Decimal, bottom: Decimal): Reading {
  return { kind: 'fraction', value: top.div(bottom) }
}

/** A figure for what a rule understood in `source` from `start` on. */
export function figureAt(
  source: string,
  start: number,
  understood: Understood,
): PointFigure {
  return {
    kind: 'point',
    text: source.slice(start, understood.end),
    offset: start,
    reading: understood.reading,
    alternatives: understood.alternatives ?? [],
    parts: understood.parts ?? [],
    qualifier: understood.qualifier ?? 'exact',
    step: understood.step ?? null,
    weight: understood.weight ?? 'firm',
  }
}

/** Matches at exactly this place, or not at all. */
export function matchAt(
  pattern: RegExp,
  text: string,
  start: number,
): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

export function isYear(number: NumberSpan): boolean {
  const { value } = number
  return (
    number.form === 'digits' &&
    number.end - number.start === 4 &&
    value.gte(1800) &&
    value.lte(2199)
  )
}
