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
 * The time is that of the text times the longest words that share a beginning.
 */
export function createWordFinder<Word extends { readonly text: string }>(
  words: readonly Word[],
): (text: string) => FoundWord<Word>[] {
  const byStart = new Map<string, Word[]>()
  for (const word of words) {
    const list = byStart.get(word.text.charAt(0))
    if (list) list.push(word)
    else if (word.text !== '') byStart.set(word.text.charAt(0), [word])
  }
  for (const list of byStart.values()) {
    list.sort((a, b) => b.text.length - a.text.length)
  }
  return (text) => findAll(byStart, text)
}

function findAll<Word extends { readonly text: string }>(
  byStart: ReadonlyMap<string, readonly Word[]>,
  text: string,
): FoundWord<Word>[] {
  const found: FoundWord<Word>[] = []
  for (let at = 0; at < text.length; at += 1) {
    const word = byStart
      .get(text.charAt(at))
      ?.find((candidate) => text.startsWith(candidate.text, at))
    if (word === undefined) continue
    const end = at + word.text.length
    found.push({ word, start: at, end })
    at = end - 1
  }
  return found
}
