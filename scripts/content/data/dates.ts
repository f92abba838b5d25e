import type { Locale } from './types.ts'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A date as far as it is known. Month and day count from 1. */
export interface PartialDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/**
 * Reads `2017`, `2017-07` or `2017-07-20`.
 *
 * @returns Null for anything else, the 31st of June included.
 */
export function parseDate(text: string): PartialDate | null {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (year === undefined) return null

  const date = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
  return isOnCalendar(date) ? date : null
}

/** `20 July 2017` or 2017年7月20日; without the parts that are not known. */
export function formatDate(text: string, locale: Locale): string {
  const date = parseDate(text)
  if (!date) return text
  return locale === 'en' ? formatEnglish(date) : formatChinese(date)
}

function isOnCalendar({ year, month, day }: PartialDate): boolean {
  const month0 = (month ?? 1) - 1
  const moment = new Date(Date.UTC(year, month0, day ?? 1))
  return moment.getUTCMonth() === month0 && moment.getUTCDate() === (day ?? 1)
}

function formatEnglish({ year, month, day }: PartialDate): string {
  // Not `en`, which gives the American order.
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' }
  if (day !== null) options.day = 'numeric'
  if (month !== null) options.month = 'long'
  options.year = 'numeric'
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  return new Intl.DateTimeFormat('en-HK', options).format(moment)
}

function formatChinese({ year, month, day }: PartialDate): string {
  const parts = [`${year}年`]
  if (month !== null) parts.push(`${month}月`)
  if (day !== null) parts.push(`${day}日`)
  return parts.join('')
}
