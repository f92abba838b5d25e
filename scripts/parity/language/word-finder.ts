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
 * @param mayBegin Whether any word can count there, asked before looking.
 */
export function createWordFinder<Word extends { readonly text: string }>(
  words: readonly Word[],
  fits: (word: Word, text: string, at: number) => boolean = () => true,
  mayBegin: (text: string, at: number) => boolean = () => true,
): (text: string) => FoundWord<Word>[] {
  const { places, lists } = indexByStart(
    words.filter(({ text }) => text.length >= 2),
  )
  return (text) => {
    const found: FoundWord<Word>[] = []
    let next = text.charCodeAt(0)
    for (let at = 0; at < text.length - 1; at += 1) {
      const code = next
      next = text.charCodeAt(at + 1)
      const place = places[keyOf(code, next)] ?? 0
      if (place === 0 || !mayBegin(text, at)) continue
      const word = lists[place]?.find(
        (one) => text.startsWith(one.text, at) && fits(one, text, at),
      )
      if (word === undefined) continue
      const end = at + word.text.length
      found.push({ word, start: at, end })
      at = end - 1
      next = text.charCodeAt(end)
    }
    return found
  }
}

/** Which words may begin at a place, the longest first. */
interface Index<Word> {
  /**
   * Where the list is, by the first two characters; 0 where there is none. A
   * table of numbers, since most places of a text hold no word and a map would
   * have to be asked at each.
   */
  readonly places: Uint16Array
  readonly lists: readonly (readonly Word[])[]
}

function indexByStart<Word extends { readonly text: string }>(
  words: readonly Word[],
): Index<Word> {
  const lists: Word[][] = [[]]
  const places = new Uint16Array(0x10000)
  for (const word of words) {
    const key = keyOf(word.text.charCodeAt(0), word.text.charCodeAt(1))
    const list = lists[places[key] || lists.length]
    if (list) list.push(word)
    else places[key] = lists.push([word]) - 1
  }
  for (const list of lists) {
    list.sort((a, b) => b.text.length - a.text.length)
  }
  return { places, lists }
}

/** Different beginnings may share a key; the words themselves decide. */
function keyOf(first: number, second: number): number {
  return (first * 31 + second * 17) & 0xffff
}
