import type {
  Block,
  BlockKind,
  Image,
  Page,
  Section,
} from '../../content/model.ts'
import { WITHOUT_HEADING } from '../../content/sections.ts'
import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { isCutElsewhere } from '../language/align/cuts.ts'
import { gapsIn } from '../language/align/gaps.ts'
import type { Single } from '../language/align/gaps.ts'
import { withoutRemnants } from '../language/align/remnants.ts'
import { movedOn, reorderedIn } from '../language/align/reordered.ts'
import {
  withoutRetold,
  withoutRewritten,
  withoutSwapped,
} from '../language/align/retold.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type { AlignedSection } from '../language/align/section-pair.ts'
import {
  isUnderOtherHeading,
  withoutHeadings,
} from '../language/align/under-other-heading.ts'
import { excerptOf } from '../language/excerpt.ts'
import { isOwnSite } from '../language/strictness.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair, SectionPair } from '../pairing/page-pair.ts'
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

function checkStructure(page: PagePair, context: RuleContext): Finding[] {
  const places = page.sections.flatMap((each, at) => {
    const pair = withTop(page, each)
    if (!isWhole(pair)) return []
    const section = alignSection(page, pair)
    return { at, section, gaps: gapsIn(section) }
  })
  const singles = places.flatMap(({ gaps }) => gaps.flat())
  const isStrict = isOwnSite(context) || singles.length === 0
  const moved = isStrict ? null : movedOn(page, singles)
  return places.flatMap(({ at, section, gaps }) => {
    const left = moved ? withoutStyle(page, at, section, gaps, moved) : gaps
    return [
      ...missingBlocks(section, left),
      ...missingImages(section),
      ...missingColumns(section),
    ]
  })
}

/**
 * Words before the first heading that have no counterpart lack it at the top of
 * the other page: no heading is missing in their stead.
 */
function withTop({ left, right }: PagePair, pair: SectionPair): SectionPair {
  if ((pair.left ?? pair.right)?.level !== 0) return pair
  return {
    ...pair,
    left: pair.left ?? topOf(left.page),
    right: pair.right ?? topOf(right.page),
  }
}

function topOf({ frontMatter, lines }: Page): Section {
  const line = Math.min(frontMatter.length + 1, lines.length)
  return { ...WITHOUT_HEADING, line, endLine: line, blocks: [], comments: [] }
}

function missingBlocks(
  section: AlignedSection,
  gaps: readonly Single[][],
): Finding[] {
  const counts = {
    left: countKinds(section.left.section.blocks),
    right: countKinds(section.right.section.blocks),
  }
  return withoutMoved(gaps)
    .map((gap) => gap.filter((single) => !isShownThere(section, single)))
    .flatMap(withoutRest)
    .map((single) => {
      const { kind } = single.block
      return missing(section, single, kind, {
        expected: counts[otherSide(single.lacks)].get(kind) ?? 0,
        actual: counts[single.lacks].get(kind) ?? 0,
      })
    })
}

/**
 * How words are set out is a matter of style on other people's pages: where
 * paragraphs end, what is a list, what stands under which heading. On this site
 * both languages have the same blocks.
 */
function withoutStyle(
  page: PagePair,
  at: number,
  section: AlignedSection,
  gaps: readonly Single[][],
  moved: ReadonlySet<Block>,
): readonly Single[][] {
  const reordered = reorderedIn(gaps.flat())
  const isThere = ({ block }: Single): boolean =>
    moved.has(block) || reordered.has(block)
  const lacking = gaps
    .filter((gap) => !isCut(section, gap))
    .map((gap) => withoutRemnants(section, withoutHeadings(page, at, gap)))
    .filter((gap) => !isUnderOtherHeading(page, at, gap))
  const apart = withoutSwapped(lacking)
    .map((gap) => gap.filter((single) => !isThere(single)))
    .map(withoutRetold)
  return withoutRewritten(apart, section.pairs.length)
}

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
  // An image by itself may have words beside it in the other language.
  const place = kind === 'paragraph' ? 'image' : kind
  return `${place} ${images.map(({ source }) => source).join(' ')}`
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
    const images = imagesNotIn(section[lacks].section.blocks, more)
    if (images.length === 0) return []
    const block = { ...more, images }
    return missing(section, { index, lacks, block }, 'image', {
      expected: more.images.length,
      actual: fewer.images.length,
    })
  })
}

/** An image by itself that the other language has within other words. */
function isShownThere(
  section: AlignedSection,
  { block, lacks }: Single,
): boolean {
  return (
    block.kind === 'image' && hasImagesOf(block, section[lacks].section.blocks)
  )
}

/** Whether every image of a block stands somewhere in those of the other side. */
function hasImagesOf(block: Block, others: readonly Block[]): boolean {
  return block.images.length > 0 && imagesNotIn(others, block).length === 0
}

function imagesNotIn(others: readonly Block[], { images }: Block): Image[] {
  const there = new Set(
    others.flatMap((other) => other.images.map(({ source }) => source)),
  )
  return images.filter(({ source }) => !there.has(source))
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
