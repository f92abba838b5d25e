import type { Section } from '../../content/model.ts'
import { longestIncreasing } from './longest-increasing.ts'
import type { Matching } from './page-pair.ts'
import { sectionTraits, similarity } from './similarity.ts'

type IdOf = (section: Section) => string | null

interface Gap {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** Beyond this many cells a gap is not compared by content, only in order. */
const LARGEST_TABLE = 250_000

/**
 * Pairs headings without a written id by where they stand and what is under
 * them. Only within a gap between two sections that are paired already.
 *
 * @param idOf The id that speaks for a section; null where none does.
 * @returns Pairs of indexes, left and right.
 */
export function alignGaps(
  { left, right, partner }: Matching,
  idOf: IdOf,
): [number, number][] {
  return gapsBetween(left, right, partner).flatMap((gap) =>
    alignGap(gap, scorer(gap, left, right, idOf)),
  )
}

function gapsBetween(
  left: readonly Section[],
  right: readonly Section[],
  partner: ReadonlyMap<number, number>,
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
      left: range(fromLeft, toLeft).filter((at) => !partner.has(at)),
      right: range(fromRight, toRight).filter((at) => !taken.has(at)),
    })
    fromLeft = toLeft + 1
    fromRight = toRight + 1
  }
  return gaps.filter((gap) => gap.left.length > 0 && gap.right.length > 0)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** The alignment with the highest total likeness, in order on both sides. */
function alignGap(
  gap: Gap,
  score: (i: number, j: number) => number,
): [number, number][] {
  if (gap.left.length * gap.right.length > LARGEST_TABLE) return []
  const rows = gap.left.length
  const columns = gap.right.length
  // best[i][j]: highest total for the last rows from i and columns from j.
  const best = Array.from(
    { length: rows + 1 },
    () => new Float64Array(columns + 1),
  )
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const row = best[i]
      const both = score(i, j) + at(i + 1, j + 1)
      if (row) row[j] = Math.max(both, at(i + 1, j), at(i, j + 1))
    }
  }
  return trace(gap, at, score)
}

function trace(
  gap: Gap,
  at: (i: number, j: number) => number,
  score: (i: number, j: number) => number,
): [number, number][] {
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < gap.left.length && j < gap.right.length) {
    const likeness = score(i, j)
    if (likeness > 0 && at(i, j) === likeness + at(i + 1, j + 1)) {
      pairs.push([gap.left[i] ?? 0, gap.right[j] ?? 0])
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

/** Likeness of two sections of a gap; 0 where they cannot be the same. */
function scorer(
  gap: Gap,
  left: readonly Section[],
  right: readonly Section[],
  idOf: IdOf,
): (i: number, j: number) => number {
  const traits = new Map(
    [...gap.left.map((at) => left[at]), ...gap.right.map((at) => right[at])]
      .filter((section) => section !== undefined)
      .map((section) => [section, sectionTraits(section)]),
  )
  return (i, j) => {
    const one = left[gap.left[i] ?? -1]
    const two = right[gap.right[j] ?? -1]
    const oneTraits = one && traits.get(one)
    const twoTraits = two && traits.get(two)
    if (!oneTraits || !twoTraits) return 0
    if (idOf(one) !== null && idOf(two) !== null) return 0
    if ((one.level === 0) !== (two.level === 0)) return 0
    return similarity(oneTraits, twoTraits)
  }
}
