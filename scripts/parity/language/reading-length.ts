/** A Chinese character says about as much as three Latin letters. */
const LETTERS_PER_HAN = 3

/**
 * How much there is to read, in Latin letters, so that a text and its
 * translation can be compared.
 */
export function readingLength(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3000 && code <= 0x9fff) length += LETTERS_PER_HAN - 1
  }
  return length
}

/** How near two lengths are: 1 where equal, 0 where only one is nothing. */
export function likeLength(one: number, two: number): number {
  const longer = Math.max(one, two)
  return longer === 0 ? 1 : Math.min(one, two) / longer
}
