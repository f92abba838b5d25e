import type { Block, Citation } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type {
  AlignedSection,
  SideName,
} from '../language/align/section-pair.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import type { PageRule } from './rule.ts'

/**
 * Sources that only one language cites in a section. How often a source is
 * cited does not matter, since sentences are cut differently.
 */
export const citations: PageRule = {
  id: 'citations',
  scope: 'page',
  check: checkCitations,
}

function checkCitations(page: PagePair): Finding[] {
  return page.sections.filter(isWhole).flatMap((pair) => {
    const left = idsIn(pair.left.blocks)
    const right = idsIn(pair.right.blocks)
    if (isSame(left, right)) return []
    const section = alignSection(page, pair)
    return [
      ...missingFrom('left', left, section),
      ...missingFrom('right', right, section),
    ]
  })
}

function idsIn(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap((block) => block.citations.map(({ id }) => id)))
}

function isSame(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return one.size === two.size && [...one].every((id) => two.has(id))
}

/** Each source once, where the other side cites it first. */
function missingFrom(
  lacks: SideName,
  present: ReadonlySet<string>,
  section: AlignedSection,
): Finding[] {
  const seen = new Set(present)
  return section.pairs.flatMap((pair, index) =>
    newIn(pair[otherSide(lacks)]?.citations ?? [], seen).map(
      ({ id, line }): Finding => ({
        rule: 'citations',
        ...atPair(section, index, lacks, line),
        args: { id },
      }),
    ),
  )
}

function newIn(
  citationsOfBlock: readonly Citation[],
  seen: Set<string>,
): Citation[] {
  return citationsOfBlock.filter(({ id }) => {
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}
