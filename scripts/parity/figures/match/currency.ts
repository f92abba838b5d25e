import type { SideContext } from './context.ts'

/**
 * Whether two currencies may be the same. A bare `$` or 元 in a Hong Kong text
 * is the Hong Kong dollar; a bare 元 is renminbi too once the text speaks of
 * renminbi, or is in Simplified Chinese, where a bare `$` is the US dollar.
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
  if (code === '$')
    return side.isSimplified || other.isSimplified ? ['HKD', 'USD'] : ['HKD']
  if (code !== 'YUAN') return [code]
  const isChina = side.isSimplified || side.mentionsRenminbi
  return isChina ? ['HKD', 'CNY', 'JPY'] : ['HKD']
}
