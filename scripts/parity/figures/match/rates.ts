import { figureAt, numberReading } from '../build.ts'
import { ONE } from '../numbers.ts'
import type { FigureText, PointFigure } from '../types.ts'
import { englishUnit } from '../units.ts'

/** How each language speaks of one stretch of time, as parts of patterns. */
interface Period {
  readonly unit: string
  /** Right behind "a" or "per". */
  readonly english: string
  /** Right behind 每. */
  readonly chinese: string
  /** Any word that may say the same, dates left out. */
  readonly inEnglish: RegExp
  readonly inChinese: RegExp
}

const PERIODS: readonly Period[] = [
  {
    unit: 'year',
    english: 'year|annum',
    chinese: '年',
    inEnglish: /year|annual|annum/i,
    inChinese: /年|歲/,
  },
  {
    unit: 'month',
    english: 'month',
    chinese: '個?月',
    inEnglish: /month/i,
    inChinese: /月/,
  },
  {
    unit: 'week',
    english: 'week',
    chinese: '周|週|個?星期|個?禮拜',
    inEnglish: /week/i,
    inChinese: /[周週]|星期|禮拜/,
  },
  {
    unit: 'day',
    english: 'day|night',
    chinese: '[日天晚]',
    inEnglish: /day(?!\w)|daily|night/i,
    inChinese: /[日天晚夜]/,
  },
  {
    unit: 'hour',
    english: 'hour',
    chinese: '小時|個?鐘頭',
    inEnglish: /hour|mph|km\/h/i,
    inChinese: /小時|鐘頭|時[薪速租]/,
  },
  {
    unit: 'minute',
    english: 'minute',
    chinese: '分鐘',
    inEnglish: /minute/i,
    inChinese: /分/,
  },
]

/** Dates and what points at them, which tell no rate. */
const ENGLISH_DATES =
  /\b(?:last|this|next|previous|past|coming|current|financial|fiscal|school|academic|calendar)[\s-](?:year|month|week)s?\b|\ba (?:year|month) (?:ago|earlier|before)\b|\b(?:year|month)[- ]on[- ](?:year|month)\b|\d[\s-](?:year|month|week|day|hour|minute)s?\b/gi
const CHINESE_DATES =
  /[\d零〇一二三四五六七八九十]{1,4}\s?(?:年|個?月|日|天|周|星期|小時|分鐘)|[今去明翌前同按財學]年|[上下本翌同]月|年[度初中底末]|月[初中底份]|[今昨明翌當即]日|星期[一二三四五六日]|[周週][一二三四五六日末年]|日期|日後|日前|日子|明天|今天|天氣|天文/g

const ENGLISH_RATE = new RegExp(
  `\\b(?:an?|per|each|every)\\s(?:${all('english')})(?![\\w-]|\\s(?:ago|earlier|before|later|after))`,
  'gi',
)
/** By which a rate is known to be that of a period, in their order. */
const ENDINGS = { english: endings('english'), chinese: endings('chinese') }
/** What is told by the period stands close before it. */
const AMOUNT_BEFORE = /[\d%][^.;:!?\n]{0,30}\s$/
const CHINESE_RATE = new RegExp(
  `每(?:${all('chinese')})(?=[^，。；：！？\\n]{0,14}[\\d一二兩三四五六七八九十百千萬])`,
  'g',
)
/** "24 hours a day" and "twice a year" count the time itself, or occasions. */
const COUNTED_BEFORE =
  /(?:times?|once|twice|hours?|days?|weeks?|months?|nights?|minutes?)\s$/i
const COUNTED_AFTER =
  /^\s?[\d一二兩三四五六七八九十]{1,3}\s?(?:小時|[天日次晚個]|分鐘)/

/**
 * Rates of which each side says another one: "$5 a month" and 每年5元. Words for
 * a period are many, so a side is blamed only if the other one has no word at
 * all for its period, and both are.
 */
export function otherRates(
  left: FigureText,
  right: FigureText,
): Readonly<Record<'left' | 'right', readonly PointFigure[]>> {
  const none = { left: [], right: [] }
  if (left.language === 'zh' && right.language === 'en') {
    const { left: english, right: chinese } = otherRates(right, left)
    return { left: chinese, right: english }
  }
  if (left.language !== 'en' || right.language !== 'zh') return none
  if (!right.text.includes('每')) return none
  const chinese = ratesIn(right.text, CHINESE_RATE, 'chinese').filter(
    ({ figure: { offset, text } }) =>
      !COUNTED_AFTER.test(
        right.text.slice(offset + text.length, offset + text.length + 8),
      ),
  )
  if (chinese.length === 0) return none
  const english = ratesIn(left.text, ENGLISH_RATE, 'english').filter(
    ({ figure: { offset } }) => isRate(left.text, offset),
  )
  if (english.length === 0) return none
  const inEnglish = left.text.replace(ENGLISH_DATES, ' ')
  const inChinese = right.text.replace(CHINESE_DATES, ' ')
  const onlyLeft = english.filter(
    ({ period }) => !period.inChinese.test(inChinese),
  )
  const onlyRight = chinese.filter(
    ({ period }) => !period.inEnglish.test(inEnglish),
  )
  if (onlyLeft.length === 0 || onlyRight.length === 0) return none
  return {
    left: onlyLeft.map(({ figure }) => figure),
    right: onlyRight.map(({ figure }) => figure),
  }
}

function isRate(text: string, offset: number): boolean {
  const lead = text.slice(Math.max(0, offset - 32), offset)
  return AMOUNT_BEFORE.test(lead) && !COUNTED_BEFORE.test(lead)
}

interface Rate {
  readonly period: Period
  readonly figure: PointFigure
}

function ratesIn(
  text: string,
  pattern: RegExp,
  language: 'english' | 'chinese',
): Rate[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const at = ENDINGS[language].findIndex((ending) => ending.test(words))
    const period = PERIODS[at]
    if (!period) return []
    const reading = numberReading(ONE, englishUnit(period.unit))
    const end = index + words.length
    return [{ period, figure: figureAt(text, index, { reading, end }) }]
  })
}

function endings(language: 'english' | 'chinese'): RegExp[] {
  return PERIODS.map((period) => new RegExp(`(?:${period[language]})$`, 'i'))
}

function all(language: 'english' | 'chinese'): string {
  return PERIODS.map((period) => period[language]).join('|')
}
