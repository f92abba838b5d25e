import type { Block, Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { firstFigure } from '../language/figure-words.ts'
import { languageOf } from '../language/languages.ts'
import { atEach, bothSides } from '../language/places.ts'
import { proseOf } from '../language/prose.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Paragraphs, list items and tables that state a figure and cite nothing. Each
 * item speaks for itself, since items are moved and quoted alone; a table may
 * have its citation in any row or in the paragraph before or after it.
 */
export const uncitedFigure: PageRule = {
  id: 'uncited-figure',
  scope: 'page',
  check: checkUncitedFigure,
}

const STATING = new Set(['paragraph', 'list-item', 'quote'])
/** Its links are the sources. */
const EXEMPT = 'further-reading'

function checkUncitedFigure(
  page: PagePair,
  { requiresCitations }: RuleContext,
): Finding[] {
  if (!requiresCitations) return []
  return bothSides(page).flatMap(({ side }) =>
    side.page.sections
      .filter(({ id }) => id !== EXEMPT)
      .flatMap((section) =>
        uncitedBlocks(section).flatMap((blocks) =>
          firstOf(side, section, blocks),
        ),
      ),
  )
}

/** Blocks that must cite, and of each table without a citation its rows. */
function uncitedBlocks({ blocks }: Section): Block[][] {
  return tablesAndBlocks(blocks).flatMap(({ from, to }) => {
    const [first] = blocks.slice(from, to)
    if (first?.kind === 'table-row') {
      const near = blocks.slice(Math.max(0, from - 1), to + 1)
      return near.some(isCited) ? [] : [blocks.slice(from, to)]
    }
    const mustCite = first && STATING.has(first.kind) && !isCited(first)
    return mustCite ? [[first]] : []
  })
}

/** Rows that follow one another are one table. */
function tablesAndBlocks(
  blocks: readonly Block[],
): { readonly from: number; readonly to: number }[] {
  const isRow = (at: number): boolean => blocks[at]?.kind === 'table-row'
  const starts = blocks
    .map((_, at) => at)
    .filter((at) => at === 0 || !(isRow(at) && isRow(at - 1)))
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? blocks.length,
  }))
}

function isCited({ citations }: Block): boolean {
  return citations.length > 0
}

/** One finding a table: one citation mends it. */
function firstOf(
  side: Side,
  section: Section,
  blocks: readonly Block[],
): Finding[] {
  for (const block of blocks) {
    const found = findingAt(side, section, block)
    if (found.length > 0) return found
  }
  return []
}

function findingAt(side: Side, section: Section, block: Block): Finding[] {
  const prose = proseOf(block)
  const figure = firstFigure(prose)
  if (figure === null) return []
  const { line, endLine } = block
  const language = languageOf(side, section)
  const passage = { section, block, line, endLine, prose, language }
  return atEach(side, passage, [figure]).map(({ found, at }): Finding => ({
    rule: 'uncited-figure',
    ...at,
    args: { written: found },
  }))
}
