import type { Section } from '../../content/model.ts'
import { alignGaps } from './align-gaps.ts'
import { pairLead } from './leads.ts'
import { longestIncreasing } from './longest-increasing.ts'
import { repeatedSections } from './repeated-sections.ts'
import type { Matching, SectionPair, WholeSectionPair } from './page-pair.ts'

/**
 * Pairs the sections of two pages, in the order of the left page with what
 * only the right one has put where it stands there.
 *
 * Written ids decide. Titles without one pair with each other. For any other
 * heading without one, its words as they are, the ids that it carries in the way
 * of another site generator and the one that the site makes from its words are
 * tried, since that is what the other side's author copies; what is left pairs by position
 * and content between its paired neighbours. Two headings with different
 * written ids are never the same section, but where one id is used twice only
 * one heading can be meant by it.
 *
 * @param anchors Ids of other generators; see `anchorsOf`.
 */
export function pairSections(
  left: readonly Section[],
  right: readonly Section[],
  anchors: ReadonlyMap<Section, readonly string[]> = new Map(),
): SectionPair[] {
  const matching: Matching = { left, right, partner: new Map() }
  const without = new Set([
    ...repeatedSections(left, right),
    ...repeatedSections(right, left),
  ])
  const idOf = (section: Section): string | null =>
    without.has(section) ? null : section.id
  matchBy(matching, (section) => [idOf(section) ?? []].flat())
  matchTitles(matching, idOf)
  const repeated = repeatedWords(left, right)
  matchBy(matching, (section) => {
    const words = wordsOf(section)
    return idOf(section) !== null || repeated.has(words) ? [] : [words]
  })
  matchBy(matching, (section) => {
    const id = idOf(section)
    if (id !== null) return [id]
    const named = anchors.get(section) ?? []
    // The ids made of "Parameters" are only numbered: their place tells more.
    return repeated.has(wordsOf(section)) ? named : [...named, section.slug]
  })
  for (const [from, to] of alignGaps(matching, idOf)) {
    matching.partner.set(from, to)
  }
  matchBy(matching, (section) => (idOf(section) === null ? [section.slug] : []))
  const lead = pairLead(matching)
  if (lead) matching.partner.set(...lead)
  return merge(matching)
}

/** A heading as it reads; one that has not been translated is the same. */
function wordsOf({ level, title }: Section): string {
  return `${level} ${title}`
}

/** What more than one heading of a page says. */
function repeatedWords(...pages: (readonly Section[])[]): Set<string> {
  return new Set(
    pages.flatMap((sections) => {
      const seen = new Set<string>()
      return sections.map(wordsOf).filter((words) => {
        const isSeen = seen.has(words)
        seen.add(words)
        return isSeen
      })
    }),
  )
}

/** Pairs the sections that share a key; the first that has it gets it. */
function matchBy(
  { left, right, partner }: Matching,
  keysOf: (section: Section) => readonly string[],
): void {
  const taken = new Set(partner.values())
  const places = new Map<string, number>()
  right.forEach((section, index) => {
    if (taken.has(index)) return
    for (const key of keysOf(section)) {
      if (!places.has(key)) places.set(key, index)
    }
  })
  left.forEach((section, index) => {
    if (partner.has(index)) return
    const place = keysOf(section)
      .map((key) => places.get(key))
      .find((found) => found !== undefined && !taken.has(found))
    if (place === undefined) return
    partner.set(index, place)
    taken.add(place)
  })
}

/** A page's only heading of the first level is its title, whatever it says. */
function matchTitles(
  { left, right, partner }: Matching,
  idOf: (section: Section) => string | null,
): void {
  const [from, to] = [onlyTitle(left), onlyTitle(right)]
  const [one, two] = [left[from], right[to]]
  if (!one || !two || partner.has(from)) return
  if ([...partner.values()].includes(to)) return
  if (idOf(one) === null || idOf(two) === null) partner.set(from, to)
}

/** Its place; -1 where there is none or more than one. */
function onlyTitle(sections: readonly Section[]): number {
  const first = sections.findIndex(({ level }) => level === 1)
  const last = sections.findLastIndex(({ level }) => level === 1)
  return first === last ? first : -1
}

function merge({ left, right, partner }: Matching): SectionPair[] {
  const taken = new Set(partner.values())
  const extras = extrasByAnchor(right, taken)
  const pairs = left.flatMap((section, index): SectionPair[] => {
    const place = partner.get(index)
    const other = place === undefined ? null : (right[place] ?? null)
    const pair = { id: idOfPair(section, other), left: section, right: other }
    const following = place === undefined ? [] : (extras.get(place) ?? [])
    return [pair, ...following]
  })
  return [...(extras.get(-1) ?? []), ...pairs]
}

/** What only the right side has, by the paired section that stands before. */
function extrasByAnchor(
  right: readonly Section[],
  taken: ReadonlySet<number>,
): Map<number, SectionPair[]> {
  const extras = new Map<number, SectionPair[]>()
  let anchor = -1
  right.forEach((section, index) => {
    if (taken.has(index)) anchor = index
    else {
      const pair = { id: idOfPair(section, null), left: null, right: section }
      const following = extras.get(anchor)
      if (following) following.push(pair)
      else extras.set(anchor, [pair])
    }
  })
  return extras
}

function idOfPair(section: Section, other: Section | null): string {
  return section.id ?? other?.id ?? section.slug
}

/**
 * The paired sections that stand out of order: the fewest that would have to
 * move for both sides to agree (all but a longest increasing run).
 */
export function sectionsOutOfOrder(
  pairs: readonly WholeSectionPair[],
): WholeSectionPair[] {
  const kept = new Set(longestIncreasing(pairs.map(({ right }) => right.line)))
  return pairs.filter((_, index) => !kept.has(index))
}
