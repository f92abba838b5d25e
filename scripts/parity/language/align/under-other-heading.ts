import type { Block, Section } from '../../../content/model.ts'
import { isWhole } from '../../pairing/page-pair.ts'
import type { PagePair, WholeSectionPair } from '../../pairing/page-pair.ts'
import { likeLength } from '../reading-length.ts'
import { gapsIn } from './gaps.ts'
import type { Single } from './gaps.ts'
import { lengthOf } from './retold.ts'
import { alignSection, otherSide } from './section-pair.ts'
import type { SideName } from './section-pair.ts'

/** Words and their translation are at least this much alike in length. */
const ALIKE = 0.6
const STRONG = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)[:：]?\s*$/
/** `##Install`: without a space it is none. */
const NO_HEADING = /^\s{0,3}#{1,6}[^#\s].*$/

/**
 * Whether the blocks of a gap are there, but under another heading: in a
 * section beside this one that only the other side has, or on the other side of
 * the next heading. The first is told as a section that is missing.
 *
 * @param at Which section of the page.
 */
export function isUnderOtherHeading(
  page: PagePair,
  at: number,
  gap: readonly Single[],
): boolean {
  const [first] = gap
  if (!first || gap.some(({ lacks }) => lacks !== first.lacks)) return false
  return (
    isInOwnSection(page, at, gap) ||
    isAcross(page, at, gap, 1) ||
    isAcross(page, at, gap, -1)
  )
}

/**
 * Leaves out words in bold, or meant for a heading, where the side without them
 * has a heading more, and words set otherwise where that heading says the same:
 * "> Windows".
 */
export function withoutHeadings(
  page: PagePair,
  at: number,
  gap: readonly Single[],
): Single[] {
  return gap.filter(({ lacks, block }) => {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') return true
    const headings = sectionsAlone(page, at, lacks)
    if (headings.some(({ title }) => title === block.text)) return false
    const lines = page[otherSide(lacks)].page.lines
    const text = lines.slice(block.line - 1, block.endLine).join(' ')
    const isHeading = STRONG.test(text) || NO_HEADING.test(text)
    return !isHeading || headings.length === 0
  })
}

/** Blocks for which the other side has a section of its own. */
function isInOwnSection(
  page: PagePair,
  at: number,
  gap: readonly Single[],
): boolean {
  const [{ lacks } = { lacks: 'left' as const }] = gap
  const missing = gap.map(({ block }) => block)
  const there = sectionsAlone(page, at, lacks).flatMap(({ blocks }) => blocks)
  const kinds = new Set(missing.map(kindOf))
  const like = there.filter((block) => kinds.has(kindOf(block)))
  const count = (blocks: readonly Block[], name: string): number =>
    blocks.filter((block) => kindOf(block) === name).length
  const hasAll = [...kinds].every(
    (kind) => count(like, kind) >= count(missing, kind),
  )
  return hasAll && lengthOf(like) >= ALIKE * lengthOf(missing)
}

/** What one language lists the other may set as a table. */
function kindOf({ kind }: Block): string {
  return kind === 'table-row' ? 'list-item' : kind
}

/** The sections beside one that only the given side has. */
function sectionsAlone(page: PagePair, at: number, side: SideName): Section[] {
  return [1, -1].flatMap((step) => {
    const found: Section[] = []
    for (let place = at + step; ; place += step) {
      const pair = page.sections[place]
      if (!pair || isWhole(pair)) return found
      const own = pair[side]
      if (own) found.push(own)
    }
  })
}

/** At the end of this section here, at the start of the next there. */
function isAcross(
  page: PagePair,
  at: number,
  gap: readonly Single[],
  step: 1 | -1,
): boolean {
  const [pair, next] = [page.sections[at], page.sections[at + step]]
  if (!pair || !next || !isWhole(pair) || !isWhole(next)) return false
  if (edgeOf(page, pair, step)?.[0]?.index !== gap[0]?.index) return false
  const across = edgeOf(page, next, step === 1 ? -1 : 1) ?? []
  const [ours, theirs] = [gap, across].map((singles) =>
    singles.map(({ block }) => block),
  )
  if (!ours || !theirs || ours.length !== theirs.length) return false
  return (
    across.every(({ lacks }) => lacks !== gap[0]?.lacks) &&
    ours.every(({ kind }, index) => kind === theirs[index]?.kind) &&
    likeLength(lengthOf(ours), lengthOf(theirs)) >= ALIKE
  )
}

/** The gap at the end (1) or the start (-1) of a section, if there is one. */
function edgeOf(
  page: PagePair,
  pair: WholeSectionPair,
  end: 1 | -1,
): Single[] | undefined {
  const section = alignSection(page, pair)
  const gaps = gapsIn(section)
  const gap = end === 1 ? gaps.at(-1) : gaps[0]
  const edge = end === 1 ? section.pairs.length - 1 : 0
  return gap?.some(({ index }) => index === edge) ? gap : undefined
}
