import { atSection } from '../../rules/at.ts'
import { lineOfPair, otherSide } from './section-pair.ts'
import type { AlignedSection, SideName } from './section-pair.ts'

/**
 * A finding's place where one side lacks something that a block of the other
 * has: at the counterpart of that block, or where it would stand.
 *
 * @param index Which pair of blocks.
 * @param otherLine Where the other side has it, if not at the block's start.
 */
export function atPair(
  section: AlignedSection,
  index: number,
  lacks: SideName,
  otherLine?: number,
): ReturnType<typeof atSection> {
  const has = otherSide(lacks)
  const placed = atSection(section[lacks], section[has])
  const line = otherLine ?? lineOfPair(section, index, has)
  return {
    ...placed,
    line: lineOfPair(section, index, lacks),
    other: placed.other && { ...placed.other, line },
  }
}
