import { dateReading, numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'
import { FLOORS } from '../units.ts'
import { readOrdinalDay } from './dates.ts'
import { ORDINALS, TENS } from './words.ts'

const FLOOR = /[\s\u00a0]floors?(?![A-Za-z])/iy
const LUNAR = /[\s\u00a0]lunar[\s\u00a0]month/iy
const TENS_ORDINAL = new RegExp(
  `(${Object.keys(TENS).join('|')})-(${Object.keys(ORDINALS).slice(0, 9).join('|')})(?![A-Za-z])`,
  'iy',
)
const DIGIT_ORDINAL = /(\d{1,4})(?:st|nd|rd|th)(?![A-Za-z])/y

/** "27th". */
export function readDigitOrdinal(
  text: string,
  start: number,
): Understood | null {
  const match = matchAt(DIGIT_ORDINAL, text, start)
  if (!match) return null
  const value = Number(match[1])
  const end = start + match[0].length
  const isIdle = value === 1 || isOfParty(text, end)
  return ordinalOf(text, value, end, isIdle ? 'soft' : 'firm')
}

/** "twenty-first". */
export function readTensOrdinal(
  text: string,
  start: number,
): Understood | null {
  const match = matchAt(TENS_ORDINAL, text, start)
  if (!match) return null
  const value = (TENS[match[1]?.toLowerCase() ?? ''] ?? 0) + rank(match[2], 0)
  return ordinalOf(text, value, start + match[0].length, 'firm')
}

/** A single ordinal word; "third-party" ranks nothing. */
export function readOrdinalWord(
  text: string,
  start: number,
  word: string,
): Understood | null {
  const value = ORDINALS[word]
  if (value === undefined) return null
  const end = start + word.length
  if (value < 2 || isOfParty(text, end))
    return ordinalOf(text, value, end, 'soft')
  return ordinalOf(text, value, end, value === 2 ? 'small' : 'firm')
}

function isOfParty(text: string, end: number): boolean {
  return /^[\s\u00a0-]part(?:y|ies)/i.test(text.slice(end, end + 8))
}

function ordinalOf(
  text: string,
  value: number,
  end: number,
  weight: 'firm' | 'small' | 'soft',
): Understood {
  const floor = matchAt(FLOOR, text, end)
  if (floor) return floorOf(value, end, weight)
  return (
    readOrdinalDay(text, end, value) ?? {
      reading: { kind: 'ordinal', value: wholeNumber(value) },
      end,
      alternatives: matchAt(LUNAR, text, end) ? [dateReading(null, value)] : [],
      weight,
    }
  )
}

/** A floor may be counted from the ground floor or from the first. */
function floorOf(
  value: number,
  end: number,
  weight: 'firm' | 'small' | 'soft',
): Understood {
  return {
    reading: numberReading(wholeNumber(value), FLOORS),
    end,
    alternatives: [numberReading(wholeNumber(value + 1), FLOORS)],
    weight,
  }
}

/** The number that a word ranks: third, 3rd; `last` is the last one. */
export function rank(word: string | undefined, last: number): number {
  const lower = (word ?? '').toLowerCase()
  return ORDINALS[lower] ?? (Number.parseInt(lower, 10) || last)
}
