import type { PointFigure } from '../types.ts'

interface Points {
  readonly points: readonly PointFigure[]
  /** The value of each in plain notation. */
  readonly values: readonly string[]
}

/**
 * Figures that took one another's place: both sides state the same values
 * equally often in all, but one has a 2025 where the other has a 2024. A value
 * that a language merely repeats changes only one count, and stays unreported.
 */
export function exchanged(
  left: Points,
  right: Points,
): { left: PointFigure[]; right: PointFigure[] } {
  const leftCounts = grouped(left)
  const rightCounts = grouped(right)
  const moreLeft = surplus(leftCounts, rightCounts)
  const moreRight = surplus(rightCounts, leftCounts)
  const isSwap =
    moreLeft.length === 1 &&
    moreRight.length === 1 &&
    moreLeft[0]?.by === 1 &&
    moreRight[0]?.by === 1

  return isSwap
    ? {
        left: moreLeft.map(({ last }) => last),
        right: moreRight.map(({ last }) => last),
      }
    : { left: [], right: [] }
}

/** Values stated on both sides, but more often on one of them. */
function surplus(
  own: ReadonlyMap<string, readonly PointFigure[]>,
  other: ReadonlyMap<string, readonly PointFigure[]>,
): { last: PointFigure; by: number }[] {
  return [...own].flatMap(([value, figures]) => {
    const by = figures.length - (other.get(value)?.length ?? 0)
    const last = figures.at(-1)
    return by > 0 && other.has(value) && last ? [{ last, by }] : []
  })
}

function grouped({
  points,
  values,
}: Points): ReadonlyMap<string, readonly PointFigure[]> {
  const groups = new Map<string, PointFigure[]>()
  for (const [index, figure] of points.entries()) {
    if (figure.weight === 'soft') continue
    const key = values[index] ?? ''
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return groups
}
