import { tagOf } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/**
 * A date as the language writes it: 22 November 2026, 2026年11月22日.
 *
 * @param date `2026`, `2026-11` or `2026-11-22`; anything else is given back.
 */
export function describeDate(date: string, locale: LocaleId): string {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return date
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const options = FORMATS[date.split('-').length - 1]
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    ...options,
    // A day is a day everywhere; the build machine's zone must not shift it.
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, month - 1, day))
}
