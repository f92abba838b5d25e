import { numberReading } from './build.ts'
import type { PointFigure, Unit } from './types.ts'

const LINK = /^(?:[\s\u00a0]|,?[\s\u00a0]and[\s\u00a0]|,[\s\u00a0]|又|零|、)?$/

/**
 * Joins 兩年八個月 and "2 hours 15 minutes" into one figure, since the other
 * language may say 32 months; what they are made of stays as their parts.
 */
export function joinCompounds(
  text: string,
  figures: readonly PointFigure[],
): PointFigure[] {
  const joined: PointFigure[] = []
  for (const figure of figures) {
    const before = joined.at(-1)
    const both = before && joinTwo(text, before, figure)
    if (both) joined.pop()
    joined.push(both ?? figure)
  }
  return joined
}

function joinTwo(
  text: string,
  from: PointFigure,
  to: PointFigure,
): PointFigure | null {
  const [left, right] = [from.reading, to.reading]
  if (left.kind !== 'number' || right.kind !== 'number') return null
  if (!left.unit || !right.unit || !isFiner(left.unit, right.unit)) return null
  const gap = text.slice(from.offset + from.text.length, to.offset)
  if (!LINK.test(gap)) return null

  const scale = left.unit.factor.div(right.unit.factor)
  return {
    ...from,
    text: text.slice(from.offset, to.offset + to.text.length),
    reading: numberReading(
      left.value.times(scale).plus(right.value),
      right.unit,
    ),
    alternatives: [],
    parts: [...(from.parts.length > 0 ? from.parts : [left]), right],
    step: to.step,
    weight: to.weight === 'firm' ? 'firm' : from.weight,
  }
}

/** Months behind years, seconds behind minutes: the unit that was last is finer. */
function isFiner(left: Unit, right: Unit): boolean {
  const isTime = left.dimension === 'months' || left.dimension === 'seconds'
  return (
    isTime && left.dimension === right.dimension && left.factor.gt(right.factor)
  )
}
