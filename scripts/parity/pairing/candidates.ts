import type { Section } from '../../content/model.ts'
import { likeLength } from '../language/reading-length.ts'
import { sectionTraits, similarity } from './similarity.ts'
import type { SectionTraits } from './similarity.ts'

/** The id that speaks for a section; null where none does. */
export type IdOf = (section: Section) => string | null

/** A section with what tells it from the others of its page. */
export interface Candidate {
  readonly section: Section
  /** Its index on the page. */
  readonly place: number
  readonly traits: SectionTraits
  /** Its tokens, without those that many sections have. */
  readonly telling: readonly string[]
  /** Those of them that hardly any other section has. */
  readonly rare: ReadonlySet<string>
  /** Tokens of the section and of those under it. */
  readonly family: ReadonlySet<string>
}

/** Tokens of more than this part of the sections tell nothing. */
const COMMON = 1 / 3
/** So many things named on both sides are no coincidence, the same or not. */
const SEVERAL = 4
/** Part of what the poorer section names that its counterpart names too. */
const MOST = 2 / 3
/** Of sections that name nothing the one of like length is the likelier. */
const LIKE_LENGTH = 0.4

/** The sections of two pages, left and right. */
export function candidatesOf(
  left: readonly Section[],
  right: readonly Section[],
): readonly [Candidate[], Candidate[]] {
  const traits = [left.map(sectionTraits), right.map(sectionTraits)] as const
  const uses = countTokens(traits.flat())
  const most = Math.max(2, traits.flat().length * COMMON)
  const describe = (
    sections: readonly Section[],
    all: readonly SectionTraits[],
  ): Candidate[] =>
    sections.flatMap((section, place) => {
      const own = all[place]
      if (!own) return []
      const uncommon = (limit: number): string[] =>
        [...own.tokens].filter((token) => (uses.get(token) ?? 0) <= limit)
      return {
        section,
        place,
        traits: own,
        telling: uncommon(most),
        rare: new Set(uncommon(2)),
        family: familyOf(sections, all, place),
      }
    })
  return [describe(left, traits[0]), describe(right, traits[1])]
}

/** How many sections have each token. */
function countTokens(all: readonly SectionTraits[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { tokens } of all) {
    for (const token of tokens) uses.set(token, (uses.get(token) ?? 0) + 1)
  }
  return uses
}

function familyOf(
  sections: readonly Section[],
  all: readonly SectionTraits[],
  place: number,
): ReadonlySet<string> {
  const level = sections[place]?.level ?? 0
  const family = new Set(all[place]?.tokens)
  for (let at = place + 1; at < sections.length; at += 1) {
    if ((sections[at]?.level ?? 0) <= level) break
    for (const token of all[at]?.tokens ?? []) family.add(token)
  }
  return family
}

/** Two different written ids, or words before any heading, are never a pair. */
export function mayPair(one: Section, two: Section, idOf: IdOf): boolean {
  if (idOf(one) !== null && idOf(two) !== null) return false
  return (one.level === 0) === (two.level === 0)
}

/**
 * What the tokens of two sections say about their being one: `for` where they
 * share most of the poorer section's, among them one that hardly any other has
 * or several; `against` where both name several things and neither names one
 * that stands in the other or under it.
 */
export function weigh(
  one: Candidate,
  two: Candidate,
): 'for' | 'against' | 'none' {
  const [small, large] =
    one.telling.length < two.telling.length ? [one, two] : [two, one]
  const { tokens } = large.traits
  const shared = small.telling.filter((token) => tokens.has(token))
  const isMuch = shared.length >= small.telling.length * MOST
  const rare = shared.filter((token) => small.rare.has(token)).length
  const isSure = rare > 1 || (rare === 1 && shared.length === 1)
  if (isMuch && (isSure || shared.length >= SEVERAL)) return 'for'
  if (small.telling.length < SEVERAL) return 'none'
  return isForeignTo(small, large) && isForeignTo(large, small)
    ? 'against'
    : 'none'
}

function isForeignTo(one: Candidate, two: Candidate): boolean {
  return one.telling.every((token) => !two.family.has(token))
}

/** Above 0; see `similarity`. */
export function likelihood(one: Candidate, two: Candidate): number {
  const length = likeLength(one.traits.length, two.traits.length)
  return similarity(one.traits, two.traits) + LIKE_LENGTH * length
}
