import { numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { readCode } from '../codes.ts'
import { ONE } from '../numbers.ts'
import { readNumbered } from '../tokens.ts'
import { readEnglishDate, readYear } from './dates.ts'
import { readEnglishNumber } from './numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { readDigitOrdinal, readPeriod } from './phrases.ts'
import { readCounted } from './rules.ts'

/** What an English text says where it has a digit. */
export function readFromDigits(text: string, start: number): Understood | null {
  const code = readCode(text, start)
  if (code) return code
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

export function plainNumber(number: NumberSpan): Understood {
  return {
    reading: numberReading(number.value),
    end: number.end,
    step: number.step,
    weight: number.value.eq(1) ? 'soft' : 'firm',
  }
}
