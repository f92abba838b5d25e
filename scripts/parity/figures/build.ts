import type { Decimal } from 'decimal.js'
import { powerOfTen } from './numbers.ts'
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

/** A number with its unit, as exact as the number. */
export function measured(
  { value, step }: NumberSpan,
  unit: Unit,
  end: number,
): Understood {
  return { reading: numberReading(value, unit), end, step }
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

const HUNDREDTH = powerOfTen(-2)
const THOUSANDTH = powerOfTen(-3)

/** 75 in "75%" becomes 0.75; the step shrinks with it. */
export function shareOf(number: NumberSpan, end: number): Understood {
  return shareBy(HUNDREDTH, number, end)
}

/** The same of "75‰". */
export function permilleOf(number: NumberSpan, end: number): Understood {
  return shareBy(THOUSANDTH, number, end)
}

function shareBy(part: Decimal, number: NumberSpan, end: number): Understood {
  return {
    reading: { kind: 'percentage', value: number.value.times(part) },
    end,
    step: number.step.times(part),
  }
}

export function fractionReading(top: Decimal, bottom: Decimal): Reading {
  return { kind: 'fraction', value: top.div(bottom) }
}

/**
 * A figure for what a rule understood in `source` from `start` on.
 *
 * @param qualifier What the words around say, where the rule said nothing.
 */
export function figureAt(
  source: string,
  start: number,
  understood: Understood,
  qualifier: PointFigure['qualifier'] = 'exact',
): PointFigure {
  const label = labelOf(source, start, understood)
  return {
    kind: 'point',
    text: source.slice(start, understood.end),
    offset: start,
    reading: understood.reading,
    alternatives: understood.alternatives ?? [],
    parts: understood.parts ?? [],
    qualifier: understood.qualifier ?? qualifier,
    step: understood.step ?? null,
    label,
    weight: understood.weight ?? 'firm',
  }
}

const LABEL = /(?:^|[^A-Za-z\d])([A-Za-z][A-Za-z.+#]{1,18})[ \u00a0]$/
const COMMON_WORD =
  /^(?:in|on|of|to|by|at|from|for|and|or|the|as|is|are|was|were|be|with|about|over|under|than|only|all|its|their|these|those|other|top|first|last|next|some|least|most|nearly|almost|around|between|until|since|into|has|have|had|no|nos|now|per|up|down|out|after|before|within|during|late|early|mid|end|year|years|age|aged|may|march|june|july|april|august|january|february|september|october|november|december)$/

/** The word that a bare number, written in digits, is the number of. */
function labelOf(
  source: string,
  start: number,
  { reading, end }: Understood,
): string | null {
  if (!/\d/.test(source[start] ?? '')) return null
  const isBare =
    (reading.kind === 'number' && reading.unit === null) ||
    (reading.kind === 'date' && reading.month === null)
  if (!isBare || !/\d/.test(source[end - 1] ?? '')) return null
  if (!/[ \u00a0]/.test(source[start - 1] ?? '')) return null
  const word = LABEL.exec(source.slice(Math.max(0, start - 21), start))?.[1]
  const label = word?.toLowerCase() ?? null

  return label === null || COMMON_WORD.test(label) ? null : label
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
