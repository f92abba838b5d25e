import type { Decimal } from 'decimal.js'
import {
  fractionReading,
  isYear,
  measured,
  numberReading,
  permilleOf,
  shareOf,
} from '../build.ts'
import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { currencyOf, ENGLISH_CURRENCY_AFTER } from '../currencies.ts'
import type { NumberSpan } from '../numbers.ts'
import { ENGLISH_UNITS, englishUnit } from '../units.ts'
import { readCents } from './coins.ts'
import { readEnglishNumber } from './numbers.ts'
import { readParts } from './parts.ts'
import { readRatio } from './ratios.ts'

/** What may stand between a number and what it counts. */
const S = '[\\s\\u00a0]'
const PERCENT =
  /[\s\u00a0-]{0,2}(?:%|per[\s\u00a0]?cent(?!age)|percent(?!age)|pct(?![a-z]))(?![\s\u00a0-]{0,2}points?)/iy
const POINTS =
  /[\s\u00a0-]{0,2}(?:of[\s\u00a0](?:a|one)[\s\u00a0])?(?:(?:%|per[\s\u00a0]?cent|percent)(?:age)?[\s\u00a0-]points?|percentage[\s\u00a0-]points?|ppts?|pp)(?![A-Za-z])/iy
const PLAIN_POINTS = /[\s\u00a0-]points?(?![A-Za-z])/iy
const BASIS_POINTS =
  /[\s\u00a0-]{0,2}(?:basis[\s\u00a0]points?|bps?)(?![A-Za-z])/iy
const PERMILLE = /[\s\u00a0]?(?:‰|ppm(?![A-Za-z]))/y
const OUT_OF =
  /[\s\u00a0](?:(?:in|out[\s\u00a0]of)(?:[\s\u00a0]every)?|of[\s\u00a0]every)[\s\u00a0]/iy
const TIMES = /(?:[\s\u00a0-]?(?:times|fold)|x)(?![A-Za-z\d])/iy
const MORE_AFTER =
  /^[\s\u00a0](?:higher|more|larger|greater|faster|bigger|increase|rise|growth)/i
const CURRENCY = new RegExp(
  `(?:${S}|-)?(${ENGLISH_CURRENCY_AFTER})(?![A-Za-z]|['’]t)`,
  'iy',
)
const UNIT = new RegExp(
  `(?:${S}|-){0,2}(?:(?:working|business|calendar|consecutive|full|more|additional|further|successive|straight|extra|long)${S})?(${ENGLISH_UNITS})(?:ly)?(?![A-Za-z²])(?:-old(?![A-Za-z]))?`,
  'iy',
)
const METRES_OR_MILLIONS = /[\s\u00a0]?m(?![A-Za-z²³23])/y
const THOUSANDS = /k(?![A-Za-z])/iy
const DEGREES =
  /(?:[\s\u00a0]degrees|[\s\u00a0]?°)(?!C|[\s\u00a0]?[CF](?![a-z]))/y
const GAIN_BEFORE =
  /(?:increas(?:e|ed|es|ing)|grow(?:n|s|ing|th)?|grew|rise|rose|risen|rising|up)(?:[\s\u00a0]of)?(?:[\s\u00a0]by)?[\s\u00a0](?:about|over|nearly|almost|more than|some)?[\s\u00a0]?$/i

/** What an English number means by what follows it. */
export function readCounted(
  text: string,
  number: NumberSpan,
): Understood | null {
  return (
    readShare(text, number) ??
    readFraction(text, number) ??
    readRatio(text, number) ??
    readTimes(text, number) ??
    readCurrency(text, number) ??
    readCents(text, number) ??
    readUnit(text, number) ??
    readPoints(text, number)
  )
}

function readShare(text: string, number: NumberSpan): Understood | null {
  const percent = matchAt(PERCENT, text, number.end)
  if (percent) return shareOf(number, endOf(percent))
  const permille = matchAt(PERMILLE, text, number.end)
  if (permille) {
    const isMillionths = permille[0].endsWith('m')
    const share = isMillionths ? millionthsOf : permilleOf
    return share(number, endOf(permille))
  }

  const points = matchAt(POINTS, text, number.end)
  if (points) return pointsOf(number.value, endOf(points), number.step)
  const basis = matchAt(BASIS_POINTS, text, number.end)
  return basis && pointsOf(number.value.div(100), endOf(basis), null)
}

/** 0.4 ppm is 百萬分之0.4, or 0.4 ppm again. */
function millionthsOf({ value, step }: NumberSpan, end: number): Understood {
  return {
    reading: numberReading(value),
    end,
    step,
    alternatives: [{ kind: 'fraction', value: value.times(1e-6) }],
  }
}

/** "a fall of 20 points" may be percentage points, or those of an index. */
function readPoints(text: string, number: NumberSpan): Understood | null {
  const match = matchAt(PLAIN_POINTS, text, number.end)
  return (
    match && {
      reading: numberReading(number.value),
      end: endOf(match),
      step: number.step,
      alternatives: [{ kind: 'points', value: number.value }],
    }
  )
}

function pointsOf(
  value: Decimal,
  end: number,
  step: Decimal | null,
): Understood {
  return { reading: { kind: 'points', value }, end, step }
}

/** "two-thirds", "three in ten", "1 in 10", "5 out of 6". */
function readFraction(text: string, number: NumberSpan): Understood | null {
  const isCount = number.value.isInteger() && number.value.lt(1000)
  return isCount ? (readParts(text, number) ?? readOutOf(text, number)) : null
}

function readOutOf(text: string, number: NumberSpan): Understood | null {
  const link = matchAt(OUT_OF, text, number.end)
  const whole = link && readEnglishNumber(text, endOf(link))
  if (!link || !whole || !whole.value.gt(number.value)) return null
  if (isYear(whole) || !whole.value.isInteger()) return null
  const isIn = /^[\s\u00a0]in[\s\u00a0]$/i.test(link[0])
  if (isIn && (readUnit(text, whole) ?? readShare(text, whole))) return null
  if (isIn && whole.value.gt(100000)) return null

  return {
    reading: fractionReading(number.value, whole.value),
    end: whole.end,
    parts: [numberReading(number.value), numberReading(whole.value)],
  }
}

/** A Ryzen 3950X is a name. */
function isModel([sign]: RegExpExecArray, { start, end }: NumberSpan): boolean {
  return sign === 'X' && end - start > 3
}

function readTimes(text: string, number: NumberSpan): Understood | null {
  const match = matchAt(TIMES, text, number.end)
  if (!match || isModel(match, number)) return null
  const { value } = number
  const lead = text.slice(Math.max(0, number.start - 30), number.start)
  const rest = text.slice(endOf(match), endOf(match) + 12)
  const isGain =
    MORE_AFTER.test(rest) ||
    (GAIN_BEFORE.test(lead) && / by |fold/i.test(lead + match[0]))

  return {
    reading: { kind: 'multiple', value },
    end: endOf(match),
    step: number.step,
    alternatives: [
      numberReading(value),
      ...(isGain ? [{ kind: 'gain', value } as const] : []),
    ],
    weight: number.form === 'words' ? 'small' : 'firm',
  }
}

function readCurrency(text: string, number: NumberSpan): Understood | null {
  const match = matchAt(CURRENCY, text, number.end)
  const name = match?.[1]?.toLowerCase() ?? ''
  const currency = match?.[1] && currencyOf(match[1])
  if (!match || !currency) return null
  // "All four won" speaks of no money: nobody pays in single won.
  if (name === 'won' && number.value.lt(100)) return null

  return {
    reading: { kind: 'money', value: number.value, currency },
    end: endOf(match),
    step: number.step,
    alternatives:
      name === 'pounds' ? [numberReading(number.value, englishUnit('lb'))] : [],
  }
}

function readUnit(text: string, number: NumberSpan): Understood | null {
  const match = matchAt(UNIT, text, number.end)
  const unit = match?.[1] ? englishUnit(match[1]) : null
  if (match && unit) {
    return measured(number, unit, endOf(match))
  }
  return readLetter(text, number)
}

/** 10m is ten metres or ten million, 10k ten thousand. */
function readLetter(text: string, number: NumberSpan): Understood | null {
  if (number.form !== 'digits') return null
  const metres = matchAt(METRES_OR_MILLIONS, text, number.end)
  if (metres) {
    return {
      reading: numberReading(number.value, englishUnit('metre')),
      end: endOf(metres),
      step: number.step,
      alternatives: [numberReading(number.value.times(1e6))],
    }
  }
  const degrees = matchAt(DEGREES, text, number.end)
  if (degrees) {
    return {
      reading: numberReading(number.value),
      end: endOf(degrees),
      step: number.step,
    }
  }
  return readThousands(text, number)
}

function readThousands(text: string, number: NumberSpan): Understood | null {
  const match = matchAt(THOUSANDS, text, number.end)
  if (!match) return null
  return {
    reading: numberReading(number.value.times(1000)),
    end: endOf(match),
    alternatives: [{ kind: 'token', text: `${number.value.toFixed()}K` }],
  }
}
