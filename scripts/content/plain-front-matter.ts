import type { FrontMatter } from './model.ts'

/**
 * A key and what YAML takes for text as it is written: words that begin with a
 * letter and hold no mark that could end them, or a date.
 */
const PLAIN =
  /^([A-Za-z][\w-]{0,60}): (\p{L}(?:[^:#\p{C}\p{Z}]|:(?=\S)|(?<=\S)#| (?=[^\s#]))*|\d{4}-\d\d-\d\d)$/u
/** Words that YAML takes for something else. */
const NO_TEXT = /^(?:null|true|false)$/i

/**
 * Reads front matter of which each line is a key and plain words, as on most
 * pages: a parser of all of YAML takes longer over three such lines than that of
 * Markdown over the page.
 *
 * @param lines Those between the fences.
 * @param length See {@link FrontMatter}.
 * @returns Null where there is anything else, for the YAML parser to read.
 */
export function readPlain(
  lines: readonly string[],
  length: number,
): FrontMatter | null {
  const found = lines.map((line) => PLAIN.exec(line))
  const values: Record<string, string> = {}
  const places: Record<string, number> = {}
  for (const [index, match] of found.entries()) {
    const [, key, value] = match ?? []
    if (key === undefined || value === undefined || key in values) return null
    if (NO_TEXT.test(key) || NO_TEXT.test(value)) return null
    values[key] = value
    places[key] = index + 2
  }
  return lines.length === 0 ? null : { values, lines: places, length }
}
