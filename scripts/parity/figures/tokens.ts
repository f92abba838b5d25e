import { Decimal } from 'decimal.js'
import { numberReading } from './build.ts'
import type { Understood } from './build.ts'
import { matchAt } from './match-at.ts'
import { currencyOf } from './currencies.ts'
import type { Reading } from './types.ts'
import { table } from './table.ts'
import { englishUnit } from './units.ts'

const NAME =
  /[A-Za-z]{1,20}(?:\d|-(?=\d)\d)[A-Za-z\d]{0,20}(?:(?:[.\-/]|\\?_)(?=[A-Za-z]{0,6}\d)[A-Za-z\d]{1,16}){0,5}\+{0,2}/y
const NUMBERED =
  /\d{1,20}(?:\.\d{1,4}[KMBT](?![A-Za-z\d(])|[A-Za-z]{1,3}\d{0,12}|\+(?=[^\d%\w]|$))/y
const VERSION =
  /v?\d{1,6}(?:\.\d{1,6}){2,4}(?:-[A-Za-z]{1,10}(?:\.?\d{1,6})?|[\s\u00a0]-[\s\u00a0](?:p|rc|alpha|beta|patch)\d{1,3}(?![\w.])|[\s\u00a0]?(?:preview|alpha|beta|rc)(?![A-Za-z])(?:[\s\u00a0.-]?\d{1,3}(?!\d|\.\d))?)?/y
/** Hashes, colours and ids: nothing that either language counts with. */
const OPAQUE =
  /(?=[A-Za-z]{0,30}\d)(?:[\da-f]{7,64}|[\dA-Za-z_-]{8,64})(?![\dA-Za-z])/y
const COLOUR = /(?<=#)(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3})(?![\dA-Za-z])/iy
/** A word with its number behind it, or a number with a word: no id. */
const WORDED = /^(?:v?[\d.,_-]+[A-Za-z]{0,12}|[A-Za-z_-]+[\d.-]+[A-Za-z]{0,4})$/
/** Names of technical standards, which either language may leave out. */
const STANDARD =
  /^(?:UTF(?:8|16|32)|ES[5-9]|ES1\d|ES20\d\d|I18N|L10N|A11Y|K8S|WEB[23]|BASE(?:32|58|64)|2FA|IPV[46]|[BPC]2[BPC]|E2E)$/

/** Letters before a hyphen and digits that don't make a name of them. */
const PLAIN_PREFIX =
  /^(?:mid|end|early|late|pre|post|sub|top|non|cap|no|nos|art|circa|around|age|aged|under|over|chapter|section|article|phase|stage|level|grade|from|to|and|fy|suite|room|rm|rms|flat|unit|block|blk|shop|tower|floor|tel|fax|ext|page|table|figure|fig|form|lot|box|issue)$/i

/** Names that are often written out in the other language. */
const WRITTEN_OUT =
  /^(?:\d?[A-Z]\d[A-Z]|[234]D|CO2|H2O|M2M|247|7X24|24X7|PM25)$/

const LETTERS = table<string>({
  K: '1e3',
  M: '1e6',
  B: '1e9',
  T: '1e12',
})

/** Digits that the Chinese name of the disease carries at its front. */
export const COVID = 'COVID19'

/** Names whose digits say nothing, and that are often left out. */
const IDLE = new Set([COVID, 'COV2'])

/** Reads a name that begins with letters and holds digits: GPT-4, H800, V1. */
export function readName(text: string, start: number): Understood | null {
  const raw = matchAt(NAME, text, start)?.[0]
  if (raw === undefined) return null

  const letters = /^[A-Za-z]+/.exec(raw)?.[0] ?? ''
  const isHyphened = raw[letters.length] === '-'
  if (STANDARD.test(canonicalName(raw))) return tokenOf(raw, start)
  if (currencyOf(letters) && letters.length === 3) return null
  if (PLAIN_PREFIX.test(letters)) return null
  // 4x100m is a product.
  if (/^x$/i.test(letters) && /\d/.test(text[start - 1] ?? '')) return null
  if (isHyphened && letters === letters.toLowerCase()) return null

  return named(firstOfRange(raw), start)
}

/** Reads what is no word and no number: 3f2a9c1, m2HnATkHOk, #ff0033. */
export function readOpaque(text: string, start: number): Understood | null {
  const raw = (matchAt(COLOUR, text, start) ??
    matchAt(OPAQUE, text, start))?.[0]
  if (raw === undefined) return null
  const isColour = text[start - 1] === '#' && /[a-f]/i.test(raw)
  if (!isColour && !isId(raw)) return null
  return {
    reading: { kind: 'token', text: canonicalName(raw) },
    end: start + raw.length,
    weight: 'soft',
  }
}

/** Letters and digits that take turns, as they do in no name. */
function isId(raw: string): boolean {
  if (WORDED.test(raw)) return false
  if (/^[\da-f]+$/.test(raw)) return /[a-f]/.test(raw)
  return /[a-z]/.test(raw) && /[A-Z].*[A-Z]/.test(raw) && /\d/.test(raw)
}

/** Eight H100s are eight of H100. */
function named(raw: string, start: number): Understood {
  const isPlural = /^[A-Z][A-Za-z\d.-]*\d{2}s$/.test(raw)
  return tokenOf(isPlural ? raw.slice(0, -1) : raw, start, raw.length)
}

/** S1-S3 are two names. */
function firstOfRange(raw: string): string {
  return /^([A-Z])\d{1,2}-\1\d{1,2}$/.test(raw)
    ? raw.slice(0, raw.indexOf('-'))
    : raw
}

/** Reads a name that begins with digits: 5G, 18C, 24EC55, 1+. */
export function readNumbered(text: string, start: number): Understood | null {
  const raw = matchAt(NUMBERED, text, start)?.[0]
  if (raw === undefined) return null
  if (/[A-Za-z]/.test(text[start + raw.length] ?? '')) return null
  if (/^\d{1,3}s$/.test(raw)) return pluralOf(raw, start)
  if (isProduct(raw)) return null

  return tokenOf(raw, start)
}

/** Reads a version with two points or more: 2.0.0-alpha.20. */
export function readVersion(text: string, start: number): Understood | null {
  const raw = matchAt(VERSION, text, start)?.[0]
  return raw === undefined ? null : tokenOf(raw, start)
}

/** 4x100 is a product, 24x7 a name. */
function isProduct(raw: string): boolean {
  return /^\d+x\d+$/i.test(raw) && !WRITTEN_OUT.test(raw.toUpperCase())
}

/** The over-65s: an age. */
function pluralOf(raw: string, start: number): Understood {
  return {
    reading: numberReading(new Decimal(raw.slice(0, -1))),
    end: start + raw.length,
  }
}

function tokenOf(raw: string, start: number, length = raw.length): Understood {
  const text = canonicalName(raw)
  const reading: Reading = { kind: 'token', text }
  const isWrittenOut = WRITTEN_OUT.test(text) || STANDARD.test(text)
  const weight = IDLE.has(text) ? 'soft' : isWrittenOut ? 'small' : 'firm'

  return {
    reading,
    end: start + length,
    alternatives: amountsOf(text),
    weight,
  }
}

/** 24h, as settings have it. */
const TIME = /^(\d{1,6})(H|HRS?|SECS?|MINS?|MS)$/

/** 7B may be seven billion, and 3D is 三維. */
function amountsOf(name: string): Reading[] {
  const time = TIME.exec(name)
  const unit =
    time && englishUnit(time[2] === 'H' ? 'hr' : (time[2] ?? '').toLowerCase())
  if (time && unit) return [numberReading(new Decimal(time[1] ?? 0), unit)]
  const [, digits, letter = ''] =
    /^(\d{1,6}(?:\.\d{1,4})?)([KMBT])$/.exec(name) ??
    /^(\d{2,6})(G)$/.exec(name) ??
    /^([234])(D)$/.exec(name) ??
    /^(\d{1,3})(X)$/.exec(name) ??
    /^(\d{1,4}(?:\.\d{1,4})?)\+$/.exec(name) ??
    []
  if (digits === undefined) return []
  const amount = new Decimal(digits)
  if (letter === 'X') return [{ kind: 'multiple', value: amount }]
  const bytes = englishUnit(`${letter}B`)
  return [
    ...(letter === 'G'
      ? []
      : [numberReading(amount.times(LETTERS[letter] ?? 1))]),
    ...(bytes ? [numberReading(amount, bytes)] : []),
  ]
}

/** GPT-4, gpt 4 and GPT4 are the same name. */
export function canonicalName(raw: string): string {
  return raw
    .replace(/[^A-Za-z\d.+]/g, '')
    .replace(/\.$/, '')
    .toUpperCase()
    .replace(/^V(?:ER(?:SION)?)?(?=\d+\.\d)/, '')
    .replace(/^(\d+(?:\.\d+)+)\++$/, '$1')
    .replace(/^(\d+(?:\.\d+){2,}[A-Z]+)\.(?=\d)/, '$1')
    .replace(/^ES(20(?:1[5-9]|2\d))$/, editionOf)
}

/** ECMAScript is named by its edition or by its year: ES6 is ES2015. */
function editionOf(_name: string, year: string): string {
  return `ES${Number(year) - 2009}`
}
