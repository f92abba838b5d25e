import { dateReading, figureAt } from './build.ts'
import type { DateReading, PointFigure } from './types.ts'

const CHINESE = [
  [/[翌次明來来]年/g, 1],
  [/[上去]年|前一年|按年|同比/g, -1],
] as const
const ENGLISH = [
  [/\b(?:the )?(?:following|next) year\b/gi, 1],
  [
    /\b(?:the )?(?:previous|last|preceding) year\b|\ba year (?:before|earlier)\b|\byear[ -]on[ -]year\b/gi,
    -1,
  ],
] as const

const CHINESE_MONTHS = [
  [/[翌下]月|下[個个]月/g, 1],
  [/按月|[環环]比|上月|[上前]一?[個个]月/g, -1],
] as const
const ENGLISH_MONTHS = [
  [/\b(?:following|next) month\b/gi, 1],
  [
    /\bmonth[ -](?:on|over)[ -]month\b|\b(?:previous|last|preceding) month\b|\ba month (?:before|earlier)\b/gi,
    -1,
  ],
] as const

type Markers = readonly (readonly [marker: RegExp, shift: number])[]

/** What points at a part of a date, as each language says it. */
interface Pointing {
  readonly part: 'year' | 'month'
  /** By a sign that all markers of the list hold and most texts lack. */
  readonly signed: readonly (readonly [sign: RegExp, markers: Markers])[]
  readonly point: (from: number, shift: number) => DateReading
}

const POINTINGS: readonly Pointing[] = [
  {
    part: 'year',
    signed: [
      [/年|同比/, CHINESE],
      [/year/i, ENGLISH],
    ],
    point: (year, shift) => dateReading(year + shift),
  },
  {
    part: 'month',
    signed: [
      [/月|比/, CHINESE_MONTHS],
      [/month/i, ENGLISH_MONTHS],
    ],
    point: (month, shift) => dateReading(null, ((month + shift + 11) % 12) + 1),
  },
]

/**
 * Years and months that are only pointed at: 翌年 after 2025年 is 2026, and 按月
 * in March looks back to February. They are soft: they match what the other side
 * writes out, and are never missed.
 */
export function relativeDates(
  text: string,
  source: string,
  figures: readonly PointFigure[],
): PointFigure[] {
  return POINTINGS.flatMap(({ part, signed, point }) => {
    // Either language may be quoted in the other.
    const spoken = signed.filter(([sign]) => sign.test(text))
    const dates = spoken.length === 0 ? [] : dated(figures, part)
    if (dates.length === 0) return []
    return spoken.flatMap(([, markers]) =>
      pointed(text, dates, markers).flatMap(({ match, from, shift }) =>
        softDate(source, match, point(from, shift)),
      ),
    )
  })
}

interface Dated {
  readonly value: number
  readonly offset: number
}

function dated(
  figures: readonly PointFigure[],
  part: Pointing['part'],
): Dated[] {
  return figures.flatMap(({ reading, offset }) => {
    const value = reading.kind === 'date' ? reading[part] : null
    return value === null ? [] : [{ value, offset }]
  })
}

interface Pointed {
  readonly match: RegExpExecArray
  /** What the date before it says. */
  readonly from: number
  readonly shift: number
}

function pointed(
  text: string,
  dates: readonly Dated[],
  markers: Markers,
): Pointed[] {
  return markers.flatMap(([pattern, shift]) => {
    let next = 0
    // Asked first, since most texts have none and the search itself is dear.
    const matches = text.search(pattern) < 0 ? [] : text.matchAll(pattern)
    return [...matches].flatMap((match) => {
      while ((dates[next]?.offset ?? Infinity) < match.index) next += 1
      const before = dates[next - 1]
      return before ? [{ match, from: before.value, shift }] : []
    })
  })
}

function softDate(
  source: string,
  match: RegExpExecArray,
  reading: DateReading,
): PointFigure {
  return figureAt(source, match.index, {
    reading,
    end: match.index + match[0].length,
    weight: 'soft',
  })
}
