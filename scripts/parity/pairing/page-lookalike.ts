import type { Page } from '../../content/model.ts'
import { likeLength, readingLength } from '../language/reading-length.ts'

/** At least this much of what survives translation is in both, … */
const ALIKE = 0.6
/** … and there must be this much of it. */
const FEWEST = 5
/** Pages of one name may differ more, but not in everything. */
const LIKE_LENGTH = 0.4
/** `ch19-02-`, `03.`, `2007-12-25-`: order and date, not what a page is called. */
const ORDER = /^(?:\d{4}-\d\d-\d\d|[a-z]{0,3}\d+(?:[-._]\d+)*)[-._ ]+(?=\D)/

/**
 * The page on the other side that each page without a counterpart seems to be:
 * one of the same name but for a number or date before it, else one with the
 * same code, links and images. Each is taken once, and only where no other page
 * could be meant.
 */
export function lookalikePages(
  pages: readonly Page[],
  others: readonly Page[],
): Map<Page, Page> {
  const found = pairOff(pages, others, haveSameName)
  const taken = new Set(found.values())
  const marks = new Map<Page, ReadonlySet<string>>(
    [...pages, ...others].map((page) => [page, marksOf(page)]),
  )
  const rest = pairOff(
    pages.filter((page) => !found.has(page)),
    others.filter((page) => !taken.has(page)),
    (one, two) => shareMarks(marks.get(one), marks.get(two)),
  )
  return new Map([...found, ...rest])
}

/** Pairs that fit no third. */
function pairOff(
  pages: readonly Page[],
  others: readonly Page[],
  fit: (one: Page, two: Page) => boolean,
): Map<Page, Page> {
  const pairs = pages.flatMap((page) =>
    others
      .filter((other) => fit(page, other))
      .map((other) => [page, other] as const),
  )
  const uses = new Map<Page, number>()
  for (const page of pairs.flat()) uses.set(page, (uses.get(page) ?? 0) + 1)
  return new Map(
    pairs.filter((pair) => pair.every((page) => uses.get(page) === 1)),
  )
}

function haveSameName(one: Page, two: Page): boolean {
  if (nameOf(one) !== nameOf(two)) return false
  const like = likeLength(lengthOf(one), lengthOf(two))
  return like >= LIKE_LENGTH
}

const names = new WeakMap<Page, string>()

function nameOf(page: Page): string {
  const known = names.get(page)
  if (known !== undefined) return known
  const parts = page.path.toLowerCase().replace(/\.md$/, '').split('/')
  const made = parts.map((part) => part.replace(ORDER, '')).join('/')
  names.set(page, made)
  return made
}

function lengthOf({ sections }: Page): number {
  return sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { text }) => sum + readingLength(text), 0)
}

/** What of a page survives translation: code, links, images, written ids. */
function marksOf({ sections }: Page): Set<string> {
  const blocks = sections.flatMap((section) => section.blocks)
  return new Set([
    ...sections.flatMap(({ id }) => (id === null ? [] : `#${id}`)),
    ...blocks.flatMap(({ kind, text }) =>
      kind === 'code' ? `code ${text}` : [],
    ),
    ...blocks.flatMap(({ links }) => links.map(({ target }) => target)),
    ...blocks.flatMap(({ images }) => images.map(({ source }) => source)),
  ])
}

function shareMarks(
  one: ReadonlySet<string> = new Set(),
  two: ReadonlySet<string> = new Set(),
): boolean {
  const fewer = Math.min(one.size, two.size)
  const all = Math.max(one.size, two.size)
  if (fewer < FEWEST || fewer < ALIKE * all) return false
  const shared = [...one].filter((mark) => two.has(mark)).length
  return shared >= ALIKE * (one.size + two.size - shared)
}
