import { Decimal } from 'decimal.js'
import type { PointFigure, Reading, Unit } from '../types.ts'
import type { SideContext } from './context.ts'
import { THINGS } from '../units.ts'
import { isSameCurrency } from './currency.ts'
import { isDateStated } from './dates.ts'
import { isRounded, isSame } from './rounding.ts'

/** A reading with the figure and the side that it comes from. */
export interface Placed {
  readonly reading: Reading
  readonly figure: PointFigure
  readonly side: SideContext
}

/** Whether what `left` says is also what `right` says. */
export function isStatedBy(left: Placed, right: Placed): boolean {
  return isKindStated(left, right) || isAcrossKinds(left, right)
}

function isKindStated(left: Placed, right: Placed): boolean {
  const a = left.reading
  const b = right.reading
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && isSameCount(left, right, a, b)
    case 'money':
      return b.kind === 'money' && isSameMoney(left, right, a, b)
    case 'percentage':
    case 'fraction':
      return (
        (b.kind === 'percentage' || b.kind === 'fraction') &&
        isClose(left, right, a.value, b.value)
      )
    case 'points':
    case 'multiple':
    case 'gain':
    case 'ordinal':
      return b.kind === a.kind && isClose(left, right, a.value, b.value)
    case 'date':
      return b.kind === 'date' && isDateStated(a, b, right.side)
    case 'quarter':
      return b.kind === 'quarter' && a.quarter === b.quarter
    case 'half-year':
      return b.kind === 'half-year' && a.half === b.half
    case 'fiscal-year':
    case 'decade':
      return b.kind === a.kind && a.start === b.start
    case 'time':
      return b.kind === 'time' && isSameTime(a, b)
    case 'ratio':
      return (
        b.kind === 'ratio' &&
        isSame(a.left.times(b.right), b.left.times(a.right)) &&
        (!a.right.isZero() || a.left.eq(b.left))
      )
    case 'chapter':
      return b.kind === 'chapter' && a.label === b.label
    case 'token':
      return b.kind === 'token' && a.text === b.text
    case 'vague':
      return b.kind === 'vague' && a.magnitude.eq(b.magnitude)
  }
}

/** Kinds that stand for each other, whichever side has which. */
function isAcrossKinds(left: Placed, right: Placed): boolean {
  return isCrossed(left, right) || isCrossed(right, left)
}

function isCrossed(left: Placed, right: Placed): boolean {
  const a = left.reading
  const b = right.reading
  switch (a.kind) {
    case 'ordinal':
      if (b.kind === 'quarter') return a.value.eq(b.quarter)
      return b.kind === 'number' && a.value.eq(b.value) && mayRank(b)
    case 'multiple':
      if (b.kind === 'number')
        return b.unit === null && isClose(left, right, a.value, b.value)
      return isShare(b) && isSame(a.value, b.value)
    case 'gain':
      return isShare(b) && isSame(a.value, b.value)
    case 'money':
      return (
        b.kind === 'number' &&
        b.unit === null &&
        isClose(left, right, a.value, b.value) &&
        mayBeUnnamed(a.currency, right.side)
      )
    case 'date':
      return (
        b.kind === 'number' &&
        isYearOnly(a) &&
        b.unit === null &&
        b.value.eq(a.year ?? 0)
      )
    case 'time':
      return b.kind === 'number' && isHourInWords(a, b, right.figure)
    case 'chapter':
      return isLabel(a.label, b)
    case 'token':
      return isNumberOfName(a.text, b, right.figure.label)
    case 'vague':
      return b.kind === 'number' && b.unit === null && a.magnitude.eq(b.value)
    default:
      return false
  }
}

/** "each month" says no first, but 連升三個月 says a third month. */
function mayRank({ value, unit }: Extract<Reading, { kind: 'number' }>) {
  return unit === null || unit === THINGS || value.gt(1)
}

/** A bare number may be of a foreign currency only where that is named. */
function mayBeUnnamed(currency: string, side: SideContext): boolean {
  return HOME.has(currency) || side.mentions(currency)
}

const HOME = new Set(['HKD', '$', 'YUAN', '¥'])

function isShare(
  reading: Reading,
): reading is Extract<Reading, { kind: 'percentage' | 'fraction' }> {
  return reading.kind === 'percentage' || reading.kind === 'fraction'
}

function isYearOnly(date: Extract<Reading, { kind: 'date' }>): boolean {
  return date.month === null && date.day === null
}

function isLabel(label: string, other: Reading): boolean {
  if (other.kind === 'token') return other.text === label
  if (other.kind !== 'number' && other.kind !== 'ordinal') return false
  return other.value.toFixed() === label
}

/**
 * S4 may be 中四, FY2025 may be 2025年度, and Shenzhou-16 神舟十六號. A number of
 * five digits and more is the same one with any letters: ACSD-50814.
 */
function isNumberOfName(
  name: string,
  other: Reading,
  label: string | null,
): boolean {
  const [, letters = '', digits] =
    /^([A-Z]*)(\d{1,4}(?:\.\d{1,3})?|\d{5,9})$/.exec(name) ?? []
  if (digits === undefined) return false
  const isShort = letters.length > 3 && letters.length < 6 && digits.length < 5
  const isCount = /^(?:STEP|PART|CASE|TASK|RULE)$/.test(letters)
  if (isShort && !isCount && letters.toLowerCase() !== label) return false
  if (other.kind === 'date')
    return isYearOnly(other) && other.year === Number(digits)
  if (other.kind !== 'number' && other.kind !== 'ordinal') return false
  return other.value.eq(new Decimal(digits))
}

/** Units compare in their base; where one side leaves the unit out, as written. */
function isSameCount(
  left: Placed,
  right: Placed,
  a: { value: Decimal; unit: Unit | null },
  b: { value: Decimal; unit: Unit | null },
): boolean {
  if (!a.unit || !b.unit || isBitCount(a.unit, b.unit))
    return isClose(left, right, a.value, b.value)
  if (a.unit.dimension !== b.unit.dimension) return false
  return isClose(
    left,
    right,
    a.value.times(a.unit.factor),
    b.value.times(b.unit.factor),
  )
}

/** 64位 are bits, although 位 counts people. */
function isBitCount(left: Unit, right: Unit): boolean {
  return left === THINGS
    ? right.dimension === 'bits'
    : right === THINGS && left.dimension === 'bits'
}

function isSameMoney(
  left: Placed,
  right: Placed,
  a: { value: Decimal; currency: string },
  b: { value: Decimal; currency: string },
): boolean {
  return (
    isClose(left, right, a.value, b.value) &&
    isSameCurrency(a.currency, left.side, b.currency, right.side)
  )
}

function isClose(left: Placed, right: Placed, a: Decimal, b: Decimal): boolean {
  // No rounding makes ten times as much of a value; most pairs end here.
  if (Math.abs(a.e - b.e) > 1) return false
  return isSame(a, b) || isRounded(left.figure, a, right.figure, b)
}

/** "from ten to six" may be times; digits would say so. */
function isHourInWords(
  { hour, minute }: Extract<Reading, { kind: 'time' }>,
  { value, unit }: Extract<Reading, { kind: 'number' }>,
  { text }: PointFigure,
): boolean {
  if (minute !== 0 || unit !== null || !/^[A-Za-z]+$/.test(text)) return false
  return value.lte(12) && value.gte(1) && value.toNumber() % 12 === hour % 12
}

function isSameTime(
  a: Extract<Reading, { kind: 'time' }>,
  b: Extract<Reading, { kind: 'time' }>,
): boolean {
  if (a.minute !== b.minute) return false
  const isExact = a.halfKnown && b.halfKnown
  return isExact ? a.hour === b.hour : a.hour % 12 === b.hour % 12
}
