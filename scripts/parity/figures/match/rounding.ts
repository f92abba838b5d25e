import type { Decimal } from 'decimal.js'
import type { PointFigure, Qualifier } from '../types.ts'

/** Quotients such as a third never come out even. */
const EPSILON = 1e-9

/** How far a fraction in words may be from a percentage it stands for. */
const FRACTION_SLACK = 0.02

export function isSame(a: Decimal, b: Decimal): boolean {
  if (a.eq(b)) return true
  return a.minus(b).abs().lte(a.abs().times(EPSILON))
}

/**
 * Whether one value is the other one rounded, as one of the texts says (about,
 * nearly, over, 約, 近, 逾). When both are hedged they must be equal: "about 61%"
 * does not translate 約六成.
 *
 * @param a The value of `left` in the measure that both share; so `b` of `right`.
 */
export function isRounded(
  left: PointFigure,
  a: Decimal,
  right: PointFigure,
  b: Decimal,
): boolean {
  if (left.qualifier === 'exact' && right.qualifier === 'exact') return false
  if (left.qualifier !== 'exact' && right.qualifier !== 'exact') return false
  return left.qualifier === 'exact' ? covers(right, b, a) : covers(left, a, b)
}

/** Whether the hedged `stated` value may stand for the exact one. */
function covers(figure: PointFigure, stated: Decimal, exact: Decimal): boolean {
  const step = stepOf(figure, stated)
  const gap = exact.minus(stated).toNumber()
  return isWithin(figure.qualifier, gap, step)
}

function isWithin(qualifier: Qualifier, gap: number, step: number): boolean {
  switch (qualifier) {
    case 'about':
      return Math.abs(gap) <= step / 2
    case 'over':
      return gap >= 0 && gap < step
    case 'under':
      return gap <= 0 && -gap <= step
    case 'exact':
      return gap === 0
  }
}

function stepOf(figure: PointFigure, stated: Decimal): number {
  if (figure.reading.kind === 'fraction') return FRACTION_SLACK * 2
  const own = 'value' in figure.reading ? figure.reading.value : null
  if (!figure.step || !own || own.isZero()) return 0
  return figure.step.times(stated.div(own)).toNumber()
}
