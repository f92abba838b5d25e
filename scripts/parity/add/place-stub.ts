import type { Page, Section } from '../../content/model.ts'
import type { SectionPair } from '../pairing/page-pair.ts'

/** Sections that close a page: a new one goes before them. */
const CLOSING: ReadonlySet<string> = new Set(['further-reading'])

/** Finds a section by its id; undefined if the page has none. */
export function sectionById(page: Page, id: string): Section | undefined {
  return page.sections.find((section) => (section.id ?? section.slug) === id)
}

/**
 * Line after which a new section goes: after the one named and all that
 * belongs to it, which is what stands deeper than the new heading.
 */
export function lineAfterSection(
  page: Page,
  after: Section,
  level: number,
): number {
  const next = page.sections
    .slice(page.sections.indexOf(after) + 1)
    .find((section) => section.level <= level)
  const isChild = level > after.level
  const last = isChild ? after : lastBefore(page, next)
  return endOf(page, last ?? after)
}

/** Line after which a section goes that nobody placed: at the end. */
export function lineAtEnd(page: Page): number {
  const closing = page.sections.find(({ id }) => CLOSING.has(id ?? ''))
  return endOf(page, lastBefore(page, closing))
}

/**
 * Line after which a section goes that the other language has: after the one
 * that comes before it there.
 */
export function lineByCounterpart(
  page: Page,
  side: 'left' | 'right',
  pairs: readonly SectionPair[],
  id: string,
): number {
  const at = pairs.findIndex((pair) => pair.id === id)
  const before = pairs.slice(0, at).findLast((pair) => pair[side] !== null)
  return endOf(page, before?.[side] ?? null)
}

/** The section before one, or the last of the page; null at the top. */
function lastBefore(page: Page, section: Section | undefined): Section | null {
  const { sections } = page
  const at = section ? sections.indexOf(section) : sections.length
  return sections[at - 1] ?? null
}

/** Last line of a section that holds anything; of the front matter at the top. */
function endOf(page: Page, section: Section | null): number {
  let line = section ? section.endLine : page.frontMatter.length
  const first = section ? section.line : page.frontMatter.length
  while (line > first && (page.lines[line - 1] ?? '').trim() === '') line -= 1
  return line
}
