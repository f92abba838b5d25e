import { Decimal } from 'decimal.js'
import { figureAt, fractionReading, matchAt, numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { CURRENCY_BEFORE, currencyOf } from '../currencies.ts'
import { ONE } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { readName, readNumbered, readVersion } from '../tokens.ts'
import type { PointFigure, Weight } from '../types.ts'
import { readEnglishDate, readMonth, readYear } from './dates.ts'
import { readEnglishNumber } from './numbers.ts'
import {
  readImplied,
  readOrdinal,
  readOrdinalWord,
  readPart,
  readPeriod,
  readUnitWord,
} from './phrases.ts'
import { englishQualifier } from './qualifier.ts'
import { readCounted } from './rules.ts'
import {
  CARDINALS,
  MONTHS,
  MULTIPLES,
  ORDINALS,
  SOFT_WORDS,
  VAGUE,
} from './words.ts'
import { table } from '../table.ts'

const TRIGGER = /[A-Za-z]+|\d|[$£€¥½¼¾⅓⅔]/g
const MONEY = new RegExp(`(${CURRENCY_BEFORE})[\\s\\u00a0]?(?=\\d)`, 'y')
const CHAPTER =
  /(?:cap|chapter)\.?[\s\u00a0]?(\d{1,4}[A-Z]{0,2})(?![A-Za-z\d])/iy
const PHONE =
  /(?!(?:19|20)\d\d[\s-](?:19|20)\d\d)\+?\(?\d{3}\)?[\s-]\d{4}[\s-]\d{4}(?!\d)|\d{4}[\s-]\d{4}(?![\d\s-]\d)/y
/** Words such as three-dimensional describe a shape: 立體. */
const SHAPE = /[\s-]dimensional(?![A-Za-z])/iy
const LONG_DIGITS = /\d{16,}/y
const SIGNS = table<readonly [number, number]>({
  '½': [1, 2],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
})

/** Words at which a figure may begin. */
const STARTERS: ReadonlySet<string> = new Set([
  ...Object.keys(CARDINALS),
  ...Object.keys(ORDINALS),
  ...Object.keys(MONTHS),
  ...Object.keys(MULTIPLES),
  ...Object.keys(SOFT_WORDS),
  'tens',
  'several',
  'few',
  ...Object.keys(VAGUE),
  'a',
  'an',
  'each',
  'every',
  'per',
  'the',
  'half',
  'noon',
  'midday',
  'midnight',
  'last',
  'final',
  'latter',
  'cap',
  'chapter',
])

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

    figures.push(
      figureAt(source, start, {
        qualifier: englishQualifier(text, start, understood.end),
        ...understood,
      }),
    )
    TRIGGER.lastIndex = Math.max(understood.end, start + 1)
  }
}

/** What an English text says at one place, if that is a figure. */
export function readAt(
  text: string,
  start: number,
  trigger: string,
): Understood | null {
  if (/\d/.test(trigger)) return readFromDigits(text, start)
  const sign = SIGNS[trigger]
  if (sign) {
    return {
      reading: fractionReading(new Decimal(sign[0]), new Decimal(sign[1])),
      end: start + 1,
    }
  }
  return readFromWord(text, start, trigger)
}

function readFromWord(
  text: string,
  start: number,
  word: string,
): Understood | null {
  const next = text[start + word.length] ?? ''
  const money =
    /[$£€¥]/.test(word + next) || /^[A-Z]{3}$/.test(word)
      ? readMoney(text, start)
      : null
  if (money) return money
  if (/[\d-]/.test(next)) {
    const name = readPeriod(text, start) ?? readName(text, start)
    if (name) return name
  }
  const lower = word.toLowerCase()
  if (!STARTERS.has(lower)) return null

  return readChapter(text, start) ?? readStarter(text, start, lower)
}

function readStarter(
  text: string,
  start: number,
  word: string,
): Understood | null {
  return (
    (MONTHS[word] ? readMonth(text, start) : null) ??
    readPeriod(text, start) ??
    readSpelled(text, start) ??
    readPart(text, start) ??
    readUnitWord(text, start) ??
    readOrdinal(text, start) ??
    readOrdinalWord(word, text, start) ??
    readImplied(word, text, start)
  )
}

function readSpelled(text: string, start: number): Understood | null {
  const number = readEnglishNumber(text, start)
  if (!number) return null
  const counted = readCounted(text, number)
  if (counted) return { weight: weightOf(text, counted, number), ...counted }

  return {
    reading: numberReading(number.value),
    end: number.end,
    step: number.step,
    weight: wordWeight(text, number),
  }
}

/** Counts of time in small words are as loose as the words themselves. */
function weightOf(
  text: string,
  counted: Understood,
  number: NumberSpan,
): Weight {
  return counted.reading.kind === 'number' ? wordWeight(text, number) : 'firm'
}

function wordWeight(text: string, number: NumberSpan): Weight {
  if (number.value.lte(1) || matchAt(SHAPE, text, number.end)) return 'soft'
  return number.value.eq(2) ? 'small' : 'firm'
}

function readFromDigits(text: string, start: number): Understood | null {
  const long = matchAt(LONG_DIGITS, text, start) ?? matchAt(PHONE, text, start)
  if (long) return plainToken(long)
  const version = readVersion(text, start)
  if (version) return version
  const number = readEnglishNumber(text, start)
  if (!number) return null

  return (
    readEnglishDate(text, number) ??
    readPeriod(text, start) ??
    readOrdinal(text, start) ??
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

/** A currency sign or code and the amount behind it. */
export function readMoney(text: string, start: number): Understood | null {
  const sign = matchAt(MONEY, text, start)
  const currency = sign?.[1] && currencyOf(sign[1])
  if (!sign || !currency) return null
  const number = readEnglishNumber(text, start + sign[0].length, true)

  return (
    number && {
      reading: { kind: 'money', value: number.value, currency },
      end: number.end,
      step: number.step,
    }
  )
}

function readChapter(text: string, start: number): Understood | null {
  const match = matchAt(CHAPTER, text, start)
  if (!match?.[1]) return null
  return {
    reading: { kind: 'chapter', label: match[1].toUpperCase() },
    end: start + match[0].length,
  }
}
