import type { Decimal } from 'decimal.js'
import { dateReading, numberReading } from './build.ts'
import { SCALES } from './english/words.ts'
import { ONE, wholeNumber } from './numbers.ts'
import {
  dateLike,
  dayInYear,
  dayLike,
  decadeLike,
  timeBehind,
  timeLike,
} from './shared-dates.ts'
import type { Figure, PointFigure, Reading } from './types.ts'
import { table } from './table.ts'
import { THINGS } from './units.ts'

type Link = 'range' | 'list' | null

const RANGE =
  /^[\s\u00a0]*(?:to|to[\s\u00a0]the|-|–|—|−|~|至|到|乃至)[\s\u00a0]*$/i
const LIST =
  /^[\s\u00a0]*(?:,|、|and|or|, and|及|和|或|與|与|以及|或者)[\s\u00a0]*$/i
const NOTHING_AFTER =
  /^(?:[.,;:!?)](?!\d)|$|[\s\u00a0](?:in|by|from|at|on|when|since|after|as|and|under|during)[\s\u00a0])/
const ENGLISH_SCALE =
  /(hundred|thousand|million|mn|billion|bn|trillion|tn)(?![a-z])|\d(k|m|b)(?![a-z])/i
const CHINESE_SCALE =
  /[\d一二兩两三四五六七八九十][\s多餘余]?([百千]?[萬万億亿]+)/
const CHINESE = table<number>({
  百: 1e2,
  千: 1e3,
  萬: 1e4,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
})

/**
 * Joins ends into ranges and shares out what is said once for both: "10 to
 * 15%", 3至5億元, "HK$8 to 12 billion", "1 and 2 March".
 */
export function joinRanges(
  text: string,
  figures: readonly PointFigure[],
): Figure[] {
  // From the end to the start, since the right end states the unit for both.
  const joined: Figure[] = []
  let next: PointFigure | null = null

  for (const figure of [...figures].reverse()) {
    const link: Link = next ? linkBetween(text, figure, next) : null
    if (!next || !link) {
      joined.push(figure)
      next = figure
      continue
    }
    const end = endsBare(text, next) ? withUnitOf(figure, next) : next
    const [from, to] = shareOut(figure, end, link)
    joined.pop()
    joined.push(...(link === 'range' ? [rangeOf(text, from, to)] : [to, from]))
    next = link === 'range' ? null : from
  }
  return joined.reverse()
}

function linkBetween(text: string, from: PointFigure, to: PointFigure): Link {
  const end = from.offset + from.text.length
  const gap = text
    .slice(end, to.offset)
    .replace(/(?:HK|US)?[$£€¥][\s\u00a0]?$/, '')
  if (gap.length > 12) return null
  const words = gap.replace(
    /(?:about|around|nearly|over|just|only|merely|約|约|近|逾|僅|只)[\s\u00a0]?$/,
    '',
  )
  // A sign right before a number, behind a space, is a minus.
  if (/[\s\u00a0]-$/.test(gap)) return null
  if (RANGE.test(words)) return isPaidTo(from, to) ? null : 'range'
  return LIST.test(words) ? 'list' : null
}

/** "$5 million to 20 schools" is paid to so many, and no range. */
function isPaidTo(from: PointFigure, to: PointFigure): boolean {
  const [paid, count] = [from.reading, to.reading]
  if (paid.kind !== 'money' || count.kind !== 'number') return false
  return count.value.lt(paid.value) && scaleIn(to.text).eq(1)
}

/** The 15 of "from 45 minutes to just 15" has nothing else to count. */
function endsBare(text: string, { text: words, offset }: PointFigure): boolean {
  const end = offset + words.length
  return /^\d+$/.test(words) && NOTHING_AFTER.test(text.slice(end, end + 9))
}

/** What the left end counts in is left out at the right end. */
function withUnitOf(from: PointFigure, to: PointFigure): PointFigure {
  const [left, right] = [from.reading, to.reading]
  if (right.kind !== 'number' || right.unit) return to
  if (left.kind === 'number' && left.unit && left.unit !== THINGS)
    return { ...to, reading: { ...right, unit: left.unit } }
  if (left.kind !== 'percentage') return to
  const share = { kind: 'percentage', value: right.value.div(100) } as const
  return { ...to, reading: share, alternatives: [right] }
}

function rangeOf(text: string, from: PointFigure, to: PointFigure): Figure {
  const end = to.offset + to.text.length
  return {
    kind: 'range',
    text: text.slice(from.offset, end),
    offset: from.offset,
    from,
    to,
  }
}

/** Both ends with the unit, scale, month or currency that one of them states. */
function shareOut(
  from: PointFigure,
  end: PointFigure,
  link: 'range' | 'list',
): readonly [PointFigure, PointFigure] {
  const to = asQuarter(from, end)
  const shared = sharedReading(from, to)
  const isCertain = link === 'range' || shared?.kind === 'date'
  const left = shared ? withReading(from, shared, isCertain, to) : from
  const right = sharedBack(from, to)
  if (link === 'range') return [left, right]

  return [
    alsoSaying(left, dayOf(from, to)),
    alsoSaying(right, dayInYear(to.reading, from.reading)),
  ]
}

/** The 三季 of 第一至三季 is the third quarter. */
function asQuarter(from: PointFigure, to: PointFigure): PointFigure {
  const { reading } = to
  const isQuarters = reading.kind === 'number' && /季(?:度)?$/.test(to.text)
  const isRanked = from.reading.kind === 'ordinal' && from.text.startsWith('第')
  if (!isQuarters || !isRanked || !reading.value.lte(4)) return to
  const quarter = reading.value.toNumber()
  return { ...to, reading: { kind: 'quarter', quarter }, weight: 'firm' }
}

/** What a figure in a list may say by what stands behind it. */
function dayOf(from: PointFigure, to: PointFigure): Reading | null {
  const { reading } = from
  return reading.kind === 'number' && reading.unit === null
    ? dayLike(reading.value, to)
    : dayInYear(reading, to.reading)
}

function alsoSaying(figure: PointFigure, reading: Reading | null): PointFigure {
  if (!reading) return figure
  return { ...figure, alternatives: [...figure.alternatives, reading] }
}

function sharedReading(from: PointFigure, to: PointFigure): Reading | null {
  const own = from.reading
  const other = to.reading
  if (own.kind === 'ordinal' && other.kind === 'quarter') {
    return { kind: 'quarter', quarter: own.value.toNumber() }
  }
  if (own.kind === 'ordinal' && other.kind === 'date') {
    return dateLike(own.value, other)
  }
  if (own.kind === 'money' && isAmount(other)) {
    const value = own.value.times(scaleFor(from, to, own.value))
    return value.eq(own.value) ? null : { ...own, value }
  }
  if (own.kind === 'date' && other.kind === 'decade') {
    return decadeLike(
      wholeNumber(own.month === null ? (own.year ?? 0) : 0),
      other,
    )
  }
  if (own.kind !== 'number' || own.unit) return null
  if (other.kind === 'date') return dateLike(own.value, other)
  if (other.kind === 'decade') return decadeLike(own.value, other)
  if (other.kind === 'time') return timeLike(from.text, other)

  if (other.kind === 'percentage') {
    return { kind: 'percentage', value: own.value.div(wholeOf(to.text)) }
  }
  return amountLike(
    own.value.times(scaleFor(from, to, own.value)),
    own.value,
    other,
  )
}

/** 兩至三成 counts in tenths, "20 to 30%" in hundredths. */
function wholeOf(words: string): number {
  if (/成|折/.test(words)) return 10
  return words.includes('‰') ? 1000 : 100
}

function isAmount(reading: Reading): boolean {
  return reading.kind === 'money' || reading.kind === 'number'
}

function amountLike(
  scaled: Decimal,
  plain: Decimal,
  other: Reading,
): Reading | null {
  switch (other.kind) {
    case 'number':
      return other.unit || !scaled.eq(plain)
        ? numberReading(scaled, other.unit)
        : null
    case 'money':
      return { ...other, value: scaled }
    case 'points':
    case 'multiple':
      return { kind: other.kind, value: plain }
    default:
      return null
  }
}

/** 3至5億 shares its 億, 500至1萬 does not: the left end would be larger. */
function scaleFor(from: PointFigure, to: PointFigure, own: Decimal): Decimal {
  const factor = scaleIn(to.text)
  const value = 'value' in to.reading ? to.reading.value : null
  if (!value || factor.eq(1) || !scaleIn(from.text).eq(1)) return ONE
  return own.lt(value.div(factor)) ? factor : ONE
}

function scaleIn(words: string): Decimal {
  const english = ENGLISH_SCALE.exec(words)
  const name = (english?.[1] ?? english?.[2] ?? '').toLowerCase()
  if (name) return wholeNumber(SCALES[name] ?? 1)
  const signs = CHINESE_SCALE.exec(words)?.[1] ?? ''

  return [...signs].reduce((all, sign) => all.times(CHINESE[sign] ?? 1), ONE)
}

function withReading(
  figure: PointFigure,
  reading: Reading,
  isCertain: boolean,
  other: PointFigure,
): PointFigure {
  const step =
    figure.step &&
    'value' in reading &&
    'value' in figure.reading &&
    !figure.reading.value.isZero()
      ? figure.step.times(reading.value.div(figure.reading.value))
      : figure.step
  const qualifier =
    figure.qualifier === 'exact' ? other.qualifier : figure.qualifier
  if (isCertain) {
    // "from 100% under 50 to 69%" looks like a range: its 50 stays a number too.
    const alternatives =
      reading.kind === 'percentage'
        ? [...figure.alternatives, figure.reading]
        : figure.alternatives
    const weight = keepsWeight(figure, reading) ? figure.weight : other.weight
    return { ...figure, reading, step, qualifier, alternatives, weight }
  }
  return { ...figure, alternatives: [...figure.alternatives, reading] }
}

/** One stays a word that may mean nothing, but the 1 of "1 to 2pm" is a time. */
function keepsWeight(
  { reading, weight, text }: PointFigure,
  shared: Reading,
): boolean {
  if (weight !== 'soft') return true
  if (shared.kind === 'time' && /^\d+$/.test(text)) return false
  return reading.kind === 'number' && reading.value.lte(1)
}

/** "HK$8 to 12 billion": the right end takes the left one's currency. */
function sharedBack(from: PointFigure, to: PointFigure): PointFigure {
  const { reading } = to
  if (reading.kind === 'time' && from.reading.kind === 'time') {
    return { ...to, reading: timeBehind(from.reading, reading) }
  }
  if (reading.kind !== 'number' || reading.unit) return to
  if (from.text.startsWith('百分之')) {
    const share = { kind: 'percentage', value: reading.value.div(100) } as const
    return { ...to, reading: share, weight: 'firm' }
  }
  if (from.reading.kind === 'money') {
    // It may also count those who are paid: "$20 to 300 people".
    const isScaled = !scaleIn(to.text).eq(1)
    const alternatives = isScaled
      ? to.alternatives
      : [...to.alternatives, reading]
    const money = { ...from.reading, value: reading.value }
    return { ...to, reading: money, alternatives }
  }
  if (
    from.reading.kind === 'date' &&
    from.reading.day !== null &&
    reading.value.lte(31)
  ) {
    const day = dateReading(null, null, reading.value.toNumber())
    return { ...to, alternatives: [...to.alternatives, day] }
  }
  return to
}
