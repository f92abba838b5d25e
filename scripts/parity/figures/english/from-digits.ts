import { dateReading, numberReading, timeReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { readCode } from '../codes.ts'
import { ONE } from '../numbers.ts'
import { readNumbered, readOpaque } from '../tokens.ts'
import { readEnglishDate, readYear } from './dates.ts'
import { readThousands } from './bare-scales.ts'
import { isLabelled } from './labels.ts'
import { readEnglishNumber } from './numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { readDigitOrdinal } from './ordinals.ts'
import { readPeriod } from './phrases.ts'
import { readCounted } from './rules.ts'
import type { Reading } from '../types.ts'

const LEAD_TO_TIME =
  /(?:^|[^a-z])(?:at|from|by|until|till|since|before|after|to)[\s\u00a0]$/i

/** What an English text says where it has a digit. */
export function readFromDigits(text: string, start: number): Understood | null {
  const code = readOpaque(text, start) ?? readCode(text, start)
  if (code) return code
  const number = readEnglishNumber(text, start)
  if (!number) return null

  return (
    readThousands(text, start) ??
    readEnglishDate(text, number) ??
    readPeriod(text, start) ??
    readDigitOrdinal(text, start) ??
    readCounted(text, number) ??
    (number.scale.eq(ONE) ? readNumbered(text, start) : null) ??
    readYear(text, number) ??
    plainNumber(text, number)
  )
}

function plainNumber(text: string, number: NumberSpan): Understood {
  const isIdle = number.value.eq(1) && !isLabelled(text, number.start)
  return {
    reading: numberReading(number.value),
    end: number.end,
    step: number.step,
    alternatives:
      text[number.end - 3] === '.'
        ? dottedTime(text, number)
        : shortYear(text, number),
    weight: isIdle ? 'soft' : 'firm',
  }
}

/** The 24 of 1Q24 and FY24, the 97 of ’97. */
function shortYear(text: string, { start, end, value }: NumberSpan): Reading[] {
  if (end - start !== 2 || !/[QHY'’]/.test(text[start - 1] ?? '')) return []
  const year = value.toNumber()
  return [dateReading(year + (year < 40 ? 2000 : 1900))]
}

/** "at 10.30" may be a time of the day. */
function dottedTime(text: string, { start, end }: NumberSpan): Reading[] {
  const [hour, minute] = text.slice(start, end).split('.')
  if (minute?.length !== 2 || Number(hour) > 23 || Number(minute) > 59)
    return []
  if (!LEAD_TO_TIME.test(text.slice(Math.max(0, start - 7), start))) return []
  return [timeReading(Number(hour), Number(minute), Number(hour) > 12)]
}
