import { fractionReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { isDigit, wholeNumber } from '../numbers.ts'
import { scanText, signTable } from '../scan-text.ts'
import type { Reader } from '../scan-text.ts'
import { table } from '../table.ts'
import type { PointFigure } from '../types.ts'
import { readFromDigits } from './from-digits.ts'
import { mayBeginFigure, readFromWord } from './from-words.ts'
import { englishQualifier } from './qualifier.ts'

const FRACTIONS = table<readonly [top: number, bottom: number]>({
  '½': [1, 2],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
})

/** All figures of an English text, in order. */
export function scanEnglish(text: string, source: string): PointFigure[] {
  return scanText(text, source, READER)
}

const READER: Reader = {
  signs: signTable('0123456789$£€¥½¼¾⅓⅔'),
  mayBegin: mayBeginFigure,
  read: (text, start, trigger) =>
    readAt(text, start, trigger) ?? start + trigger.length,
  qualify: englishQualifier,
}

/** What an English text says at one place, if that is a figure. */
export function readAt(
  text: string,
  start: number,
  trigger: string,
): Understood | null {
  if (isDigit(text.charCodeAt(start))) return readFromDigits(text, start)
  return readSign(trigger, start) ?? readFromWord(text, start, trigger)
}

/** ½ and the like. */
export function readSign(sign: string, start: number): Understood | null {
  const fraction = sign < '\u0080' ? undefined : FRACTIONS[sign]
  if (!fraction) return null
  const [top, bottom] = fraction
  return {
    reading: fractionReading(wholeNumber(top), wholeNumber(bottom)),
    end: start + 1,
  }
}
