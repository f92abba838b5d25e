import { numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import type { Reading, Weight } from '../types.ts'
import { THINGS } from '../units.ts'
import type { ChineseNumber } from './chinese-number.ts'
import { wordWeight } from './weight.ts'
import { COUNTERS, MEASURES } from './words.ts'

const NUMBER_SIGN = /[號号](?![碼码召稱称外角])/y
const FORM_BEFORE = /(?:^|[^其當当之在家手心集期空年大最選选])[中小]$/
const FORM_AFTER = /^(?:[至到學学、及和或的，。；）)]|$)/
const LABEL_BEFORE = /附[件錄录表註注]$/
const LEAD = /[逾近約约超過过上達达]$/
/** Measure words of what English gives an article. */
const ARTICLES = `${COUNTERS}個个`

/** A number that nothing around it makes more of than that. */
export function plain(text: string, number: ChineseNumber): Understood {
  const measure = text.slice(number.end, number.end + 2).trimStart()[0] ?? '\n'
  const isThings = COUNTERS.includes(measure)
  const isScaleOnly =
    number.form === 'words' &&
    number.mantissa.eq(1) &&
    isPureScale(text, number)
  const isLed = LEAD.test(
    text.slice(Math.max(0, number.start - 1), number.start),
  )
  return {
    reading: numberReading(number.value, isThings ? THINGS : null),
    end: number.end,
    step: number.step,
    alternatives:
      isScaleOnly && isLed
        ? [{ kind: 'vague', magnitude: number.value }]
        : dozens(text, number),
    weight: isForm(text, number)
      ? 'small'
      : isScaleOnly && !isLed
        ? 'soft'
        : plainWeight(text, number, measure, isLed),
  }
}

/** English says 1項罪名 as "a charge", which is no figure; 附件1 is one. */
function plainWeight(
  text: string,
  number: ChineseNumber,
  measure: string,
  isLed: boolean,
): Weight {
  const isLabel = isLed || isNumbered(text, number)
  const isArticle =
    number.form === 'digits' && number.value.eq(1) && ARTICLES.includes(measure)
  if (isArticle && !isLabel) return 'small'
  return wordWeight(text, number, isLabel || MEASURES.includes(measure))
}

/** 三打雞蛋 are 36 eggs, but one may also 打 many things. */
function dozens(text: string, { value, end }: ChineseNumber): Reading[] {
  return text[end] === '打' ? [numberReading(value.times(12))] : []
}

/** 中一 and 小六 are forms of a school; 其中一人 and 在手中三年 are none. */
function isForm(
  text: string,
  { start, end, numerals }: ChineseNumber,
): boolean {
  const lead = text.slice(Math.max(0, start - 2), start)
  return (
    numerals === 1 && FORM_BEFORE.test(lead) && FORM_AFTER.test(text[end] ?? '')
  )
}

/** 附件二 and 三號風球: the number says which one. */
function isNumbered(text: string, { start, end }: ChineseNumber): boolean {
  return (
    matchAt(NUMBER_SIGN, text, end) !== null ||
    LABEL_BEFORE.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** 千, 百萬: scales without a digit, a figure only behind 逾, 近 and the like. */
function isPureScale(text: string, number: ChineseNumber): boolean {
  return /^[百千萬万億亿]+$/.test(text.slice(number.start, number.end))
}
