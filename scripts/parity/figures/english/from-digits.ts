import { numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { ONE } from '../numbers.ts'
import { readNumbered, readVersion } from '../tokens.ts'
import { readEnglishDate, readYear } from './dates.ts'
import { readEnglishNumber } from './numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { readDigitOrdinal, readPeriod } from './phrases.ts'
import { readCounted } from './rules.ts'

const PHONE =
  /(?!(?:19|20)\d\d[\s-](?:19|20)\d\d)\+?\(?\d{3}\)?[\s-]\d{4}[\s-]\d{4}(?!\d)|\d{4}[\s-]\d{4}(?![\d\s-]\d)/y
const LONG_DIGITS = /\d{16,}/y

/** What an English text says where it has a digit. */
export function readFromDigits(text: string, start: number): Understood | null {
  const long = matchAt(LONG_DIGITS, text, start) ?? matchAt(PHONE, text, start)
  if (long) return plainToken(long)
  const version = readVersion(text, start)
  if (version) return version
  const number = readEnglishNumber(text, start)
  if (!number) return null

  return (
    readEnglishDate(text, number) ??
    readPeriod(text, start) ??
    readDigitOrdinal(text, start) ??
    readCounted(text, number) ??
    (number.scale.eq(ONE) ? readNumbered(text, start) : null) ??
    readYear(number) ??
    plainNumber(number)
  )
}

/** Serial numbers and telephone numbers: told apart by their last digits. */
export function plainToken(match: RegExpExecArray): Understood {
  return {
    reading: { kind: 'token', text: match[0].replace(/\D/g, '').slice(-8) },
    end: match.index + match[0].length,
  }
}

export function plainNumber(number: NumberSpan): Understood {
  return {
    reading: numberReading(number.value),
    end: number.end,
    step: number.step,
    weight: number.value.eq(1) ? 'soft' : 'firm',
  }
}
