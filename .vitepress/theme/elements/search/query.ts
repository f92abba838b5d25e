import { foldQuery, queryWords, runsOf } from './text.ts'
import type { FoldTable, QueryWords } from './text.ts'

/** What a reader asked, ready to be looked up. */
export interface Query {
  /** As typed, without what no text can hold, and cut to a sane length. */
  readonly text: string
  readonly folded: string
  /** All of it as one run of text. */
  readonly phrase: QueryWords
  /** What stood between spaces; one only if there was no space. */
  readonly parts: readonly QueryWords[]
}

/** Longer than any heading; what comes after is not looked at. */
const MAX_CHARACTERS = 200
const MAX_PARTS = 8

const UNREADABLE = /[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Cn}]+/gu
const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu

/** Cleans what was typed or came with the address. It may be anything. */
export function tidyQuery(raw: string): string {
  return Array.from(raw.slice(0, MAX_CHARACTERS * 2))
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(UNREADABLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** null where nothing is left to look for, as in `?!`. */
export function parseQuery(raw: string, table: FoldTable): Query | null {
  const text = tidyQuery(raw)
  const folded = foldQuery(text, table)
  if (runsOf(folded).length === 0) return null
  const phrase = queryWords(folded.replace(SPACE_BETWEEN_HAN, ''))
  const parts = folded
    .split(' ')
    .map(queryWords)
    .filter(({ loose }) => loose.length > 0)
    .slice(0, MAX_PARTS)
  return { text, folded, phrase, parts }
}
