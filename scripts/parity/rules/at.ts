import type { Block, Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import type { SectionSide, Side } from '../pairing/page-pair.ts'

type Placed = Pick<
  Finding,
  'locale' | 'page' | 'section' | 'file' | 'line' | 'column' | 'other'
>

/** The id that messages and addresses use for a section; null for none. */
export function idOf(section: Section): string | null {
  return section.id ?? (section.slug === '' ? null : section.slug)
}

/** A finding's place at a section's heading, with its counterpart's. */
export function atSection(
  side: SectionSide,
  other: SectionSide | null,
): Placed {
  return {
    ...atPage(side, other),
    section: idOf(side.section),
    line: side.section.line,
    other: other && {
      locale: other.locale.code,
      file: other.page.file,
      line: other.section.line,
    },
  }
}

/** A finding's place at the top of a page, or at a line of it. */
export function atPage(side: Side, other: Side | null, line = 1): Placed {
  return {
    locale: side.locale.code,
    page: side.page.path,
    section: null,
    file: side.page.file,
    line,
    column: 1,
    other: other && {
      locale: other.locale.code,
      file: other.page.file,
      line: 1,
    },
  }
}

/**
 * A finding's place at words within a block. Columns count characters of the
 * source line; where the words are not found as written (they run across lines
 * or markup) the place is the start of the block.
 *
 * @param nth Which occurrence in the block, from 0.
 */
export function atWords(
  side: SectionSide,
  block: Block,
  words: string,
  nth = 0,
): Pick<Placed, 'line' | 'column'> {
  let seen = 0
  for (let line = block.line; line <= block.endLine; line += 1) {
    const source = side.page.lines[line - 1] ?? ''
    let at = words === '' ? -1 : source.indexOf(words)
    for (; at !== -1; at = source.indexOf(words, at + words.length)) {
      if (seen === nth) return { line, column: at + 1 }
      seen += 1
    }
  }
  return { line: block.line, column: 1 }
}
