import { dateReading, figureAt } from './build.ts'
import type { PointFigure } from './types.ts'

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

/**
 * Years that are only pointed at: 翌年 after 2025年 is 2026. They are soft: they
 * match a year that the other side writes out, and are never missed.
 */
export function relativeYears(
  text: string,
  source: string,
  figures: readonly PointFigure[],
): PointFigure[] {
  const dated = figures.flatMap(({ reading, offset }) =>
    reading.kind === 'date' && reading.year !== null
      ? [{ year: reading.year, offset }]
      : [],
  )
  if (dated.length === 0) return []

  // Either language may be quoted in the other, but "year" is seldom said.
  const markers = /year/i.test(text) ? [...CHINESE, ...ENGLISH] : CHINESE
  return markers.flatMap(([pattern, shift]) => {
    let next = 0
    // Asked first, since most texts have none and the search itself is dear.
    const matches = text.search(pattern) < 0 ? [] : text.matchAll(pattern)
    return [...matches].flatMap((match) => {
      while ((dated[next]?.offset ?? Infinity) < match.index) next += 1
      const before = dated[next - 1]
      return before ? pointedYear(source, match, before.year + shift) : []
    })
  })
}

function pointedYear(
  source: string,
  match: RegExpExecArray,
  year: number,
): PointFigure {
  return figureAt(source, match.index, {
    reading: dateReading(year),
    end: match.index + match[0].length,
    weight: 'soft',
  })
}
