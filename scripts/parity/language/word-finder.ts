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
 * @param isWhole Whether no word begins within a Latin word: these are passed
 *   over without looking.
 */
export function createWordFinder<Word extends { readonly text: string }>(
  words: readonly Word[],
  fits: (word: Word, text: string, at: number) => boolean = () => true,
  isWhole = false,
): (text: string) => FoundWord<Word>[] {
  const { places, lists } = indexByStart(
    words.filter(({ text }) => text.length >= 2),
  )
  return (text) => {
    const found: FoundWord<Word>[] = []
    const last = text.length - 1
    let at = 0
    while (at < last) {
      const place =
        places[keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0
      const word = place === 0 ? null : wordAt(text, at, lists[place], fits)
      const start = at
      at = word ? start + word.text.length : start + 1
      if (word) found.push({ word, start, end: at })
      if (isWhole) at = endOfWord(text, at)
    }
    return found
  }
}

/** Where the Latin word ends in whose middle a place is, or the place itself. */
function endOfWord(text: string, at: number): number {
  let end = at
  if (!isWordCode(text.charCodeAt(end - 1))) return end
  while (isWordCode(text.charCodeAt(end))) end += 1
  return end
}

/** Whether a code is that of a plain Latin letter or digit. */
export function isWordCode(code: number): boolean {
  const small = code | 0x20
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57)
}

/** The first of these words that stands at a place. */
function wordAt<Word extends { readonly text: string }>(
  text: string,
  at: number,
  words: readonly Word[] = [],
  fits: (word: Word, text: string, at: number) => boolean,
): Word | null {
  for (const word of words) {
    // Few share the last character too, and asking for it is cheap.
    const tail = word.text.length - 1
    if (text.charCodeAt(at + tail) !== word.text.charCodeAt(tail)) continue
    if (text.startsWith(word.text, at) && fits(word, text, at)) return word
  }
  return null
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
