import type { Claim } from '../claim.ts'
import type { TextPair } from '../scenario.ts'

/**
 * What a simple script does: the levels of the headings, top to bottom, must
 * be the same in both files, and each file must exist on both sides.
 */
export function claimByOutline({ left, right }: TextPair): Claim[] {
  const pages = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return pages
    .filter((page) => outline(left[page]) !== outline(right[page]))
    .map((page) => ({ page, section: null }))
}

function outline(text: string | undefined): string | null {
  if (text === undefined) return null
  const headings = text.match(/^#{1,6}(?= )/gm) ?? []
  return headings.map(({ length }) => length).join()
}
