import type { Candidate } from './candidates.ts'

/** Sections between two that are paired, or at an end. */
export interface Gap {
  readonly left: readonly Candidate[]
  readonly right: readonly Candidate[]
}

/** How likely two sections are one: above 0, the more the likelier; 0: no. */
export type Score = (one: Candidate, two: Candidate) => number

/** Beyond this many cells a gap is not compared by content. */
export const LARGEST_TABLE = 250_000
/** Of equals those pair that stand in like places. */
const SAME_PLACE = 0.01

/** The alignment with the highest total likeness, in order on both sides. */
export function alignGap(
  { left, right }: Gap,
  score: Score,
): [number, number][] {
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
