import type { Decimal } from 'decimal.js'
import type { PointFigure, Qualifier } from '../types.ts'

/** Quotients such as a third never come out even. */
const EPSILON = 1e-9

/** How far a fraction in words may be from a percentage it stands for. */
const FRACTION_SLACK = 0.02

/** The last digit stated may be the first: 約20萬 is not 240,000 all the same. */
const NEAR = 0.06
const FAR = 0.2

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
  if (isHedged(left) === isHedged(right)) return false
  return isHedged(left) ? covers(left, a, b) : covers(right, b, a)
}

function isHedged({ qualifier }: PointFigure): boolean {
  return qualifier !== 'exact' && qualifier !== 'bound'
}

/** Whether the hedged `stated` value may stand for the exact one. */
function covers(figure: PointFigure, stated: Decimal, exact: Decimal): boolean {
  const step = stepOf(figure, stated)
  const gap = exact.minus(stated).toNumber()
  return isWithin(figure.qualifier, gap, step, stated.toNumber())
}

function isWithin(
  qualifier: Qualifier,
  gap: number,
  step: number,
  stated: number,
): boolean {
  switch (qualifier) {
    case 'about':
      return Math.abs(gap) <= Math.min(step / 2, stated * NEAR)
    case 'over':
      return gap >= 0 && gap < Math.min(step, stated * FAR)
    case 'under':
      return gap <= 0 && -gap <= Math.min(step, stated * FAR)
    case 'bound':
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
