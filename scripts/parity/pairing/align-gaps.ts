import {
  candidatesOf,
  likelihood,
  mayPair,
  shareAName,
  weigh,
} from './candidates.ts'
import type { Candidate, IdOf } from './candidates.ts'
import { longestIncreasing } from './longest-increasing.ts'
import type { Matching } from './page-pair.ts'

/** Sections between two that are paired, or at an end. */
interface Gap {
  readonly left: readonly Candidate[]
  readonly right: readonly Candidate[]
}

/** How likely two sections are one: above 0, the more the likelier; 0: no. */
type Score = (one: Candidate, two: Candidate) => number

/** What to look at in a gap, and how to judge a pair in what is looked at. */
interface Pass {
  readonly looksAt: (candidate: Candidate) => boolean
  readonly scoreIn: (gap: Gap) => Score
}

/** Beyond this many cells a gap is not compared by content. */
const LARGEST_TABLE = 250_000
/** Of equals those pair that stand in like places. */
const SAME_PLACE = 0.01
/** Where headings are missing, place alone makes no pair of unlike sections. */
const LEAST = 0.9
/** Where both sides have as many, one pair more counts for more than likeness. */
const AS_MANY = 1
/** So many headings alike in a row are an outline; two may be by chance. */
const OUTLINE = 3
/** Rewritten: this many headings, and fewer than this part of them over there. */
const REWRITTEN = { headings: 4, part: 2 / 3 }

/**
 * Pairs headings without a written id by where they stand and what is under
 * them. Only within a gap between two sections that are paired already.
 *
 * What speaks for itself pairs first and cuts the gaps smaller; then gaps that
 * hold the same outline; then, level by level from the top, what stands in the
 * same place; then what has changed its level, and last what has moved away.
 *
 * @returns Pairs of indexes, left and right.
 */
export function alignGaps(matching: Matching, idOf: IdOf): [number, number][] {
  const { left, right } = matching
  const partner = new Map(matching.partner)
  if (partner.size === Math.min(left.length, right.length)) return []
  const sides = candidatesOf(left, right)
  for (const pass of passesOf(sides)) {
    for (const [from, to] of parentsOf(sides, partner, idOf)) {
      partner.set(from, to)
    }
    for (const gap of gapsBetween(sides, partner, pass)) {
      const score = pass.scoreIn(gap)
      const judge: Score = (one, two) =>
        mayPair(one.section, two.section, idOf) ? score(one, two) : 0
      for (const [from, to] of alignGap(gap, judge)) partner.set(from, to)
    }
  }
  for (const [from, to] of movedAway(sides, partner, idOf)) {
    partner.set(from, to)
  }
  return [...partner].filter(([from]) => !matching.partner.has(from))
}

function passesOf(sides: readonly (readonly Candidate[])[]): Pass[] {
  const levels = new Set(sides.flat().map(({ section }) => section.level))
  return [
    { looksAt: () => true, scoreIn: shifted },
    { looksAt: () => true, scoreIn: () => evident },
    { looksAt: () => true, scoreIn: inStep },
    ...[...levels]
      .sort((a, b) => a - b)
      .map((level) => ({
        looksAt: ({ section }: Candidate) => section.level === level,
        scoreIn: placed,
      })),
    { looksAt: () => true, scoreIn: relevelled },
  ]
}

/** Sections of one level that name the same things. */
const evident = evidentAt(0)

/**
 * Sections that name the same things, the right one so many levels lower. What
 * stands under the headings below one is not the whole of another that has none.
 */
function evidentAt(shift: number): Score {
  return (one, two) => {
    if (two.section.level - one.section.level !== shift) return 0
    if ((isBare(one) && isLeaf(two)) || (isBare(two) && isLeaf(one))) return 0
    return weigh(one, two) === 'for' ? likelihood(one, two) : 0
  }
}

function isBare({ section }: Candidate): boolean {
  return section.blocks.length === 0
}

/** Something to read, and nothing more in the headings below. */
function isLeaf(candidate: Candidate): boolean {
  const { own, family } = candidate
  return !isBare(candidate) && own.tokens.size === family.tokens.size
}

/**
 * A page whose headings are nearly all set a level higher or lower, such as one
 * without a title: told by how many name the same things then, and how few as
 * they stand.
 */
function shifted(gap: Gap): Score {
  const pairsAt = (shift: number): number =>
    alignGap(gap, evidentAt(shift)).length
  const asIs = pairsAt(0)
  const shift = [-1, 1].find((by) => {
    const pairs = pairsAt(by)
    return pairs >= OUTLINE && pairs > 2 * asIs
  })
  return shift === undefined ? () => 0 : evidentAt(shift)
}

/**
 * Gaps with as many headings on both sides pair one by one, where some of one
 * side are set a level higher or lower at most and nothing speaks against it.
 */
function inStep({ left, right }: Gap): Score {
  const shifts = left.map(({ section }, at) => {
    const level = right[at]?.section.level ?? 0
    return Math.min(level, section.level) > 1 ? level - section.level : NaN
  })
  const isOutline =
    left.length === right.length &&
    left.length >= OUTLINE &&
    [-1, 1].some((by) => shifts.every((shift) => shift === 0 || shift === by))
  const isAgainst = (one: Candidate, at: number): boolean => {
    const two = right[at]
    return two === undefined || weigh(one, two) === 'against'
  }
  if (!isOutline || left.some(isAgainst)) return () => 0
  return (one, two) =>
    left.indexOf(one) === right.indexOf(two) ? likelihood(one, two) : 0
}

/**
 * Sections of one level in the same place. Where one side has far fewer of them
 * it has been rewritten, and a place says nothing.
 */
function placed({ left, right }: Gap): Score {
  const more = Math.max(left.length, right.length)
  const fewer = Math.min(left.length, right.length)
  if (more >= REWRITTEN.headings && fewer < more * REWRITTEN.part) {
    return () => 0
  }
  return (one, two) => {
    if (weigh(one, two) === 'against') return 0
    const likely = likelihood(one, two)
    if (more === fewer) return AS_MANY + likely
    return likely >= LEAST ? likely : 0
  }
}

/**
 * Sections of unlike level, where both sides have as many left: those that name
 * the same things, or all of them where a whole part is set higher or lower. A
 * title is no section of the other page, and a single one is no part.
 */
function relevelled({ left, right }: Gap): Score {
  if (left.length !== right.length) return () => 0
  const shifts = left.map(({ section }, at) => {
    const level = right[at]?.section.level ?? 0
    return Math.min(level, section.level) > 1 ? level - section.level : null
  })
  const [shift = null] = shifts
  const isPart = left.length > 1 && shifts.every((other) => other === shift)
  return (one, two) => {
    const isShifted = isPart && two.section.level - one.section.level === shift
    const evidence = weigh(one, two)
    const isLikely = isShifted ? evidence !== 'against' : evidence === 'for'
    return isLikely ? likelihood(one, two) : 0
  }
}

/**
 * Sections that are left and name the same things, in their headings too,
 * wherever they stand; each must be the only one for the other.
 */
function movedAway(
  [left, right]: readonly [readonly Candidate[], readonly Candidate[]],
  partner: ReadonlyMap<number, number>,
  idOf: IdOf,
): [number, number][] {
  const taken = new Set(partner.values())
  const ours = left.filter(({ place }) => !partner.has(place))
  const theirs = right.filter(({ place }) => !taken.has(place))
  if (ours.length * theirs.length > LARGEST_TABLE) return []
  const mayBe = (one: Candidate, two: Candidate): boolean =>
    mayPair(one.section, two.section, idOf) &&
    shareAName(one, two) &&
    evident(one, two) > 0
  return ours.flatMap((one): [number, number][] => {
    const [two, ...more] = theirs.filter((other) => mayBe(one, other))
    if (!two || more.length > 0) return []
    const isOnly = ours.every((other) => other === one || !mayBe(other, two))
    return isOnly ? [[one.place, two.place]] : []
  })
}

/**
 * Headings of one level right above two that are paired already, and that stand
 * first under them.
 */
function parentsOf(
  [left, right]: readonly [readonly Candidate[], readonly Candidate[]],
  partner: ReadonlyMap<number, number>,
  idOf: IdOf,
): [number, number][] {
  const taken = new Set(partner.values())
  return [...partner].flatMap(([from, to]): [number, number][] => {
    const [one, two] = [left[from - 1], right[to - 1]]
    if (!one || !two || partner.has(one.place) || taken.has(two.place))
      return []
    const { level } = one.section
    const isAbove =
      level === two.section.level &&
      level < (left[from]?.section.level ?? 0) &&
      level < (right[to]?.section.level ?? 0)
    const mayBe = mayPair(one.section, two.section, idOf)
    return isAbove && mayBe && weigh(one, two) !== 'against'
      ? [[one.place, two.place]]
      : []
  })
}

function gapsBetween(
  [left = [], right = []]: readonly (readonly Candidate[])[],
  partner: ReadonlyMap<number, number>,
  { looksAt }: Pass,
): Gap[] {
  const pairs = [...partner].sort(([a], [b]) => a - b)
  const inOrder = longestIncreasing(pairs.map(([, place]) => place))
  const anchors = inOrder.flatMap((index) => pairs[index] ?? [])
  const taken = new Set(partner.values())
  const gaps: Gap[] = []
  let [fromLeft, fromRight] = [0, 0]
  for (let index = 0; index <= anchors.length; index += 2) {
    const toLeft = anchors[index] ?? left.length
    const toRight = anchors[index + 1] ?? right.length
    gaps.push({
      left: left
        .slice(fromLeft, toLeft)
        .filter((one) => !partner.has(one.place) && looksAt(one)),
      right: right
        .slice(fromRight, toRight)
        .filter((two) => !taken.has(two.place) && looksAt(two)),
    })
    fromLeft = toLeft + 1
    fromRight = toRight + 1
  }
  return gaps.filter((gap) => gap.left.length > 0 && gap.right.length > 0)
}

/** The alignment with the highest total likeness, in order on both sides. */
function alignGap({ left, right }: Gap, score: Score): [number, number][] {
  if (left.length * right.length > LARGEST_TABLE) return []
  // best[i][j]: highest total for the last rows from i and columns from j.
  const best = Array.from(
    { length: left.length + 1 },
    () => new Float64Array(right.length + 1),
  )
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const likeness = left.map((one, i) =>
    right.map((two, j) => {
      const likely = score(one, two)
      const apart = Math.abs(i / left.length - j / right.length)
      return likely === 0 ? 0 : likely + SAME_PLACE * (1 - apart)
    }),
  )
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      const both = (likeness[i]?.[j] ?? 0) + at(i + 1, j + 1)
      if (row) row[j] = Math.max(both, at(i + 1, j), at(i, j + 1))
    }
  }
  return trace({ left, right }, at, likeness)
}

function trace(
  { left, right }: Gap,
  at: (i: number, j: number) => number,
  likeness: readonly (readonly number[])[],
): [number, number][] {
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const likely = likeness[i]?.[j] ?? 0
    if (likely > 0 && at(i, j) === likely + at(i + 1, j + 1)) {
      pairs.push([left[i]?.place ?? 0, right[j]?.place ?? 0])
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}
