import type { Decimal } from 'decimal.js'
import { ONE, wholeNumber } from '../numbers.ts'

/** A number in scales as far as it has been added up. */
export interface Sum {
  /** Finished groups: the 三億 of 三億五千. */
  readonly total: Decimal
  /** Within four digits: the 五千 of 五千二. */
  readonly group: Decimal
  /** A digit that no scale follows yet. */
  readonly digit: Decimal | null
  /** The scale that the next smaller unit continues from. */
  readonly last: Decimal
  readonly lastGroup: Decimal
}

const ZERO = wholeNumber(0)

export const NOTHING: Sum = {
  total: ZERO,
  group: ZERO,
  digit: null,
  last: ONE,
  lastGroup: ZERO,
}

/** 十, 百, 千: 三百 adds 300; 千 behind a finished scale multiplies (億千). */
export function addSmall(sum: Sum, scale: Decimal): Sum {
  if (sum.digit === null && !sum.group.isZero() && sum.last.lt(scale)) {
    return grouped(sum, sum.group.times(scale), scale)
  }
  const group = sum.group.plus((sum.digit ?? ONE).times(scale))
  return grouped(sum, group, scale)
}

function grouped(
  { total, lastGroup }: Sum,
  group: Decimal,
  last: Decimal,
): Sum {
  return { total, group, digit: null, last, lastGroup }
}

/** 萬, 億: a scale straight behind another multiplies it, as in 萬億. */
export function addBig(sum: Sum, scale: Decimal): Sum {
  const group = sum.group.plus(sum.digit ?? ZERO)
  if (group.isZero()) {
    const product = sum.total.isZero() ? scale : sum.total.times(scale)
    return closed(product, scale, product)
  }
  const isLarger =
    sum.last.gt(1) && !sum.total.isZero() && scale.gt(sum.lastGroup)
  const total = isLarger
    ? sum.total.plus(group).times(scale)
    : sum.total.plus(group.times(scale))
  return closed(total, scale, scale)
}

function closed(total: Decimal, last: Decimal, lastGroup: Decimal): Sum {
  return { total, group: ZERO, digit: null, last, lastGroup }
}

/** 三萬二 is 32,000 and 一百五 is 150: a last digit continues the scale. */
export function totalOf(sum: Sum, isShort: boolean): Decimal {
  const before = sum.total.plus(sum.group)
  if (sum.digit === null) return before
  const isContinued = isShort && sum.last.gte(100) && sum.digit.isInteger()
  return before.plus(
    isContinued ? sum.digit.times(sum.last).div(10) : sum.digit,
  )
}
