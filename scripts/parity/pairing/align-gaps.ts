import { alignGap, LARGEST_TABLE } from './best-alignment.ts'
import type { Gap, Score } from './best-alignment.ts'
import {
  candidatesOf,
  mayPair,
  shareTheirOwn,
  shareAName,
  weigh,
} from './candidates.ts'
import type { Candidate, IdOf } from './candidates.ts'
import { longestIncreasing } from './longest-increasing.ts'
import type { Matching } from './page-pair.ts'
import { evident, passesOf } from './passes.ts'
import type { Pass } from './passes.ts'

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

/**
 * Sections that are left and name the same things, in their headings too or
 * that are their own, wherever they stand; each must be the only one for the
 * other.
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
    (shareAName(one, two) || shareTheirOwn(one, two)) &&
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
