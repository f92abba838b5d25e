import type { DateReading, Reading } from './types.ts'
import { THINGS } from './units.ts'

/** A reading in plain notation, the same for every language. */
export function describeReading(reading: Reading): string {
  switch (reading.kind) {
    case 'number':
      return reading.unit && reading.unit !== THINGS
        ? `${reading.value.times(reading.unit.factor).toFixed()} ${reading.unit.dimension}`
        : reading.value.toFixed()
    case 'money':
      return `${codeOf(reading.currency)} ${reading.value.toFixed()}`
    case 'percentage':
    case 'fraction':
      return `${reading.value.times(100).toDecimalPlaces(4).toFixed()}%`
    case 'points':
      return `${reading.value.toFixed()} percentage points`
    case 'multiple':
      return `×${reading.value.toFixed()}`
    case 'gain':
      return `+×${reading.value.toFixed()}`
    case 'date':
      return describeDate(reading)
    case 'quarter':
      return `Q${reading.quarter}`
    case 'half-year':
      return `H${reading.half}`
    case 'fiscal-year':
      return `${reading.start}/${reading.start + 1}`
    case 'decade':
      return `${reading.start}s`
    case 'time':
      return `${reading.hour}:${String(reading.minute).padStart(2, '0')}`
    case 'ratio':
      return `${reading.left.toFixed()}:${reading.right.toFixed()}`
    case 'ordinal':
      return `#${reading.value.toFixed()}`
    case 'chapter':
      return `Cap. ${reading.label}`
    case 'token':
      return reading.text
    case 'vague':
      return `${reading.magnitude.toFixed()}s`
  }
}

/** The bare signs of Hong Kong texts mean the Hong Kong dollar. */
function codeOf(currency: string): string {
  return currency === '$' || currency === 'YUAN' ? 'HKD' : currency
}

/** ISO 8601, with what is not stated left out: 2026-11, --11-22. */
function describeDate({ year, month, day }: DateReading): string {
  const parts = [month, day].map((part) =>
    part === null ? '' : `-${String(part).padStart(2, '0')}`,
  )
  const front = year === null ? '-' : String(year)
  if (year === null && month === null) return `--${parts.join('')}`
  return front + parts.join('')
}
