import { HAN, MARKS, faultsAt } from './fault.ts'
import type { TypographyFault } from './fault.ts'

// Within a line and a bounded length, as brackets in prose are.
const BRACKETED = /\(([^()\n]{1,200})\)/g
const HAS_HAN = new RegExp(`[${HAN}]`)
const TOUCHES_CHINESE = new RegExp(`[${HAN}${MARKS}]`)
const SHOWN = 12

/**
 * Half-width brackets in Chinese text, one fault a pair.
 *
 * Many a style keeps them half-width with a space outside, so in general only
 * those with Chinese inside that touch Chinese outside are faults.
 *
 * @param isHouseStyle Also those around Latin words, and those after a space.
 */
export function findBracketFaults(
  text: string,
  isHouseStyle: boolean,
): TypographyFault[] {
  return faultsAt(text, BRACKETED, (match) => {
    const [pair, inside = ''] = match
    const around = neighbours(text, match, isHouseStyle)
    if (!isHouseStyle && !HAS_HAN.test(inside)) return null
    const touches = isHouseStyle ? TOUCHES_CHINESE : HAS_HAN
    if (!around.some((one) => touches.test(one))) return null
    return inside.length > SHOWN
      ? { variant: 'half-width', found: '(', use: '（' }
      : { variant: 'half-width', found: pair, use: `（${inside}）` }
  })
}

function neighbours(
  text: string,
  { 0: pair, index }: RegExpExecArray,
  isHouseStyle: boolean,
): string[] {
  const end = index + pair.length
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(end, end + 2)
  return isHouseStyle
    ? [before.trimEnd().slice(-1), after.trimStart().slice(0, 1)]
    : [before.slice(-1)]
}
