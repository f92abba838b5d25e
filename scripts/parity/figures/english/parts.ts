import type { Decimal } from 'decimal.js'
import { fractionReading, numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { ONE, wholeNumber } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { ENGLISH_UNITS, englishUnit } from '../units.ts'
import type { Reading } from '../types.ts'
import { PARTS } from './words.ts'

const S = '[\\s\\u00a0]'
const PART = new RegExp(
  `(?:${S}|-)(${Object.keys(PARTS).join('|')})(?![A-Za-z])`,
  'iy',
)
const ROW =
  /(?:^|[^a-z])(?:first|last|past|next|previous|latest|final|recent)[\s\u00a0]$/i
const OF_A_UNIT = new RegExp(
  `${S}of${S}an?${S}(${ENGLISH_UNITS})(?![A-Za-z])`,
  'iy',
)
const OF_A_POINT = new RegExp(
  `(?:${S}of${S}(?:an?|one|1))?${S}percentage(?:${S}|-)point(?![A-Za-z])|${S}of${S}(?:an?|one|1)(?:${S}(?:per${S}?cent|point)(?![A-Za-z])|%)`,
  'iy',
)

/** "two-thirds", "three quarters of an hour", "the first three quarters". */
export function readParts(text: string, number: NumberSpan): Understood | null {
  const part = matchAt(PART, text, number.end)
  const parts = part?.[1] && PARTS[part[1].toLowerCase()]
  if (!part || !parts || !isFractionWord(number, part)) return null
  const end = endOf(part)
  if (parts === 4 && isRowOfQuarters(text, number)) {
    return threeMonthsEach(number, end)
  }
  return (
    readPartOfUnit(text, end, number.value.div(parts)) ??
    wholeFraction(number, wholeNumber(parts), end)
  )
}

/** "the first three quarters" and "five quarters" are parts of no whole. */
function isRowOfQuarters(text: string, { start, value }: NumberSpan): boolean {
  return value.gt(4) || ROW.test(text.slice(Math.max(0, start - 10), start))
}

function threeMonthsEach({ value }: NumberSpan, end: number): Understood {
  return {
    reading: numberReading(value.times(3), englishUnit('month')),
    end,
    parts: [numberReading(value)],
  }
}

/** "one second" is a time, "one third" a part; "two quarters" may be both. */
function isFractionWord(number: NumberSpan, part: RegExpExecArray): boolean {
  const isPlural = /s$/i.test(part[1] ?? '')
  return number.value.eq(1) ? !isPlural : isPlural
}

/** "three quarters of an hour", "a quarter of a mile", "a tenth of a point". */
export function readPartOfUnit(
  text: string,
  end: number,
  share: Decimal,
): Understood | null {
  const ofPoint = matchAt(OF_A_POINT, text, end)
  if (ofPoint) return partOfPoint(ofPoint, share)
  const match = matchAt(OF_A_UNIT, text, end)
  const unit = match?.[1] ? englishUnit(match[1]) : null
  if (!match || !unit) return null
  return {
    reading: numberReading(share.times(unit.factor), {
      dimension: unit.dimension,
      factor: ONE,
    }),
    end: endOf(match),
  }
}

/** "half of one per cent" may be a share or a change of one. */
function partOfPoint(match: RegExpExecArray, share: Decimal): Understood {
  const points: Reading = { kind: 'points', value: share }
  const end = endOf(match)
  if (/point$/i.test(match[0])) return { reading: points, end }
  const percentage = { kind: 'percentage', value: share.div(100) } as const
  return { reading: percentage, end, alternatives: [points] }
}

function wholeFraction(
  number: NumberSpan,
  bottom: Decimal,
  end: number,
): Understood {
  const quarters: Reading[] = bottom.eq(4)
    ? [numberReading(number.value.times(3), englishUnit('month'))]
    : []
  return {
    reading: fractionReading(number.value, bottom),
    end,
    alternatives: quarters,
    parts: [numberReading(number.value), numberReading(bottom)],
  }
}
