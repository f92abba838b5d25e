import type { Block } from '../../../content/model.ts'
import type { AlignedSection, SideName } from './section-pair.ts'

/** A block without a counterpart. */
export interface Single {
  /** Which of the section's pairs. */
  readonly index: number
  readonly lacks: SideName
  readonly block: Block
}

/** Stretches of blocks without a counterpart, in order. */
export function gapsIn({ pairs }: AlignedSection): Single[][] {
  const gaps: Single[][] = []
  let wasWhole = true
  for (const [index, { left, right }] of pairs.entries()) {
    const block = left && right ? null : (left ?? right)
    if (block) {
      const single: Single = { index, lacks: left ? 'right' : 'left', block }
      if (wasWhole) gaps.push([single])
      else gaps.at(-1)?.push(single)
    }
    wasWhole = block === null
  }
  return gaps
}
