import type { Decimal } from 'decimal.js'
import { dateReading, fractionReading, numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { HALF, ONE, wholeNumber } from '../numbers.ts'
import { COVID } from '../tokens.ts'
import type { Reading, Unit } from '../types.ts'
import { CHINESE_UNITS, chineseUnit, THINGS } from '../units.ts'
import { interestOf } from './interest.ts'
import { readChineseNumber } from './numbers.ts'
import { NAMED } from './idioms.ts'
import { readVague, VAGUE_PHRASES, VAGUE_SIGNS } from './vague.ts'

type Read = (match: RegExpExecArray, end: number) => Understood | null

const TWO = wholeNumber(2)
const months = (count: number): Reading =>
  numberReading(wholeNumber(count), chineseUnit('個月'))

/** Fixed words with the signs that they begin with, tried in this order. */
const PHRASES: readonly (readonly [first: string, RegExp, Read])[] = [
  ...NAMED.map(namedPhrase),
  [
    '2',
    /2019(?:年)?冠[狀状]病毒病/y,
    (_, end) => ({
      reading: { kind: 'token', text: COVID },
      end,
      weight: 'soft',
    }),
  ],
  [
    '十',
    /十([一二三四五])五(?=[」』”"’]?\s?(?:規劃|规划|時期|时期|計劃|计划|期間|期间|開局|规))/y,
    (match, end) => ({
      reading: { kind: 'ordinal', value: valueOf(match[1]).plus(10) },
      end,
      parts: [numberReading(wholeNumber(5))],
      weight: 'small',
    }),
  ],
  [
    '第首末尾',
    /(?:第([一二三四1-4])|(首)|([末尾]))\s?季(?:度)?(?![節节])/y,
    readQuarter,
  ],
  [
    '一二三四1234',
    /([一二三四1-4])季度/y,
    (match, end) => ({
      reading: { kind: 'quarter', quarter: valueOf(match[1]).toNumber() },
      end,
      alternatives: [months(3 * valueOf(match[1]).toNumber())],
    }),
  ],
  [
    '上下',
    /([上下])半(?:年|[葉叶]|期|[場场])/y,
    (match, end) => ({
      reading: { kind: 'half-year', half: match[1] === '上' ? 1 : 2 },
      end,
    }),
  ],
  [
    '前後后',
    /([前後后])半(?:[葉叶]|期)/y,
    (match, end) => ({
      reading: { kind: 'half-year', half: match[1] === '前' ? 1 : 2 },
      end,
    }),
  ],
  [
    '首',
    /首(?:半年|六[個个]月|6[個个]月)/y,
    (_, end) => ({
      reading: { kind: 'half-year', half: 1 },
      end,
      alternatives: [months(6)],
    }),
  ],
  [
    '半',
    /半[個个]百分[點点比]/y,
    (_, end) => ({ reading: { kind: 'points', value: HALF }, end }),
  ],
  ['半', /半[厘釐](?![米清])/y, (_, end) => interestOf(HALF, end, null)],
  [
    '半',
    /(?<=(?:^|[^\d一二兩三四五六七八九十])[個个])半(月|[個个]?小時|鐘頭|星期|世紀)/y,
    (match, end) => oneAndHalf(match[1] ?? '', end),
  ],
  [
    '半',
    new RegExp(`半(${CHINESE_UNITS}|[個个]?世紀)(?!報|刊|內瓦|生|壁|里)`, 'y'),
    (match, end) => ({
      reading: numberReading(HALF, halvedUnit(match[1] ?? '')),
      end,
      weight: 'small',
    }),
  ],
  [
    '一半對过過逾近各',
    /(?:一半|半數|半数|對半|(?:过半|過半|逾半|近半)(?![年天日個个小吋英呎哩公米磅斤克世歲成厘])|各半|一半以上)/y,
    (_, end) => ({
      reading: fractionReading(ONE, TWO),
      end,
      weight: 'small',
    }),
  ],
  [
    '半',
    /半價|半价/y,
    (_, end) => ({ reading: fractionReading(ONE, TWO), end, weight: 'soft' }),
  ],
  ['減减', /[減减]半/y, (_, end) => multipleAt(HALF, end)],
  [
    '翻',
    /翻([一兩两二三四])番/y,
    (match, end) => multipleAt(TWO.pow(valueOf(match[1])), end),
  ],
  [
    '翻倍加雙双成',
    /(?:翻[倍番]|倍增|加倍|[雙双]倍|成倍|倍升)/y,
    (_, end) => multipleAt(TWO, end),
  ],
  ['雙双孖', /(?:雙|双|孖)/y, (_, end) => softNumber(2, end)],
  [
    '半',
    /半成(?![品熟本])/y,
    (_, end) => ({
      reading: { kind: 'percentage', value: HALF.div(10) },
      end,
    }),
  ],
  ['半', /半打/y, (_, end) => softNumber(6, end)],
  [
    '半',
    /(?<=(?:^|[^\d一二兩三四五六七八九十零〇百千萬])年)半(?![年載])/y,
    (_, end) => oneAndHalf('年', end),
  ],
  [
    '次',
    /次季(?!節)/y,
    (_, end) => ({ reading: { kind: 'quarter', quarter: 2 }, end }),
  ],
  ['冠', /冠軍/y, (_, end) => softRank(1, end)],
  ['亞', /亞軍/y, (_, end) => softRank(2, end)],
  ['季', /季軍/y, (_, end) => softRank(3, end)],
  ['殿', /殿軍/y, (_, end) => softRank(4, end)],
  ['全', /全(?:天候|日(?=[開運營服通])|天(?=[候開運營服]))/y, roundTheClock],
  [
    '百',
    /百分之?百/y,
    (_, end) => ({ reading: { kind: 'percentage', value: ONE }, end }),
  ],
  ...VAGUE_PHRASES,
  ['正中', /(?:正午|中午(?!\s?[\d一二三十]))/y, (_, end) => noonAt(12, end)],
  ['午', /午夜/y, (_, end) => noonAt(0, end)],
  [
    '首',
    /首(?![都府爾尔飾席腦长長相\d一二兩两三四五六七八九十百])/y,
    (_, end) => ({
      reading: { kind: 'ordinal', value: ONE },
      end,
      weight: 'soft',
    }),
  ],
]

const PHRASES_FROM = byFirst()

function byFirst(): ReadonlyMap<string, readonly (readonly [RegExp, Read])[]> {
  const all = new Map<string, (readonly [RegExp, Read])[]>()
  for (const [first, pattern, read] of PHRASES) {
    for (const sign of first) {
      all.set(sign, [...(all.get(sign) ?? []), [pattern, read]])
    }
  }
  return all
}

const ROMAN = /(VI{0,3}|I{1,3}|IV|IX|X)([a-c])?(?=期|級|级|類|类|型|部)/y
const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** A fixed word at this place: 半數, 首季, 倍增, 數百. */
export function readPhrase(text: string, start: number): Understood | null {
  const sign = text[start] ?? ''
  for (const [pattern, read] of PHRASES_FROM.get(sign) ?? []) {
    const match = matchAt(pattern, text, start)
    if (match) return read(match, start + match[0].length)
  }
  return VAGUE_SIGNS.includes(sign) ? readVague(text, start) : null
}

function readQuarter(match: RegExpExecArray, end: number): Understood {
  const quarter = match[2] ? 1 : match[3] ? 4 : valueOf(match[1]).toNumber()
  return { reading: { kind: 'quarter', quarter }, end }
}

/** IIa期 and 第III期 as the English "phase 2a" and "phase III". */
export function readRoman(text: string, start: number): Understood | null {
  const match = matchAt(ROMAN, text, start)
  if (!match || /[A-Za-z]/.test(text[start - 1] ?? '')) return null
  const value = ROMANS.indexOf(match[1] ?? '')
  const end = start + match[0].length
  if (match[2]) return tokenAt(`${value}${match[2].toUpperCase()}`, end)

  return {
    reading: { kind: 'ordinal', value: wholeNumber(value) },
    end,
    weight: 'soft',
  }
}

function halvedUnit(name: string): Unit | null {
  return chineseUnit(name) ?? chineseUnit(`個${name}`)
}

/** 年半 and 個半月, without a numeral before them, are one and a half. */
function oneAndHalf(name: string, end: number): Understood {
  return {
    reading: numberReading(ONE.plus(HALF), halvedUnit(name)),
    end,
    weight: 'small',
  }
}

/** 冠軍 and the like rank without a number. */
function softRank(rank: number, end: number): Understood {
  const value = wholeNumber(rank)
  return { reading: { kind: 'ordinal', value }, end, weight: 'soft' }
}

function roundTheClock(_: RegExpExecArray, end: number): Understood {
  return {
    reading: numberReading(wholeNumber(24), chineseUnit('小時')),
    end,
    weight: 'soft',
  }
}

function tokenAt(text: string, end: number): Understood {
  return { reading: { kind: 'token', text }, end }
}

function multipleAt(value: Decimal, end: number): Understood {
  return {
    reading: { kind: 'multiple', value },
    end,
    alternatives: [numberReading(value, THINGS)],
    weight: 'soft',
  }
}

function namedPhrase([first, name, value]: (typeof NAMED)[number]) {
  const read: Read = (_, end) =>
    typeof value === 'number' ? softNumber(value, end) : softDay(...value, end)
  return [first, name, read] as const
}

/** 六四 and 七一 are days that are said like numbers. */
function softDay(month: number, day: number, end: number): Understood {
  return {
    reading: dateReading(null, month, day),
    end,
    parts: [month, day].map((value) => ({
      kind: 'ordinal',
      value: wholeNumber(value),
    })),
    weight: 'soft',
  }
}

function softNumber(value: number, end: number): Understood {
  return { reading: numberReading(wholeNumber(value)), end, weight: 'soft' }
}

function noonAt(hour: number, end: number): Understood {
  return {
    reading: { kind: 'time', hour, minute: 0, halfKnown: true },
    end,
    weight: 'soft',
  }
}

function valueOf(digit: string | undefined): Decimal {
  return readChineseNumber(digit ?? '', 0)?.value ?? ONE
}
