import type { Block, BlockKind } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { isCutElsewhere } from '../language/align/cuts.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type {
  AlignedSection,
  SideName,
} from '../language/align/section-pair.ts'
import { excerptOf } from '../language/excerpt.ts'
import { isOwnSite } from '../language/strictness.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Blocks that only one language has within a section: paragraphs, list items,
 * table rows and columns, code, quotations, images, charts. Blocks are lined up
 * by kind and content first, so that the finding names the one that is missing
 * and where it belongs; how sentences are cut within a block is nobody's
 * business.
 */
export const structure: PageRule = {
  id: 'structure',
  scope: 'page',
  check: checkStructure,
}

/** A block without a counterpart. */
interface Single {
  readonly index: number
  readonly lacks: SideName
  readonly block: Block
}

function checkStructure(page: PagePair, context: RuleContext): Finding[] {
  const isStrict = isOwnSite(context)
  return page.sections.filter(isWhole).flatMap((pair) => {
    const section = alignSection(page, pair)
    return [
      ...missingBlocks(section, isStrict),
      ...missingImages(section),
      ...missingColumns(section),
    ]
  })
}

function missingBlocks(section: AlignedSection, isStrict: boolean): Finding[] {
  const counts = {
    left: countKinds(section.left.section.blocks),
    right: countKinds(section.right.section.blocks),
  }
  return withoutMoved(gapsIn(section))
    .filter((gap) => isStrict || !isCut(section, gap))
    .flatMap(withoutRest)
    .map((single) => {
      const { kind } = single.block
      return missing(section, single, kind, {
        expected: counts[otherSide(single.lacks)].get(kind) ?? 0,
        actual: counts[single.lacks].get(kind) ?? 0,
      })
    })
}

/** Stretches of blocks without a counterpart, in order. */
function gapsIn({ pairs }: AlignedSection): Single[][] {
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

/**
 * Where paragraphs end is a matter of style on other people's pages; on this
 * site both languages have the same paragraphs.
 */
function isCut({ pairs }: AlignedSection, gap: readonly Single[]): boolean {
  const [first] = gap
  if (!first || gap.some(({ lacks }) => lacks !== first.lacks)) return false
  const at = gap.map(({ index }) => index)
  return isCutElsewhere(pairs, at, otherSide(first.lacks))
}

/**
 * A block that stands elsewhere in the section is not missing. Boxes are known
 * by their kind, the rest by what no translation changes.
 */
function withoutMoved(gaps: readonly Single[][]): Single[][] {
  const waiting = new Map<string, Single[]>()
  const moved = new Set<Single>()
  for (const single of gaps.flat()) {
    const name = nameOf(single.block)
    if (name === null) continue
    const other = waiting.get(`${name} ${otherSide(single.lacks)}`)?.pop()
    if (other) moved.add(single).add(other)
    else {
      const key = `${name} ${single.lacks}`
      const namesakes = waiting.get(key)
      if (namesakes) namesakes.push(single)
      else waiting.set(key, [single])
    }
  }
  return gaps.map((gap) => gap.filter((single) => !moved.has(single)))
}

/** What a block can be known by wherever it stands; null for mere words. */
function nameOf({ kind, detail, text, images }: Block): string | null {
  if (kind === 'container') return `box ${detail}`
  if (kind === 'code' || kind === 'directive') return `${kind} ${text}`
  if (images.length === 0) return null
  return `${kind} ${images.map(({ source }) => source).join(' ')}`
}

/**
 * Where one side has blocks of one kind and the other has blocks of another,
 * such as a list retold as a paragraph, the first of each kind says it all.
 */
function withoutRest(gap: readonly Single[]): readonly Single[] {
  const isRetold = new Set(gap.map(({ lacks }) => lacks)).size > 1
  if (!isRetold) return gap
  const firsts = new Map<string, Single>()
  for (const single of gap) {
    const key = `${single.lacks} ${single.block.kind}`
    if (!firsts.has(key)) firsts.set(key, single)
  }
  return [...firsts.values()]
}

function missing(
  section: AlignedSection,
  { index, lacks, block }: Single,
  kind: BlockKind,
  counts: { readonly expected: number; readonly actual: number },
): Finding {
  return {
    rule: 'structure',
    ...atPair(section, index, lacks),
    args: { variant: 'missing', kind, excerpt: excerptOf(block), ...counts },
  }
}

/** Images within text that has its counterpart. */
function missingImages(section: AlignedSection): Finding[] {
  return section.pairs.flatMap(({ left, right }, index) => {
    if (!left || !right) return []
    const difference = left.images.length - right.images.length
    if (difference === 0) return []
    const [more, fewer] = difference > 0 ? [left, right] : [right, left]
    const lacks = difference > 0 ? 'right' : 'left'
    return missing(section, { index, lacks, block: more }, 'image', {
      expected: more.images.length,
      actual: fewer.images.length,
    })
  })
}

/** Rows of different width; the first row of a table speaks for all. */
function missingColumns(section: AlignedSection): Finding[] {
  return section.pairs.flatMap(({ left, right }, index) => {
    if (!hasOtherWidth(left, right)) return []
    const before = section.pairs[index - 1]
    if (before && hasOtherWidth(before.left, before.right)) return []
    const [ours, theirs] = [Number(left?.detail), Number(right?.detail)]
    const lacks = ours > theirs ? 'right' : 'left'
    const wider = ours > theirs ? left : right
    return {
      rule: 'structure',
      ...atPair(section, index, lacks),
      args: {
        variant: 'columns',
        kind: 'table-row',
        excerpt: wider ? excerptOf(wider) : '',
        expected: Math.max(ours, theirs),
        actual: Math.min(ours, theirs),
      },
    } satisfies Finding
  })
}

function hasOtherWidth(left: Block | null, right: Block | null): boolean {
  return (
    left?.kind === 'table-row' &&
    right?.kind === 'table-row' &&
    left.detail !== right.detail
  )
}

function countKinds(blocks: readonly Block[]): Map<BlockKind, number> {
  const counts = new Map<BlockKind, number>()
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
