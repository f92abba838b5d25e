import { resources } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'

/** What the search says in the browser; the rest is in the markup. */
const KEYS = [
  'loading',
  'count_one',
  'count_other',
  'none',
  'noneHere',
  'near',
  'reading',
  'bridge',
  'bridgeOff',
  'comma',
  'turnOff',
  'turnOn',
  'error',
  'more_one',
  'more_other',
  'moreSources_one',
  'moreSources_other',
  'other',
  'recent',
  'forget',
] as const

/** The words of one language as the search element reads them, `{name}` to fill in. */
export function searchWords(locale: LocaleId): string {
  const texts: Readonly<Record<string, unknown>> = resources[locale].search
  // Chinese has one form for every number, so it lacks some of the keys.
  const entries = KEYS.flatMap((key) => {
    const text = texts[key]
    return typeof text === 'string' ? [[key, withSlots(text)]] : []
  })
  const words = Object.fromEntries(entries)
  // What fails while writing fails for want of a build.
  if (import.meta.env.DEV) words['error'] = resources[locale].search.noIndex
  return JSON.stringify(words)
}

function withSlots(text: string): string {
  return text.replace(/\{\{(\w+)\}\}/g, '{$1}')
}
