/**
 * Cantonese typed in Latin letters, with or without tones and spaces:
 * `jan4 gung1 zi3 nang4`, `jangungzinang`.
 *
 * Nothing is taken apart here: the syllables of known names are laid along
 * what was typed. That decides by itself where a syllable ends.
 */

/** The part of a name that was typed. */
export interface ReadingMatch {
  /** The characters whose reading was typed. */
  readonly text: string
  /** All of the name, from its first syllable to its last. */
  readonly isWhole: boolean
  /** From the name's first syllable on. */
  readonly isStart: boolean
}

const TYPED = /^[a-z][a-z1-6\s'-]*$/
const SYLLABLE = /^([a-z]+)([1-6])?$/i

/** What was typed without what separates syllables; null if it is no reading. */
export function typedReading(query: string): string | null {
  const text = query.toLowerCase().trim()
  return TYPED.test(text) ? text.replace(/[\s'-]+/g, '') : null
}

/**
 * Looks for what was typed among the syllables of a name.
 *
 * @param typed From `typedReading`.
 * @param syllables Such as `jan4 gung1 zi3 nang4`, one for each character, or
 *   for each Latin word as in `AI zi3 nang4 tai2`.
 */
export function matchReading(
  typed: string,
  syllables: string,
  name: string,
): ReadingMatch | null {
  const readings = syllables.split(' ')
  const characters = charactersOf(name)
  if (characters.length !== readings.length) return null
  for (let start = 0; start < readings.length; start += 1) {
    const count = countTyped(typed, readings.slice(start))
    // One bare syllable is more often the beginning of an English word.
    if (count < 2 && !/\d/.test(typed)) continue
    if (count === 0) continue
    return {
      text: characters.slice(start, start + count).join(''),
      isStart: start === 0,
      isWhole: start === 0 && count === readings.length,
    }
  }
  return null
}

/** A name as syllables count it: each Chinese character, each Latin word. */
export function charactersOf(name: string): string[] {
  return name.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.flatMap(split) ?? []
}

function split(piece: string): string[] {
  return piece.match(/\p{Script=Han}|(?:(?!\p{Script=Han}).)+/gu) ?? []
}

/** How many readings what was typed covers; 0 if it goes another way. */
function countTyped(typed: string, readings: readonly string[]): number {
  let rest = typed
  for (const [index, reading] of readings.entries()) {
    const [, letters = reading, tone] = SYLLABLE.exec(reading) ?? []
    const syllable = letters.toLowerCase()
    // The last one may still be half typed.
    if (syllable.startsWith(rest)) return index + 1
    if (!rest.startsWith(syllable)) return 0
    rest = rest.slice(syllable.length)
    if (/^[1-6]/.test(rest)) {
      if (tone !== undefined && rest[0] !== tone) return 0
      rest = rest.slice(1)
    }
    if (rest === '') return index + 1
  }
  return 0
}
