import { numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { CURRENCY_BEFORE, currencyOf } from '../currencies.ts'
import { isDigit } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { readName, readOpaque } from '../tokens.ts'
import type { Reading, Weight } from '../types.ts'
import { readMoneyScale } from './bare-scales.ts'
import { readIssuedCents } from './coins.ts'
import { readHourInWords } from './clocks.ts'
import { readMonth } from './dates.ts'
import { IDIOM_WORDS, readIdiom } from './idioms.ts'
import {
  isLabelled,
  LABEL_WORDS,
  readRoman,
  readRomanLabel,
  ROMAN_WORDS,
} from './labels.ts'
import { readEnglishNumber } from './numbers.ts'
import { readOrdinalWord, readTensOrdinal } from './ordinals.ts'
import {
  readAges,
  readImplied,
  readMultiple,
  readPart,
  readPeriod,
  readQuantile,
  readShortPeriod,
  readUnitWord,
  readVague,
} from './phrases.ts'
import { readCounted } from './rules.ts'
import {
  AGES,
  CARDINALS,
  MONTHS,
  MULTIPLES,
  ORDINALS,
  QUANTILES,
  SOFT_WORDS,
  TENS,
} from './words.ts'

const MONEY = new RegExp(`(${CURRENCY_BEFORE})[\\s\\u00a0]?(?=\\d)`, 'y')
const CHAPTER =
  /(?:cap|chapter)\.?[\s\u00a0]?(\d{1,4}[A-Z]{0,2})(?![A-Za-z\d])/iy
/** Words such as three-dimensional describe a shape: 立體. */
const SHAPE = /[\s-]dimensional(?![A-Za-z])/iy

/** Reads a figure that begins with this very word, given in small letters. */
type ReadWord = (text: string, start: number, word: string) => Understood | null

/**
 * What reads from words, in the order in which it is tried, and the words. Few
 * words of a text begin anything; `the` begins only "the decade" and the like.
 */
const READERS: readonly (readonly [ReadWord, readonly string[]])[] = [
  [readIdiom, IDIOM_WORDS],
  [readRomanLabel, LABEL_WORDS],
  [readRoman, ROMAN_WORDS],
  [readChapter, ['cap', 'chapter']],
  [readMonth, Object.keys(MONTHS)],
  [
    readPeriod,
    ['first', 'second', 'third', 'fourth', 'last', 'final', 'latter'],
  ],
  [readTensOrdinal, Object.keys(TENS)],
  [readSpelled, [...Object.keys(CARDINALS), 'a', 'an', 'half']],
  [readPart, ['a', 'an', 'one', 'half']],
  [
    readUnitWord,
    'a an each every per the this last past previous next coming noon midday midnight'.split(
      ' ',
    ),
  ],
  [readOrdinalWord, Object.keys(ORDINALS)],
  [
    readVague,
    'tens dozens decades hundreds thousands millions billions several few'.split(
      ' ',
    ),
  ],
  [readMultiple, Object.keys(MULTIPLES)],
  [readAges, Object.keys(AGES)],
  [readQuantile, Object.keys(QUANTILES)],
  [readImplied, Object.keys(SOFT_WORDS)],
]

const READERS_OF = byWord(READERS)

function byWord(
  readers: typeof READERS,
): ReadonlyMap<string, readonly ReadWord[]> {
  const all = new Map<string, ReadWord[]>()
  for (const [read, words] of readers) {
    for (const word of words) all.set(word, [...(all.get(word) ?? []), read])
  }
  return all
}

/** Words that begin something, by what {@link outlineOf} sees of them. */
const OUTLINES = outlines([...READERS_OF.keys()])

function outlines(words: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x8000)
  for (const word of words) table[outlineOf(word, 0, word.length)] = 1
  return table
}

/** The ends of a word and its length: few other words share all three. */
function outlineOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 0x1f
  const last = text.charCodeAt(end - 1) & 0x1f
  return (first << 10) | (last << 5) | Math.min(end - start, 0x1f)
}

/** Whether it is worth asking what the word from start to end begins. */
export function mayBeginFigure(
  text: string,
  start: number,
  end: number,
): boolean {
  if (OUTLINES[outlineOf(text, start, end)] === 1) return true
  if (end - start === 3 && isCapital(text.charCodeAt(start))) return true
  const next = text.charCodeAt(end)
  return next === HYPHEN || isDigit(next) || isSign(next)
}

const HYPHEN = '-'.charCodeAt(0)

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** What an English text says where it has this word or currency sign. */
export function readFromWord(
  text: string,
  start: number,
  word: string,
): Understood | null {
  const next = start + word.length
  if (mayBeMoney(text, start, word)) {
    const money = readMoney(text, start) ?? readMoneyScale(text, start)
    if (money) return money
  }
  if (word === 'HK' || word === 'US') {
    const cents = readIssuedCents(text, start)
    if (cents) return cents
  }
  if (isDigit(text.charCodeAt(next))) {
    const name =
      readOpaque(text, start) ??
      readShortPeriod(text, start) ??
      readName(text, start)
    if (name) return name
  } else if (text[next] === '-' && isDigit(text.charCodeAt(next + 1))) {
    const name = readName(text, start)
    if (name) return name
  }
  const lower = word.toLowerCase()
  for (const read of READERS_OF.get(lower) ?? []) {
    const understood = read(text, start, lower)
    if (understood) return understood
  }
  return null
}

/** A sign, or letters that end in one or are three capitals. */
function mayBeMoney(text: string, start: number, word: string): boolean {
  if (word.length === 3 && /^[A-Z]{3}$/.test(word)) return true
  const next = text.charCodeAt(start + word.length)
  return isSign(text.charCodeAt(start)) || isSign(next)
}

function isSign(code: number): boolean {
  return code === 36 || code === 163 || code === 165 || code === 8364
}

/** A currency sign or code and the amount behind it. */
function readMoney(text: string, start: number): Understood | null {
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

function readSpelled(text: string, start: number): Understood | null {
  const number = readEnglishNumber(text, start)
  if (!number) return null
  const counted = readCounted(text, number) ?? readHourInWords(text, number)
  if (counted) return { weight: weightOf(text, counted, number), ...counted }

  return {
    reading: numberReading(number.value),
    end: number.end,
    step: number.step,
    alternatives: dozensOf(text, number),
    weight: wordWeight(text, number),
  }
}

/** Two dozen is what Chinese rounds to tens: 二十多. */
function dozensOf(text: string, { start, end, value }: NumberSpan): Reading[] {
  const isDozen = text.slice(start, end).toLowerCase().endsWith('dozen')
  return isDozen ? [numberReading(value.div(12).times(10))] : []
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
  if (matchAt(SHAPE, text, number.end)) return 'soft'
  if (number.value.lte(1))
    return isLabelled(text, number.start) ? 'firm' : 'soft'
  return number.value.eq(2) ? 'small' : 'firm'
}
