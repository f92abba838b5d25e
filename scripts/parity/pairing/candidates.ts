import type { Section } from '../../content/model.ts'
import { likeLength } from '../language/reading-length.ts'
import { chapterOf } from './chapters.ts'
import { sectionTraits, similarity, tokensOf } from './similarity.ts'
import type { SectionTraits } from './similarity.ts'

/** The id that speaks for a section; null where none does. */
export type IdOf = (section: Section) => string | null

/** What is named somewhere. */
interface Naming {
  readonly tokens: ReadonlySet<string>
  /** Those that few sections of the two pages have. */
  readonly telling: readonly string[]
  /** Those of them that hardly any other section has. */
  readonly rare: ReadonlySet<string>
}

/** A section with what tells it from the others of its page. */
export interface Candidate {
  readonly section: Section
  /** Its index on the page. */
  readonly place: number
  /** The page's only heading of the first level; where there are more, none is. */
  readonly isTitle: boolean
  /** "2" in "2. Folders", where both pages number their headings alike. */
  readonly ordinal: string | null
  readonly traits: SectionTraits
  readonly own: Naming
  /** Named in the section and in those under it. */
  readonly family: Naming
}

/** Tokens of more than this part of the sections tell nothing. */
const COMMON = 1 / 3
/** So many things named on both sides are no coincidence, the same or not. */
const SEVERAL = 4
/** Part of what the poorer section names that its counterpart names too. */
const MOST = 2 / 3
/** A section and its translation are at least this much alike. */
const ALIKE = 0.6
/** Of sections that name nothing the one of like length is the likelier. */
const LIKE_LENGTH = 0.4
/** Of sections in a row that are numbered the ones of one number are. */
const ONE_NUMBER = 0.4

/** The sections of two pages, left and right. */
export function candidatesOf(
  left: readonly Section[],
  right: readonly Section[],
): readonly [Candidate[], Candidate[]] {
  const pages = [left.map(sectionTraits), right.map(sectionTraits)] as const
  const uses = countTokens(pages.flat())
  const most = Math.max(2, pages.flat().length * COMMON)
  const naming = (tokens: ReadonlySet<string>): Naming => {
    const within = (limit: number): string[] =>
      [...tokens].filter((token) => (uses.get(token) ?? 0) <= limit)
    return { tokens, telling: within(most), rare: new Set(within(2)) }
  }
  const isNumbered = areNumberedAlike(left, right)
  const describe = (
    sections: readonly Section[],
    all: readonly SectionTraits[],
  ): Candidate[] => {
    const isTitle = isTitleOf(sections)
    return sections.flatMap((section, place) => {
      const traits = all[place]
      if (!traits) return []
      const own = naming(traits.tokens)
      const family = naming(familyOf(sections, all, place))
      const ordinal = isNumbered ? ordinalOf(section) : null
      const role = { isTitle: isTitle(section), ordinal }
      return { section, place, traits, own, family, ...role }
    })
  }
  return [describe(left, pages[0]), describe(right, pages[1])]
}

function isTitleOf(
  sections: readonly Section[],
): (section: Section) => boolean {
  const titles = sections.filter(({ level }) => level === 1).length
  return ({ level }) => level === 1 && titles === 1
}

/**
 * Whether two pages number their headings alike, each number once. Where one
 * has more the numbers behind it have changed.
 */
function areNumberedAlike(...pages: (readonly Section[])[]): boolean {
  const [ours = [], theirs] = pages.map((sections) =>
    sections.flatMap((section) => ordinalOf(section) ?? []).sort(),
  )
  const isOnce = new Set(ours).size === ours.length
  return isOnce && ours.join(' ') === theirs?.join(' ')
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

/** "2.3 Message flow"; a number without a point repeats too often. */
const NUMBER = /^\s*(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d%])/

/** "2.4", "3." or "5 " before the words of a heading. */
const ORDINAL = /^\s*(\d{1,2}(?:\.\d{1,2}){0,4})(?=[.,、．]?\s)/

function ordinalOf({ title }: Section): string | null {
  return ORDINAL.exec(title)?.[1] ?? null
}

/** Whether two headings have one number that none beside them has. */
export function haveOneOrdinal(one: Candidate, two: Candidate): boolean {
  return one.ordinal !== null && one.ordinal === two.ordinal
}

/** Of unlike levels and numbers: "2.4 Dark mode" and "3. Components". */
function areNumberedApart(one: Section, two: Section): boolean {
  if (one.level === two.level) return false
  const [ours, theirs] = [ordinalOf(one), ordinalOf(two)]
  return ours !== null && theirs !== null && ours !== theirs
}

/** Counts items as often as it says anything. */
const COUNT = /^\d{1,2}$/

function haveOneNumber(one: Section, two: Section): boolean {
  const number = NUMBER.exec(one.title)?.[1] ?? chapterOf(one.title)
  const other = NUMBER.exec(two.title)?.[1] ?? chapterOf(two.title)
  return number !== null && number === other
}

/**
 * What the tokens of two sections say about their being one: `for` where their
 * headings have one number, or where they
 * share most of the poorer section's, among them one that hardly any other has
 * or several; `against` where both name several things and neither names one
 * that stands in the other or under it, or where their numbers differ.
 */
export function weigh(
  one: Candidate,
  two: Candidate,
): 'for' | 'against' | 'none' {
  if (haveOneNumber(one.section, two.section)) return 'for'
  if (areNumberedApart(one.section, two.section)) return 'against'
  if (one.ordinal !== two.ordinal) return 'against'
  const [ours, theirs] = namingsOf(one, two)
  const [small, large] =
    ours.telling.length < theirs.telling.length
      ? [ours, theirs]
      : [theirs, ours]
  const shared = small.telling.filter((token) => large.tokens.has(token))
  const isMost = shared.length >= small.telling.length * MOST
  const rare = shared.filter((token) => small.rare.has(token)).length
  const isSure = rare > 1 || (rare === 1 && shared.length === 1)
  if (isMost && (isSure || shared.length >= SEVERAL)) return 'for'
  if (isVague(one) || isVague(two)) return 'none'
  return isForeignTo(one, two) && isForeignTo(two, one) ? 'against' : 'none'
}

/** Whether two sections both name several things that few others name. */
export function nameSeveral(one: Candidate, two: Candidate): boolean {
  const shared = one.own.telling.filter((token) => two.own.tokens.has(token))
  return shared.length >= SEVERAL
}

/** A heading alone is known by what stands under those below it. */
function namingsOf(one: Candidate, two: Candidate): readonly [Naming, Naming] {
  const isBare = [one, two].some(({ section }) => section.blocks.length === 0)
  return isBare ? [one.family, two.family] : [one.own, two.own]
}

function isVague({ own }: Candidate): boolean {
  const names = own.telling.filter((token) => !COUNT.test(token))
  return names.length < SEVERAL
}

function isForeignTo(one: Candidate, two: Candidate): boolean {
  return one.own.telling.every((token) => !two.family.tokens.has(token))
}

const IMAGE = /\.(?:gif|jpe?g|png|svg|webp)$/i

/**
 * Whether two sections of like length, in as many blocks, show an image or name
 * several things that hardly any other does.
 */
export function shareTheirOwn(one: Candidate, two: Candidate): boolean {
  const sizes = [one, two].map(({ section }) => section.blocks.length)
  const isAlike =
    likeLength(one.traits.length, two.traits.length) >= ALIKE &&
    likeLength(sizes[0] ?? 0, sizes[1] ?? 0) >= ALIKE
  if (!isAlike) return false
  let shared = 0
  for (const token of one.own.rare) {
    if (!two.own.rare.has(token)) continue
    shared += 1
    if (shared === SEVERAL || IMAGE.test(token)) return true
  }
  return false
}

/** Whether two headings themselves name a thing that few others name. */
export function shareAName(one: Candidate, two: Candidate): boolean {
  const names = tokensOf(two.section.title)
  const telling = new Set(one.own.telling)
  return tokensOf(one.section.title).some(
    (token) => telling.has(token) && names.includes(token),
  )
}

/** Above 0; see `similarity`. */
export function likelihood(one: Candidate, two: Candidate): number {
  const length = likeLength(one.traits.length, two.traits.length)
  const isOne =
    haveOneOrdinal(one, two) || haveOneNumber(one.section, two.section)
  const number = isOne ? ONE_NUMBER : 0
  return similarity(one.traits, two.traits) + LIKE_LENGTH * length + number
}
