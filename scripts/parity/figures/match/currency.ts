import type { PointFigure } from '../types.ts'
import type { SideContext } from './context.ts'

/**
 * Whether two currencies may be the same. A bare `$` or 元 in a Hong Kong text
 * is the Hong Kong dollar, or the US dollar where the text names that or the
 * United States; a bare 元 is renminbi too once the text speaks of renminbi, or
 * is in Simplified Chinese, where a bare `$` is the US dollar, as it is for
 * readers elsewhere.
 */
export function isSameCurrency(
  left: string,
  leftSide: SideContext,
  right: string,
  rightSide: SideContext,
): boolean {
  if (left === right) return true
  const candidates = meaningOf(left, leftSide, rightSide)
  return meaningOf(right, rightSide, leftSide).some((code) =>
    candidates.includes(code),
  )
}

function meaningOf(
  code: string,
  side: SideContext,
  other: SideContext,
): readonly string[] {
  if (code === '$') return mayBeAmerican(side, other) ? ['HKD', 'USD'] : ['HKD']
  if (code === '¥') return ['CNY', 'JPY', 'YUAN']
  if (code !== 'YUAN') return [code]
  const isChina = side.isSimplified() || side.mentionsRenminbi()
  return isChina ? ['HKD', 'CNY', 'JPY', 'YUAN'] : ['HKD', 'YUAN']
}

function mayBeAmerican(side: SideContext, other: SideContext): boolean {
  const isForeign = ({ isAbroad, isSimplified }: SideContext): boolean =>
    isAbroad || isSimplified()
  if (isForeign(side) || isForeign(other) || side.mentions('USD')) return true
  return side.mentionsAmerica()
}

/** A bare 元 behind an amount in renminbi, in the same sentence, is renminbi. */
export function settleYuan(
  text: string,
  points: readonly PointFigure[],
): PointFigure[] {
  let renminbiAt: number | null = null
  return points.map((figure) => {
    const { reading, offset } = figure
    if (reading.kind !== 'money') return figure
    if (reading.currency !== 'YUAN') {
      renminbiAt = reading.currency === 'CNY' ? offset : null
      return figure
    }
    const isRenminbi =
      renminbiAt !== null && !text.slice(renminbiAt, offset).includes('。')
    return isRenminbi
      ? { ...figure, reading: { ...reading, currency: 'CNY' } }
      : figure
  })
}
