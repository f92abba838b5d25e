import type { Term } from '../../rules/context.ts'
import { isWithin, quotationsIn } from '../quotations.ts'
import { createWordFinder } from '../word-finder.ts'
import { MAINLAND } from './mainland.ts'
import { OFFICIALESE } from './officialese.ts'
import { TAIWAN } from './taiwan.ts'

/** A word of another place, with what Hong Kong writes. */
export interface ForeignWord {
  readonly start: number
  readonly found: string
  readonly use: string
}

interface ListedWord {
  readonly text: string
  /** Null for a word that only shields what is in it. */
  readonly use: string | null
}

/** A quotation this long is somebody's words and not a term set off. */
const SHORTEST_SAYING = 12

/**
 * Prepares the search for words of Taiwan and the Mainland.
 *
 * @param glossary Its Chinese names stand as they are: an official name may
 *   hold any word.
 * @param isPlain Whether officialese counts as well.
 */
export function createVariantFinder(
  glossary: readonly Term[],
  isPlain: boolean,
): (text: string) => ForeignWord[] {
  const entries = [...TAIWAN, ...MAINLAND, ...(isPlain ? OFFICIALESE : [])]
  const words = new Map<string, ListedWord>()
  for (const [text, use] of entries) words.set(text, { text, use })
  for (const text of shieldsOf(entries, glossary)) {
    words.set(text, { text, use: null })
  }
  const find = createWordFinder([...words.values()])
  return (text) => {
    const found = find(text).flatMap(({ word, start }) =>
      word.use === null ? [] : [{ start, found: word.text, use: word.use }],
    )
    return found.length === 0 ? found : outsideOfSayings(text, found)
  }
}

/** Words at home, and names long enough to hold one of the words. */
function shieldsOf(
  entries: readonly (readonly [string, string, (readonly string[])?])[],
  glossary: readonly Term[],
): string[] {
  const atHome = entries.flatMap(([, , words = []]) => words)
  const listed = new Set(entries.map(([text]) => text))
  const names = glossary.flatMap(({ zh }) => zh)
  return [...atHome, ...names].filter((name) => !listed.has(name))
}

function outsideOfSayings(
  text: string,
  found: readonly ForeignWord[],
): ForeignWord[] {
  const sayings = quotationsIn(text).filter(
    ({ kind, start, end }) =>
      kind === 'title' || end - start >= SHORTEST_SAYING,
  )
  return found.filter(
    ({ start, found: word }) => !isWithin(sayings, start, start + word.length),
  )
}
