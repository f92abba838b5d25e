import { alignGap } from './best-alignment.ts'
import type { Gap, Score } from './best-alignment.ts'
import { haveOneOrdinal, likelihood, nameSeveral, weigh } from './candidates.ts'
import type { Candidate } from './candidates.ts'

/** What to look at in a gap, and how to judge a pair in what is looked at. */
export interface Pass {
  readonly looksAt: (candidate: Candidate) => boolean
  readonly scoreIn: (gap: Gap) => Score
}

/** Where headings are missing, place alone makes no pair of unlike sections. */
const LEAST = 0.9
/** Names, blocks and length nearly the same: as like as a translation gets. */
const SURE = 2
/** Where both sides have as many, one pair more counts for more than likeness. */
const AS_MANY = 1
/** So many headings alike in a row are an outline; two may be by chance. */
const OUTLINE = 3
/** Rewritten: this many headings, and fewer than this part of them over there. */
const REWRITTEN = { headings: 4, part: 2 / 3 }

/** In this order: see `alignGaps`. */
export function passesOf(sides: readonly (readonly Candidate[])[]): Pass[] {
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
export const evident = evidentAt(0)

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
  const shifts = shiftsIn({ left, right })
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
    return likely >= LEAST || haveOneOrdinal(one, two) ? likely : 0
  }
}

/**
 * Sections of unlike level, where both sides have as many left: those that name
 * the same things, or all of them where a whole part is set higher or lower. A
 * title is no section of the other page, and a single one is no part: it has to
 * be alike, too.
 */
function relevelled({ left, right }: Gap): Score {
  if (left.length !== right.length) return oneOrdinal
  const shifts = shiftsIn({ left, right })
  const [shift = null] = shifts
  const isPart = shift !== null && shifts.every((other) => other === shift)
  const isOne = left.length === 1
  return (one, two) => {
    const isShifted = isPart && two.section.level - one.section.level === shift
    const evidence = weigh(one, two)
    const likely = likelihood(one, two)
    const isAlike =
      !isOne || likely >= SURE || (likely >= LEAST && nameSeveral(one, two))
    return (isShifted && isAlike && evidence !== 'against') ||
      evidence === 'for'
      ? likely
      : oneOrdinal(one, two)
  }
}

function oneOrdinal(one: Candidate, two: Candidate): number {
  const isOne = haveOneOrdinal(one, two) && weigh(one, two) !== 'against'
  return isOne ? likelihood(one, two) : 0
}

/** How much lower each heading's namesake in place is; null where either is a title. */
function shiftsIn({ left, right }: Gap): (number | null)[] {
  return left.map((one, at) => {
    const two = right[at]
    const isHeading = two && !one.isTitle && !two.isTitle
    const levels = [one.section.level, two?.section.level ?? 0] as const
    return isHeading && Math.min(...levels) > 0 ? levels[1] - levels[0] : null
  })
}
