import { formatDate, parseDate } from '../../scripts/content/data/dates.ts'
import type { Locale, SeriesPoint } from '../../scripts/content/data/index.ts'

/** What a point is called, in full: `December 2024`, 2024年12月. */
export function pointName(point: SeriesPoint, locale: Locale): string {
  return point.label[locale] ?? formatDate(point.x, locale)
}

/** What a date is called under an axis: `Dec 2024`, 2024年12月. */
export function tickName(x: string, locale: Locale): string {
  const full = formatDate(x, locale)
  if (locale !== 'en') return full
  return full.replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3))
}

/** Where a point stands on a time axis: a year alone, in its middle. */
export function momentOf(x: string): number {
  const date = parseDate(x)
  return Date.UTC(date?.year ?? 0, (date?.month ?? 7) - 1, date?.day ?? 1)
}
