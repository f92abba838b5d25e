import { isWithin } from '../quotations.ts'
import { isWordOfItsOwn } from '../word-boundary.ts'
import { createWordFinder } from '../word-finder.ts'
import { SIMPLIFIED, TRADITIONAL, TRADITIONAL_ONLY } from './characters.ts'
import { WORDS } from './words.ts'

/** Simplified characters that follow one another, with what to write. */
export interface SimplifiedRun {
  readonly start: number
  readonly found: string
  readonly use: string
}

// By code point: a few Traditional forms lie outside the basic plane.
const TRADITIONAL_FORMS = [...TRADITIONAL]
const TRADITIONAL_OF = new Map(
  [...SIMPLIFIED].map((one, index) => [one, TRADITIONAL_FORMS[index] ?? one]),
)
/** The same as a table: most characters of a text are none of these. */
const IS_SIMPLIFIED = new Uint8Array(0x10000)
for (const character of TRADITIONAL_OF.keys()) {
  IS_SIMPLIFIED[character.charCodeAt(0)] = 1
}
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/
/** A Japanese word and its particle are not longer. */
const NEAR = 4
const ONLY_TRADITIONAL = new Set(TRADITIONAL_ONLY)
const findWords = createWordFinder(
  WORDS,
  ({ text: word, standsAlone }, text, at) =>
    !standsAlone || isWordOfItsOwn(text, at, at + word.length),
)

/** Simplified-only characters of a text, and words that give it away. */
export function findSimplified(text: string): SimplifiedRun[] {
  const words = findWords(text)
  const found = words.flatMap(({ word, start }) =>
    word.use === null ? [] : [{ start, found: word.text, use: word.use }],
  )
  const characters = findRuns(text).filter(
    ({ start, found: run }) =>
      !isWithin(words, start, start + run.length) &&
      !isJapanese(text, start, start + run.length),
  )
  return [...found, ...characters].sort((a, b) => a.start - b.start)
}

function findRuns(text: string): SimplifiedRun[] {
  const runs: SimplifiedRun[] = []
  for (let at = 0; at < text.length; at += 1) {
    const start = at
    while (IS_SIMPLIFIED[text.charCodeAt(at)] === 1) at += 1
    if (at === start) continue
    const found = text.slice(start, at)
    const use = Array.from(found, (one) => TRADITIONAL_OF.get(one) ?? one)
    runs.push({ start, found, use: use.join('') })
  }
  return runs
}

/**
 * Whether kana stand so near that the word is Japanese, which shares some of
 * the forms: 日本Rubyの会. A mark between them parts them, but for its own dot.
 */
function isJapanese(text: string, start: number, end: number): boolean {
  const [before = ''] =
    /[\p{L}\p{N}・]*$/u.exec(text.slice(Math.max(0, start - NEAR), start)) ?? []
  const [after = ''] =
    /^[\p{L}\p{N}・]*/u.exec(text.slice(end, end + NEAR)) ?? []
  return KANA.test(before) || KANA.test(after)
}

/**
 * Whether words are somebody else's, left in Simplified on purpose: a title, a
 * quotation. One such character among Traditional ones is a slip instead.
 */
export function isWhollySimplified(text: string): boolean {
  let simplified = 0
  for (const character of text) {
    if (ONLY_TRADITIONAL.has(character)) return false
    if (TRADITIONAL_OF.has(character)) simplified += 1
  }
  return simplified >= 2
}
