/**
 * How text becomes words. The index is built with these very functions, so a
 * query and the text that it should find cannot drift apart.
 */

/** Each character that counts as another, such as 臺 and 說, to that one. */
export type FoldTable = ReadonlyMap<string, string>

/** A run of Chinese characters, or a word or number in another script. */
export interface Run {
  readonly text: string
  readonly isHan: boolean
  /** Place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

const HAN = /^\p{Script=Han}/u
const RUNS =
  /\p{Script=Han}+|\d{1,3}(?:,\d{3})+(?![\d,])|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
const MARKS = /\p{M}+/gu
/** Follows the last character of a run; no word of a text looks like this. */
const END = 'z'

/** Reads the table as it is stored: pairs of characters without a space. */
export function parseFoldTable(pairs: string): FoldTable {
  const characters = [...pairs]
  const table = new Map<string, string>()
  for (let index = 0; index + 1 < characters.length; index += 2) {
    table.set(characters[index] ?? '', characters[index + 1] ?? '')
  }
  return table
}

/**
 * Makes equal what counts as equal: capitals, full-width forms, accents,
 * Simplified characters and variants. The length stays the same, so that a
 * place in the result is a place in the text.
 */
export function fold(text: string, table: FoldTable): string {
  let result = ''
  for (const character of text) {
    const plain = foldCharacter(character)
    const folded = table.get(plain) ?? plain
    result += folded.length === character.length ? folded : plain
  }
  return result
}

function foldCharacter(character: string): string {
  // Most of a text, and the table sees to it.
  if (character >= '\u3400' && character <= '\u9fff') return character
  const plain = character
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFC')
  return plain.length === character.length ? plain : character
}

/** The runs of a folded text. */
export function runsOf(folded: string): Run[] {
  return [...folded.matchAll(RUNS)].map(({ 0: text, index }) => ({
    text,
    isHan: HAN.test(text),
    start: index,
    end: index + text.length,
  }))
}

/**
 * The words under which a text is indexed. Chinese has no spaces and readers
 * look for any part of a sentence, so each two neighbours are a word: 監管沙盒
 * gives 監管, 管沙, 沙盒. A last word marks the end of the run.
 */
export function indexWords(folded: string): string[] {
  return runsOf(folded).flatMap(({ text, isHan }) => {
    if (!isHan) return [text.replaceAll(',', '')]
    const characters = [...text]
    return [...pairsOf(characters), `${characters.at(-1) ?? ''}${END}`]
  })
}

export interface QueryWords {
  readonly words: readonly string[]
  /** The words stand in the index as they are, not only as a beginning. */
  readonly isExact: boolean
}

/**
 * The words to ask the index for. The last run is left open, since the text
 * may go on; a single character at the end is the beginning of some pair.
 */
export function queryWords(folded: string): QueryWords {
  const runs = runsOf(folded)
  const words = runs.flatMap(({ text, isHan }, index) => {
    if (!isHan) return [text.replaceAll(',', '')]
    const characters = [...text]
    const last = characters.at(-1) ?? ''
    if (index < runs.length - 1) return [...pairsOf(characters), last + END]
    return characters.length === 1 ? [last] : pairsOf(characters)
  })
  const last = runs.at(-1)
  const isOpen = last?.isHan === true && [...last.text].length === 1
  return { words, isExact: !isOpen }
}

function pairsOf(characters: readonly string[]): string[] {
  return characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ''}${character}`)
}
