import { idOf } from '../rules/at.ts'
import type { Finding } from '../finding.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import type { Passage } from './passages.ts'

type Placed = Pick<
  Finding,
  'locale' | 'page' | 'section' | 'file' | 'line' | 'column' | 'other'
>

/** Both sides of a page, each with the other. */
export function bothSides(
  page: PagePair,
): readonly { readonly side: Side; readonly other: Side }[] {
  return [
    { side: page.left, other: page.right },
    { side: page.right, other: page.left },
  ]
}

/**
 * A finding's place at words of a passage.
 *
 * @param start Where the words begin in `passage.prose`.
 */
export function atProse(
  side: Side,
  passage: Passage,
  start: number,
  words: string,
): Placed {
  return {
    locale: side.locale.code,
    page: side.page.path,
    section: passage.section && idOf(passage.section),
    file: side.page.file,
    ...wordsIn(side, passage, start, words),
    // What is wrong stands on this side alone: nothing to see on the other.
    other: null,
  }
}

/** How many characters after the words help to tell them from marks. */
const CONTEXT = 4

/**
 * Prose keeps the line ends of the source, so the line is known; within it the
 * same words are counted, since marks and addresses shift the columns. A lone
 * bracket may be a mark's, so the words are looked for with what follows first.
 */
function wordsIn(
  side: Side,
  { prose, line, endLine }: Passage,
  start: number,
  words: string,
): { line: number; column: number } {
  const lineStart = prose.lastIndexOf('\n', start - 1) + 1
  const at = line + countLineEnds(prose, lineStart)
  const source = side.page.lines[at - 1] ?? ''
  const before = prose.slice(lineStart, start)
  for (const length of [words.length + CONTEXT, words.length]) {
    const looked = prose.slice(start, start + length)
    const column = nthIndex(source, looked, countIn(before, looked))
    if (column !== -1) return { line: at, column: column + 1 }
  }
  return firstIn(side, line, endLine, words) ?? { line, column: 1 }
}

function firstIn(
  side: Side,
  line: number,
  endLine: number,
  words: string,
): { line: number; column: number } | null {
  for (let at = line; at <= endLine; at += 1) {
    const column = (side.page.lines[at - 1] ?? '').indexOf(words)
    if (column !== -1) return { line: at, column: column + 1 }
  }
  return null
}

function countLineEnds(text: string, end: number): number {
  let count = 0
  let at = text.indexOf('\n')
  for (; at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function countIn(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1
}

/** Position of an occurrence counted from 0; the last if there are fewer. */
function nthIndex(text: string, words: string, nth: number): number {
  let found = -1
  for (let seen = 0; seen <= nth; seen += 1) {
    const next = text.indexOf(words, found === -1 ? 0 : found + words.length)
    if (next === -1) return found
    found = next
  }
  return found
}
