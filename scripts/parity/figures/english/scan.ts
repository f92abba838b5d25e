import { figureAt, fractionReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { isDigit, wholeNumber } from '../numbers.ts'
import { table } from '../table.ts'
import type { PointFigure } from '../types.ts'
import { readFromDigits } from './from-digits.ts'
import { readFromWord } from './from-words.ts'
import { englishQualifier } from './qualifier.ts'

const TRIGGER = /[A-Za-z]+|\d|[$£€¥½¼¾⅓⅔]/g
const FRACTIONS = table<readonly [top: number, bottom: number]>({
  '½': [1, 2],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
})

/** All figures of an English text, in order. */
export function scanEnglish(text: string, source: string): PointFigure[] {
  const figures: PointFigure[] = []
  TRIGGER.lastIndex = 0

  for (;;) {
    const trigger = TRIGGER.exec(text)
    if (!trigger) return figures
    const start = trigger.index
    const understood = readAt(text, start, trigger[0])
    if (!understood) continue

    const qualifier = englishQualifier(text, start, understood.end)
    figures.push(figureAt(source, start, understood, qualifier))
    TRIGGER.lastIndex = Math.max(understood.end, start + 1)
  }
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
