/** Words a minute of an English text, and characters a minute of a Chinese one. */
const WORDS = 230
const CHARACTERS = 420

const CHARACTER = /\p{Script=Han}/gu
const WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’,.-]*/gu

/** Whole minutes that a text takes to read, at least one. */
export function readingMinutes(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0
  const words = text.match(WORD)?.length ?? 0
  return Math.max(1, Math.round(characters / CHARACTERS + words / WORDS))
}
