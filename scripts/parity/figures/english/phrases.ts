import { Decimal } from 'decimal.js'
import { fractionReading, numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { currencyOf, ENGLISH_CURRENCY_AFTER } from '../currencies.ts'
import { endOf, matchAt } from '../match-at.ts'
import { HALF, ONE, wholeNumber } from '../numbers.ts'
import { ENGLISH_UNITS, englishUnit, THINGS } from '../units.ts'
import { rank } from './ordinals.ts'
import { readPartOfUnit } from './parts.ts'
import {
  AGES,
  MULTIPLES,
  PARTS,
  QUANTILES,
  SOFT_WORDS,
  VAGUE,
} from './words.ts'
import type { Reading } from '../types.ts'

const G = '[\\s\\u00a0-]{1,2}'
const QUARTER = new RegExp(
  `(first|second|third|fourth|last|final|1st|2nd|3rd|4th)${G}quarters?(?![A-Za-z])`,
  'iy',
)
/** The year behind Q3 and H1, so that H100 stays a name. */
const YEAR_BEHIND = '(?:[1-4]\\d|20\\d\\d)(?![\\dA-Za-z])'
const SHORT_QUARTER = new RegExp(
  `(?:Q([1-4])|([1-4])Q)(?=[\\s\\u00a0,.;)\\-/]|${YEAR_BEHIND}|(?<=Q)\\d{2,4}|$)`,
  'y',
)
const HALF_OF_YEAR = new RegExp(
  `(first|second|latter|1st|2nd|last)${G}(?:half|six${G}months)(?![A-Za-z]|-day)`,
  'iy',
)
/** "the first half of the list" is no half of a year. */
const OF_NO_TIME =
  /[\s\u00a0]of[\s\u00a0](?:the|this|that|its|their|our|an?)[\s\u00a0](?!(?:[a-z-]{1,20}[\s\u00a0]){0,2}(?:year|decade|century|month|week|season|period|term)|fy)[a-z]/iy
const SHORT_HALF = new RegExp(
  `(?:H([12])|([12])H)(?=[\\s\\u00a0,.;)]|${YEAR_BEHIND}|(?<=H)\\d{2,4}|$)`,
  'y',
)
const HALF_UNIT = new RegExp(
  `half(?:${G}an?)?${G}(?:((?:percentage${G})?point(?!s))|(${ENGLISH_UNITS}))(?![A-Za-z])`,
  'iy',
)
const HALF_WORD = /half(?![A-Za-z])/iy
const PART_OF = new RegExp(
  `(?:an?|one)${G}(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)(?![A-Za-z]|[\\s\\u00a0-]part(?:y|ies))`,
  'iy',
)
const UNIT_AND_HALF = new RegExp(
  `an?${G}(century|decade|year|hour|day|week|month|minute)${G}and${G}a${G}half(?![A-Za-z])`,
  'iy',
)
const A_UNIT = new RegExp(
  `(?:an?|each|every|per|the|this|last|past|previous|next|coming)${G}(decade|century|year|month|week|fortnight|day|hour|minute|dollar)(?![A-Za-z])`,
  'iy',
)
const VAGUE_COUNT = new RegExp(
  `(tens|dozens|decades|hundreds|thousands|millions|billions)(?:${G}of${G}(thousands|millions|billions))?(?![A-Za-z])`,
  'iy',
)
const FEW = new RegExp(
  `(?:several|few)${G}(dozen|hundred|thousand|million|billion)(?:${G}(million|billion))?(?![A-Za-z])`,
  'iy',
)
const OF_CURRENCY = new RegExp(
  `[\\s\\u00a0]of[\\s\\u00a0](${ENGLISH_CURRENCY_AFTER})(?![A-Za-z])`,
  'iy',
)
const MIDDLE = /mid[\s\u00a0-]$/i
const EACH_SECOND = /(?:per|each|every)[\s\u00a0]second(?![A-Za-z])/iy
const NOON = /(noon|midday|midnight)(?![A-Za-z])/iy

/** The quarter or half of a year, in words or as Q3 and H1. */
export function readPeriod(text: string, start: number): Understood | null {
  const quarter = matchAt(QUARTER, text, start)
  if (quarter) {
    return {
      reading: { kind: 'quarter', quarter: rank(quarter[1], 4) },
      end: start + quarter[0].length,
    }
  }
  const half = matchAt(HALF_OF_YEAR, text, start)
  if (half) {
    return {
      reading: { kind: 'half-year', half: rank(half[1], 2) },
      end: endOf(half),
      alternatives: [numberReading(wholeNumber(6), englishUnit('month'))],
      weight: matchAt(OF_NO_TIME, text, endOf(half)) ? 'soft' : 'firm',
    }
  }
  return readShortPeriod(text, start)
}

/** Q3 and H1. */
export function readShortPeriod(
  text: string,
  start: number,
): Understood | null {
  const quarter = matchAt(SHORT_QUARTER, text, start)
  if (quarter) {
    return {
      reading: { kind: 'quarter', quarter: Number(quarter[1] ?? quarter[2]) },
      end: start + quarter[0].length,
    }
  }
  const half = matchAt(SHORT_HALF, text, start)
  return (
    half && {
      reading: { kind: 'half-year', half: Number(half[1] ?? half[2]) },
      end: start + half[0].length,
    }
  )
}

/** "half an hour", "half a percentage point", "half of", "a third". */
export function readPart(text: string, start: number): Understood | null {
  const withUnit = matchAt(HALF_UNIT, text, start)
  if (withUnit) return halfOf(withUnit)

  const part = matchAt(PART_OF, text, start)
  const bottom = part?.[1] && PARTS[part[1].toLowerCase()]
  if (part && bottom) {
    const end = start + part[0].length
    const share = ONE.div(bottom)
    return readPartOfUnit(text, end, share) ?? partOf(end, bottom)
  }

  const half = matchAt(HALF_WORD, text, start)
  if (!half) return null
  const end = start + half[0].length
  return (
    readPartOfUnit(text, end, HALF) ?? {
      reading: fractionReading(ONE, wholeNumber(2)),
      end,
      weight: 'small',
    }
  )
}

function partOf(end: number, bottom: number): Understood {
  const isQuarter = bottom === 4
  return {
    reading: fractionReading(ONE, wholeNumber(bottom)),
    end,
    alternatives: [
      isQuarter
        ? numberReading(wholeNumber(3), englishUnit('month'))
        : { kind: 'ordinal', value: wholeNumber(bottom) },
    ],
    weight: isQuarter ? 'small' : 'firm',
  }
}

function halfOf(match: RegExpExecArray): Understood {
  const end = endOf(match)
  if (match[1]) return { reading: { kind: 'points', value: HALF }, end }
  if (/^half-year$/i.test(match[0])) return halfYear(end)
  return { reading: numberReading(HALF, englishUnit(match[2] ?? '')), end }
}

/** "Half-year results" are those of either half: 上半年業績, 中期業績. */
function halfYear(end: number): Understood {
  return {
    reading: numberReading(HALF, englishUnit('year')),
    end,
    alternatives: [
      { kind: 'half-year', half: 1 },
      { kind: 'half-year', half: 2 },
    ],
    weight: 'small',
  }
}

/** "doubled", "tripled". */
export function readMultiple(
  _text: string,
  start: number,
  word: string,
): Understood | null {
  const multiple = MULTIPLES[word]
  if (multiple === undefined) return null
  const value = new Decimal(multiple)
  return {
    reading: { kind: 'multiple', value },
    end: start + word.length,
    alternatives: [numberReading(value, THINGS)],
    weight: value.lte(2) ? 'soft' : 'small',
  }
}

/** "in her fifties": an age, or a decade of the last century; 45 in the mid-forties. */
export function readAges(
  text: string,
  start: number,
  word: string,
): Understood | null {
  const value = AGES[word]
  if (value === undefined) return null
  const isMiddle = MIDDLE.test(text.slice(Math.max(0, start - 4), start))
  const ages = isMiddle ? [value, value + 5] : [value]
  return {
    reading: { kind: 'decade', start: 1900 + value },
    end: start + word.length,
    alternatives: ages.map((age) => numberReading(wholeNumber(age))),
    weight: 'small',
  }
}

/** "the top decile" is 最高一成. */
export function readQuantile(
  _text: string,
  start: number,
  word: string,
): Understood | null {
  const bottom = QUANTILES[word]
  if (bottom === undefined) return null
  return {
    reading: fractionReading(ONE, wholeNumber(bottom)),
    end: start + word.length,
    weight: 'soft',
  }
}

/** "both", "twice": words that imply a number. */
export function readImplied(
  _text: string,
  start: number,
  word: string,
): Understood | null {
  const soft = SOFT_WORDS[word]
  if (soft === undefined) return null
  const reading = numberReading(wholeNumber(soft))
  return { reading, end: start + word.length, weight: 'soft' }
}

/** "hundreds", "tens of thousands", "several hundred": magnitudes only. */
export function readVague(text: string, start: number): Understood | null {
  const match = matchAt(VAGUE_COUNT, text, start) ?? matchAt(FEW, text, start)
  if (!match) return null
  const magnitude = [match[1], match[2]].reduce(
    (product, name) => product.times(VAGUE[name?.toLowerCase() ?? ''] ?? 1),
    ONE,
  )
  const end = start + match[0].length
  return {
    reading: { kind: 'vague', magnitude },
    end,
    alternatives: headingMoney(text, end, magnitude),
    weight: 'small',
  }
}

/** "in millions of Hong Kong dollars" heads a table as 百萬港元 does. */
function headingMoney(text: string, end: number, value: Decimal): Reading[] {
  const name = matchAt(OF_CURRENCY, text, end)?.[1]
  const currency = name && currencyOf(name)
  return currency ? [{ kind: 'money', value, currency }] : []
}

/** "a decade", "an hour and a half", "noon". */
export function readUnitWord(text: string, start: number): Understood | null {
  const half = matchAt(UNIT_AND_HALF, text, start)
  if (half) {
    return {
      reading: numberReading(ONE.plus(HALF), englishUnit(half[1] ?? '')),
      end: start + half[0].length,
    }
  }
  const single = matchAt(A_UNIT, text, start)
  if (single) return singleUnit(single)

  const second = matchAt(EACH_SECOND, text, start)
  if (second) {
    return {
      reading: numberReading(ONE, englishUnit('second')),
      end: start + second[0].length,
      weight: 'soft',
    }
  }

  const noon = matchAt(NOON, text, start)
  return (
    noon && {
      reading: {
        kind: 'time',
        hour: /midnight/i.test(noon[0]) ? 0 : 12,
        minute: 0,
        halfKnown: true,
      },
      end: start + noon[0].length,
      weight: 'soft',
    }
  )
}

function singleUnit(match: RegExpExecArray): Understood {
  const name = match[1]?.toLowerCase() ?? ''
  const reading =
    name === 'dollar'
      ? ({ kind: 'money', value: ONE, currency: '$' } as const)
      : numberReading(ONE, englishUnit(name))
  return { reading, end: endOf(match), weight: 'soft' }
}
