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

/** Words of a passage that a rule has something to say about. */
interface FoundWords {
  /** Where they begin in the passage's prose. */
  readonly start: number
  /** As the prose has them. */
  readonly found: string
}

/** Where the search stands, in the prose and in the source alike. */
interface Cursor {
  /** Position in the prose up to which line ends are counted. */
  prose: number
  line: number
  /** Position in the source line from which words are looked for. */
  source: number
}

/** How many characters after the words help to tell them from marks. */
const CONTEXT = 4
/** Marks and addresses between two findings are not longer than this. */
const LONGEST_MARKUP = 4_000

/**
 * Finds a finding's place for each of the words, in the order of the passage.
 *
 * Prose keeps the line ends of the source, so lines can be counted; columns are
 * shifted by marks and addresses, so within its line each word is looked for
 * after the one before. A lone bracket may be a mark's: it is looked for
 * together with what follows first. Where tags break lines too, as `<br>` does in
 * the cells of a table, there are more line ends than lines, and each word is
 * looked for behind the one before.
 */
export function atEach<Words extends FoundWords>(
  side: Side,
  passage: Passage,
  found: readonly Words[],
): (Words & { readonly at: Placed })[] {
  const cursor: Cursor = { prose: 0, line: passage.line, source: 0 }
  const find = found.length > 0 && isBroken(passage) ? seekBehind : seek
  return [...found]
    .sort((a, b) => a.start - b.start)
    .map((words) => ({
      ...words,
      at: {
        locale: side.locale.code,
        page: side.page.path,
        section: passage.section && idOf(passage.section),
        file: side.page.file,
        ...find(cursor, side.page.lines, passage, words),
        // What is wrong stands on this side alone: nothing to see on the other.
        other: null,
      },
    }))
}

function seek(
  cursor: Cursor,
  lines: readonly string[],
  { prose, line, endLine }: Passage,
  { start, found: text }: FoundWords,
): { line: number; column: number } {
  advance(cursor, prose, start)
  const source = lines[cursor.line - 1] ?? ''
  // Markup only adds to the prose, so the words stand at least as far on.
  cursor.source += start - cursor.prose
  cursor.prose = start
  const end = cursor.source + text.length + LONGEST_MARKUP
  const near = source.slice(cursor.source, end)
  for (const length of [text.length + CONTEXT, text.length]) {
    const column = near.indexOf(prose.slice(start, start + length))
    if (column === -1) continue
    cursor.source += column
    return { line: cursor.line, column: cursor.source + 1 }
  }
  // A value of front matter folded over lines, or words cut by markup.
  const from = { line: Math.max(line, cursor.line), endLine }
  return firstIn(lines, from, text) ?? { line: from.line, column: 1 }
}

function isBroken({ prose, line, endLine }: Passage): boolean {
  return prose.split('\n').length - 1 > endLine - line
}

function seekBehind(
  cursor: Cursor,
  lines: readonly string[],
  { prose, endLine }: Passage,
  { start, found: text }: FoundWords,
): { line: number; column: number } {
  for (const length of [text.length + CONTEXT, text.length]) {
    const words = prose.slice(start, start + length)
    for (let { line, source } = cursor; line <= endLine; line += 1) {
      const column = (lines[line - 1] ?? '').indexOf(words, source)
      source = 0
      if (column === -1) continue
      cursor.line = line
      cursor.source = column + text.length
      return { line, column: column + 1 }
    }
  }
  return { line: cursor.line, column: 1 }
}

/** Moves on to the line of the prose that holds a position. */
function advance(cursor: Cursor, prose: string, start: number): void {
  let end = prose.indexOf('\n', cursor.prose)
  while (end !== -1 && end < start) {
    cursor.line += 1
    cursor.source = 0
    cursor.prose = end + 1
    end = prose.indexOf('\n', cursor.prose)
  }
}

function firstIn(
  lines: readonly string[],
  { line, endLine }: { readonly line: number; readonly endLine: number },
  text: string,
): { line: number; column: number } | null {
  for (let at = line; at <= endLine; at += 1) {
    const column = (lines[at - 1] ?? '').indexOf(text)
    if (column !== -1) return { line: at, column: column + 1 }
  }
  return null
}
