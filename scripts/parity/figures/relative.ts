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
type Point = (from: number, shift: number) => DateReading

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
  // Either language may be quoted in the other, but "year" is seldom said.
  const years = /year/i.test(text) ? [...CHINESE, ...ENGLISH] : CHINESE
  const months = /month/i.test(text)
    ? [...CHINESE_MONTHS, ...ENGLISH_MONTHS]
    : CHINESE_MONTHS
  return [
    ...pointed(text, source, dated(figures, 'year'), years, pointedYear),
    ...pointed(text, source, dated(figures, 'month'), months, pointedMonth),
  ]
}

interface Dated {
  readonly value: number
  readonly offset: number
}

function dated(
  figures: readonly PointFigure[],
  part: 'year' | 'month',
): Dated[] {
  return figures.flatMap(({ reading, offset }) => {
    const value = reading.kind === 'date' ? reading[part] : null
    return value === null ? [] : [{ value, offset }]
  })
}

function pointed(
  text: string,
  source: string,
  dates: readonly Dated[],
  markers: Markers,
  point: Point,
): PointFigure[] {
  if (dates.length === 0) return []
  return markers.flatMap(([pattern, shift]) => {
    let next = 0
    // Asked first, since most texts have none and the search itself is dear.
    const matches = text.search(pattern) < 0 ? [] : text.matchAll(pattern)
    return [...matches].flatMap((match) => {
      while ((dates[next]?.offset ?? Infinity) < match.index) next += 1
      const before = dates[next - 1]
      return before ? [softDate(source, match, point(before.value, shift))] : []
    })
  })
}

const pointedYear: Point = (year, shift) => dateReading(year + shift)

const pointedMonth: Point = (month, shift) =>
  dateReading(null, ((month + shift + 11) % 12) + 1)

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
