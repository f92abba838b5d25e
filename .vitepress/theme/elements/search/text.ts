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
/**
 * Ends a word, and the last character of a Chinese run. The index finds
 * whatever begins as a word of the query; with this it finds that word only.
 * A letter that no text of ours has, since the index drops all other signs.
 */
const END = 'ㄓ'
/** Comes after every letter: where the words with one beginning stop. */
const LAST = 'ｚ'

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

/** The same for a query, of which no place matters: 𠮶 takes two units, 嗰 one. */
export function foldQuery(text: string, table: FoldTable): string {
  const replaced = Array.from(text, (character) => table.get(character))
  const characters = Array.from(text)
  return fold(replaced.map((to, at) => to ?? characters[at]).join(''), table)
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
 * gives 監管, 管沙, 沙盒, and the end of the run.
 */
export function indexWords(folded: string): string[] {
  return runsOf(folded).flatMap(wordsOf)
}

/** A piece of a query, as the index is asked for it. */
export interface QueryWords {
  /**
   * Consecutive words of a text; null where the texts themselves must tell:
   * the last word is only a beginning, or there are too many.
   */
  readonly exact: readonly string[] | null
  /** Words, or beginnings of words, in any order. */
  readonly loose: readonly string[]
  /** With what the files are fetched over which a beginning extends. */
  readonly reach: readonly string[]
}

/**
 * Each word may take another file of the index. A few of a long name are as
 * good as all: hardly any text has those and not the name.
 */
const MAX_WORDS = 4

export function queryWords(folded: string): QueryWords {
  const runs = runsOf(folded)
  const last = runs.at(-1)
  // The text may go on after the last character, so its end is left open.
  const words = runs.flatMap((run) =>
    run === last && run.isHan ? openWords(run) : wordsOf(run),
  )
  const isOpen = last?.isHan === true && [...last.text].length === 1
  const isLong = words.length > MAX_WORDS
  const loose = (isLong ? telling(words) : words).map((word) =>
    loosen(word, word === words.at(-1)),
  )
  return {
    exact: isOpen || isLong ? null : words,
    loose,
    reach: loose
      .slice(-1)
      .filter(isBeginning)
      .map((word) => word + LAST),
  }
}

/** Words from all over a long wording, the longer ones of those in a row. */
function telling(words: readonly string[]): string[] {
  const step = words.length / MAX_WORDS
  const chosen = Array.from({ length: MAX_WORDS }, (_, at) =>
    words
      .slice(Math.floor(at * step), Math.floor((at + 1) * step))
      .reduce((best, word) => (word.length > best.length ? word : best)),
  )
  return [...new Set(chosen)]
}

function wordsOf({ text, isHan }: Run): string[] {
  if (!isHan) return [text.replaceAll(',', '') + END]
  const characters = [...text]
  return [...pairsOf(characters), (characters.at(-1) ?? '') + END]
}

function openWords({ text }: Run): string[] {
  const characters = [...text]
  return characters.length === 1 ? characters : pairsOf(characters)
}

function pairsOf(characters: readonly string[]): string[] {
  return characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ''}${character}`)
}

/**
 * Leaves a Latin word open where that helps: the last one may not be typed to
 * its end, and a long one may have another ending in the text. Short ones
 * stay as they are: half the dictionary begins with `in`, and the index would
 * be busy with it for seconds.
 */
function loosen(word: string, isLast: boolean): string {
  if (!word.endsWith(END) || HAN.test(word)) return word
  const letters = word.slice(0, -END.length)
  if (letters.length < (isLast ? 3 : 5)) return word
  return letters.length < 5 ? letters : withoutPlural(letters)
}

function withoutPlural(word: string): string {
  if (/[a-z]ies$/.test(word)) return word.slice(0, -3)
  return /[a-z][^s]s$/.test(word) ? word.slice(0, -1) : word
}

function isBeginning(word: string): boolean {
  return !word.endsWith(END) && (!HAN.test(word) || [...word].length === 1)
}
