import { HAN, MARKS, faultsAt } from './fault.ts'
import type { TypographyFault } from './fault.ts'

// Marks pair up within a line and a bounded length: what is left open must not
// swallow the page.
const QUOTED = /"([^"\n]{1,120})"|“([^“”\n]{1,120})”|‘([^‘’\n]{1,120})’/g
const HAS_HAN = new RegExp(`[${HAN}]`)
const NEXT_TO_HAN = new RegExp(`[${HAN}${MARKS}]`)
const SHOWN = 12
/** How other generators begin a box or a tab. */
const BOX = /^ *(?:!!!|\?\?\?\+?|===[!+]?)(?: [\w-]+)* $/

/**
 * Quotation marks of other languages in Chinese text, where Hong Kong has 「」.
 * Those around Latin words in the midst of Latin words belong to a quotation in
 * that language and stay.
 *
 * @param isHouseStyle Also those around Latin words that Chinese surrounds.
 */
export function findQuotationFaults(
  text: string,
  isHouseStyle: boolean,
): TypographyFault[] {
  return faultsAt(text, QUOTED, (match) => {
    if (isAttribute(text, match) || isBoxTitle(text, match)) return null
    const inside = match[1] ?? match[2] ?? match[3] ?? ''
    const isChinese =
      HAS_HAN.test(inside) || (isHouseStyle && isSurrounded(text, match))
    if (!isChinese) return null
    const shown = inside.length > SHOWN ? `${inside.slice(0, SHOWN)}……` : inside
    const found = match[0].slice(0, 1)
    return { variant: 'quotation', found, use: `「${shown}」` }
  })
}

/** Marks around the value of an attribute, which other generators read. */
function isAttribute(text: string, { index }: RegExpExecArray): boolean {
  return text.charAt(index - 1) === '=' && /\w/.test(text.charAt(index - 2))
}

/** Marks around the title of a box or a tab, as in `!!! note "…"`. */
function isBoxTitle(text: string, { index }: RegExpExecArray): boolean {
  const before = text.slice(text.lastIndexOf('\n', index) + 1, index)
  return text.charAt(index) === '"' && BOX.test(before)
}

function isSurrounded(
  text: string,
  { 0: quoted, index }: RegExpExecArray,
): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + quoted.length)
  const isFree = (one: string): boolean => one === '' || one === '\n'
  const touches = (one: string): boolean => NEXT_TO_HAN.test(one)
  if (isFree(before) && isFree(after)) return false
  return (
    (isFree(before) || touches(before)) && (isFree(after) || touches(after))
  )
}
