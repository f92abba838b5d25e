/** A word of a list where it stands in a text. */
export interface FoundWord<Word> {
  readonly word: Word
  readonly start: number
  readonly end: number
}

/**
 * Finds the words of a list in a text, the longest first where several begin
 * at the same place, and none inside another. A word may be in the list only to
 * shield its parts: 「大語言模型」 keeps 「模型」 from being found within it.
 *
 * The time is that of the text times the words that share two characters at the
 * beginning; words of a single character are not looked for.
 *
 * @param fits Whether a word that stands there counts; if not, a shorter one may.
 */
export function createWordFinder<Word extends { readonly text: string }>(
  words: readonly Word[],
  fits: (word: Word, text: string, at: number) => boolean = () => true,
): (text: string) => FoundWord<Word>[] {
  const byStart = new Map<number, Word[]>()
  for (const word of words) {
    if (word.text.length < 2) continue
    const list = byStart.get(startOf(word.text, 0))
    if (list) list.push(word)
    else byStart.set(startOf(word.text, 0), [word])
  }
  for (const list of byStart.values()) {
    list.sort((a, b) => b.text.length - a.text.length)
  }
  return (text) => findAll(byStart, text, fits)
}

function findAll<Word extends { readonly text: string }>(
  byStart: ReadonlyMap<number, readonly Word[]>,
  text: string,
  fits: (word: Word, text: string, at: number) => boolean,
): FoundWord<Word>[] {
  const found: FoundWord<Word>[] = []
  for (let at = 0; at < text.length - 1; at += 1) {
    const word = byStart
      .get(startOf(text, at))
      ?.find((one) => text.startsWith(one.text, at) && fits(one, text, at))
    if (word === undefined) continue
    const end = at + word.text.length
    found.push({ word, start: at, end })
    at = end - 1
  }
  return found
}

/** The first two characters as one number: a key that costs nothing to make. */
function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}
