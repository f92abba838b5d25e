import type { Block } from '../../../content/model.ts'
import { sidesOf } from '../../pairing/page-pair.ts'
import type {
  PagePair,
  SectionSide,
  WholeSectionPair,
} from '../../pairing/page-pair.ts'
import { alignBlocks } from './align-blocks.ts'
import type { BlockPair } from './align-blocks.ts'

export type SideName = 'left' | 'right'

/** A section in both languages, its blocks lined up. */
export interface AlignedSection {
  readonly left: SectionSide
  readonly right: SectionSide
  readonly pairs: readonly BlockPair[]
}

const aligned = new WeakMap<WholeSectionPair, AlignedSection>()

/** Lines up a section's blocks; several rules ask for the same section. */
export function alignSection(
  page: PagePair,
  pair: WholeSectionPair,
): AlignedSection {
  const known = aligned.get(pair)
  if (known) return known
  const [left, right] = sidesOf(page, pair)
  const pairs = alignBlocks(pair.left.blocks, pair.right.blocks)
  const made = { left, right, pairs }
  aligned.set(pair, made)
  return made
}

export function otherSide(name: SideName): SideName {
  return name === 'left' ? 'right' : 'left'
}

/**
 * The line of a side that stands where one of the pairs does: that of its own
 * block, else of what follows the block before it.
 */
export function lineOfPair(
  section: AlignedSection,
  index: number,
  name: SideName,
): number {
  const own = section.pairs[index]?.[name]
  if (own) return own.line
  const { page, section: where } = section[name]
  const before = blockBefore(section.pairs, index, name)
  const end = before?.endLine ?? where.line
  return Math.min(end + 1, where.endLine, page.lines.length)
}

function blockBefore(
  pairs: readonly BlockPair[],
  index: number,
  name: SideName,
): Block | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = pairs[at]?.[name]
    if (block) return block
  }
  return null
}
