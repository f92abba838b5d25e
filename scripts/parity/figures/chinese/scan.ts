import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { readCode } from '../codes.ts'
import { mayBeginFigure } from '../english/from-words.ts'
import { readAt, readSign } from '../english/scan.ts'
import { readYear } from '../english/dates.ts'
import { canonicalName, readName, readNumbered, readOpaque } from '../tokens.ts'
import { scanText, signTable } from '../scan-text.ts'
import type { Reader } from '../scan-text.ts'
import type { PointFigure } from '../types.ts'
import { isDigit } from '../numbers.ts'
import { readChineseDate } from './dates.ts'
import { readChineseNumber } from './numbers.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { skipIdiom } from './idioms.ts'
import { readPhrase, readRoman } from './phrases.ts'
import { plain } from './plain.ts'
import { chineseQualifier } from './qualifier.ts'
import { readCounted } from './rules.ts'
import { MEASURES, NUMERALS } from './words.ts'

const ENGLISH_BEHIND =
  /\d[\d.,:]{0,12}(?:st|nd|rd|th|[\s\u00a0]?[ap]\.?m|[\s\u00a0](?:thousand|million|billion|trillion|per[\s\u00a0]?cent|times|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}))(?![A-Za-z])/iy
const ORDINAL = /第\s?/y
const LABEL = /(\d{1,4}[A-Z]{1,3})(?![A-Za-z\d])\s?(章)?/y
const LASTING =
  /(?:一連|[為为]期|[連连][續续]|歷時|历时|長達|长达|需時|需时|[過过]去|未[來来]|合共)\s?$/
const CHAPTER = /\s?章/y
/** The sections that English names without an ordinal: 第3.4.2段. */
const LEVELS = /\d{1,3}(?:\.\d{1,3}){2,4}(?![\d.])/y
const IDLE_ORDINAL = /^[方者]/
const WEEKDAY = new RegExp(`[一二三四五六](?![${MEASURES}十百千萬])`, 'y')

/** All figures of a Chinese text, in order. */
export function scanChinese(text: string, source: string): PointFigure[] {
  return scanText(text, source, READER)
}

const READER: Reader = {
  signs: signTable(
    `0123456789${NUMERALS}半雙双孖首末上下前後后翻倍減减數数幾几正午第成對对过過逾近各冠亞季殿全次½¼¾⅓⅔`,
  ),
  mayBegin: (text, start, end) =>
    mayBeginFigure(text, start, end) || 'VIX'.includes(text.charAt(start)),
  read(text, start, trigger) {
    const past = isNumeral(trigger) ? skipName(text, start) : start
    if (past > start) return past
    return understand(text, start, trigger) ?? start + trigger.length
  },
  qualify: chineseQualifier,
}

/** The end of an idiom or of a day of the week, or the start itself. */
function skipName(text: string, start: number): number {
  const isWeekday =
    /[期拜]/.test(text[start - 1] ?? '') && matchAt(WEEKDAY, text, start)
  return isWeekday ? start + 1 : skipIdiom(text, start)
}

function understand(
  text: string,
  start: number,
  trigger: string,
): Understood | null {
  if (trigger >= 'A' && trigger < '{') return readLatin(text, start, trigger)
  const phrase = readPhrase(text, start)
  if (phrase) return phrase
  if (trigger === '第') return readOrdinal(text, start)
  if (isDigit(text.charCodeAt(start))) return readFromDigits(text, start)
  if (isNumeral(trigger)) return readFromNumerals(text, start)
  return readSign(trigger, start)
}

function isNumeral(sign: string): boolean {
  return NUMERALS.includes(sign)
}

/** Latin words in Chinese text: names, and English figures, never firm. */
function readLatin(
  text: string,
  start: number,
  word: string,
): Understood | null {
  const roman = readRoman(text, start)
  if (roman) return roman
  if (/[\d-]/.test(text[start + word.length] ?? '')) {
    const name = readOpaque(text, start) ?? readName(text, start)
    if (name) return name
  }
  const english = readAt(text, start, word)
  if (!english || english.reading.kind === 'money') return null

  return english.reading.kind === 'token'
    ? english
    : { ...english, weight: 'soft' }
}

function readFromDigits(text: string, start: number): Understood | null {
  const code = readOpaque(text, start) ?? readCode(text, start)
  if (code) return code
  const english = readEnglish(text, start)
  if (english) return english
  const date = readChineseDate(text, start)
  if (date) return date
  const number = readChineseNumber(text, start)
  if (!number) return null

  return (
    dayOf(text, number) ??
    readCounted(text, number) ??
    (number.numerals === 0 ? readNumbered(text, start) : null) ??
    readYear(text, number) ??
    plain(text, number)
  )
}

/** "50 million" and "10am" that were left in English. */
function readEnglish(text: string, start: number): Understood | null {
  if (!matchAt(ENGLISH_BEHIND, text, start)) return null
  const english = readAt(text, start, text.charAt(start))
  const last = english ? text.charAt(english.end - 1) : ''
  return /[a-z.]/i.test(last) ? english : null
}

function readFromNumerals(text: string, start: number): Understood | null {
  const date = readChineseDate(text, start)
  if (date) return date
  const number = readChineseNumber(text, start)
  if (!number) return null

  const understood =
    dayOf(text, number) ?? readCounted(text, number) ?? plain(text, number)
  return number.pair ? withPair(understood, number, number.pair) : understood
}

/** 兩三間 also says two, and 二三十年 also says twenty years. */
function withPair(
  understood: Understood,
  number: ChineseNumber,
  pair: readonly [number, number],
): Understood {
  const { reading } = understood
  if (!('value' in reading) || number.value.isZero()) return understood
  const parts = pair.map((end) => ({
    ...reading,
    value: reading.value.times(end).div(number.value),
  }))

  return { ...understood, parts: [...(understood.parts ?? []), ...parts] }
}

/** 十日 alone is ten days or the 10th; so is 10號, but that may be a label. */
function dayOf(text: string, number: ChineseNumber): Understood | null {
  const isSpaced = text[number.end] === ' ' && number.form === 'digits'
  const end = number.end + (isSpaced ? 1 : 0)
  const sign = text[end] ?? ''
  if (!/[日號号]/.test(sign)) return null
  const isDay =
    number.value.isInteger() && number.value.gte(1) && number.value.lte(31)
  if (!isDay) return null
  const counted =
    sign === '日' ? readCounted(text, number) : plain(text, number)
  if (!counted || isLasting(text, number.start)) return counted

  return {
    ...counted,
    end: Math.max(counted.end, end + 1),
    alternatives: [
      { kind: 'date', year: null, month: null, day: number.value.toNumber() },
    ],
  }
}

/** 一連三日 and 為期十日 are no days of a month. */
function isLasting(text: string, start: number): boolean {
  return LASTING.test(text.slice(Math.max(0, start - 3), start))
}

/** 第三, 第486章, 第3A條. */
function readOrdinal(text: string, start: number): Understood | null {
  const lead = matchAt(ORDINAL, text, start)
  const at = start + (lead?.[0].length ?? 1)
  const label = matchAt(LABEL, text, at)
  if (label) return labelled(label)
  const levels = matchAt(LEVELS, text, at)
  if (levels) return levelsOf(levels)
  const number = readChineseNumber(text, at)
  if (!number) return readRomanOrdinal(text, at)

  const chapter = matchAt(CHAPTER, text, number.end)
  if (chapter) {
    return {
      reading: { kind: 'chapter', label: number.value.toFixed() },
      end: number.end + chapter[0].length,
      alternatives: [{ kind: 'ordinal', value: number.value }],
      weight: number.form === 'digits' ? 'firm' : 'small',
    }
  }
  return {
    reading: { kind: 'ordinal', value: number.value },
    end: number.end,
    weight: ordinalWeight(text, number),
  }
}

function ordinalWeight(text: string, number: ChineseNumber) {
  if (number.value.lte(1)) return 'soft'
  if (number.value.eq(2)) return number.form === 'digits' ? 'firm' : 'small'
  if (IDLE_ORDINAL.test(text.slice(number.end, number.end + 1))) return 'soft'
  return 'firm'
}

function levelsOf({ index, 0: levels }: RegExpExecArray): Understood {
  const text = canonicalName(levels)
  return { reading: { kind: 'token', text }, end: index + levels.length }
}

function readRomanOrdinal(text: string, at: number): Understood | null {
  return readRoman(text, at)
}

function labelled(match: RegExpExecArray): Understood {
  const label = canonicalName(match[1] ?? '')
  return {
    reading: match[2]
      ? { kind: 'chapter', label }
      : { kind: 'token', text: label },
    end: endOf(match),
  }
}
