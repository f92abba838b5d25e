import type { Section } from '../../content/model.ts'
import { alignGaps } from './align-gaps.ts'
import { longestIncreasing } from './longest-increasing.ts'
import { repeatedSections } from './repeated-sections.ts'
import type { Matching, SectionPair, WholeSectionPair } from './page-pair.ts'

/**
 * Pairs the sections of two pages, in the order of the left page with what
 * only the right one has put where it stands there.
 *
 * Written ids decide. Where a heading has none, the id that the site makes
 * from its words is tried, since that is what the other side's author copies;
 * what is left pairs by position and content between its paired neighbours.
 * Two headings with different written ids are never the same section, but
 * where one id is used twice only one heading can be meant by it.
 */
export function pairSections(
  left: readonly Section[],
  right: readonly Section[],
): SectionPair[] {
  const matching: Matching = { left, right, partner: new Map() }
  const without = new Set([
    ...repeatedSections(left, right),
    ...repeatedSections(right, left),
  ])
  const idOf = (section: Section): string | null =>
    without.has(section) ? null : section.id
  matchBy(matching, idOf)
  matchBy(matching, (section) => idOf(section) ?? section.slug)
  for (const [from, to] of alignGaps(matching, idOf)) {
    matching.partner.set(from, to)
  }
  return merge(matching)
}

function matchBy(
  { left, right, partner }: Matching,
  keyOf: (section: Section) => string | null,
): void {
  const taken = new Set(partner.values())
  const places = new Map<string, number>()
  right.forEach((section, index) => {
    const key = keyOf(section)
    if (key === null || taken.has(index) || places.has(key)) return
    places.set(key, index)
  })
  left.forEach((section, index) => {
    const key = keyOf(section)
    const place = key === null ? undefined : places.get(key)
    if (key === null || place === undefined || partner.has(index)) return
    partner.set(index, place)
    places.delete(key)
  })
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
