import type { Block } from '../../../content/model.ts'
import { likeLength, readingLength } from '../reading-length.ts'
import type { Single } from './gaps.ts'
import { traitsOf } from './traits.ts'

/** Words retold are this much alike in length. */
export const ALIKE = 0.6
/** Fewer blocks without a counterpart can be told one by one. */
const REWRITTEN = 5
const WORDS = new Set(['paragraph', 'list-item', 'quote', 'table-row'])
const SURVIVES = ['citations', 'code', 'links', 'numbers'] as const
/** What captions have in common, such as the name of a file. */
export const NAMES = [...SURVIVES, 'words'] as const

/**
 * Leaves out of a gap what both sides say there, as blocks of another kind: a
 * list told in sentences, a note set as a quotation.
 */
export function withoutRetold(gap: readonly Single[]): Single[] {
  const words = gap.filter(({ block }) => WORDS.has(block.kind))
  const on = (side: Single['lacks']): Block[] =>
    words.flatMap(({ lacks, block }) => (lacks === side ? [] : block))
  if (!saysTheSame(on('left'), on('right'))) return withoutQuoted(gap)
  return gap.filter(({ block }) => !WORDS.has(block.kind))
}

/** Leaves out a quotation and the one paragraph that says the same over there. */
function withoutQuoted(gap: readonly Single[]): Single[] {
  const quoted = new Set<Single>()
  for (const quote of gap) {
    if (quote.block.kind !== 'quote') continue
    const other = gap.find(
      (single) =>
        single.block.kind === 'paragraph' &&
        single.lacks !== quote.lacks &&
        !quoted.has(single) &&
        saysTheSame([quote.block], [single.block]),
    )
    if (other) quoted.add(quote).add(other)
  }
  return gap.filter((single) => !quoted.has(single))
}

/**
 * Where a section has been written anew, so that most of its blocks have no
 * counterpart on either side, nobody can tell which is missing: the first
 * stands for all.
 */
export function withoutRewritten(
  gaps: readonly Single[][],
  blocks: number,
): readonly Single[][] {
  const singles = gaps.flat()
  const sides = new Set(singles.map(({ lacks }) => lacks))
  const isRewritten =
    sides.size > 1 && singles.length >= REWRITTEN && singles.length * 2 > blocks
  return isRewritten ? [singles.slice(0, 1)] : gaps
}

function saysTheSame(left: readonly Block[], right: readonly Block[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  const [ours, theirs] = [namesOf(left, SURVIVES), namesOf(right, SURVIVES)]
  const named = ours.size > 0 && theirs.size > 0
  const isApart = named && ![...ours].some((name) => theirs.has(name))
  return !isApart && likeLength(lengthOf(left), lengthOf(right)) >= ALIKE
}

/** How much there is to read in blocks. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + readingLength(text), 0)
}

/**
 * Leaves out a block that stands on both sides of what follows or comes before:
 * a caption above the code here and below it there.
 */
export function withoutSwapped(
  gaps: readonly (readonly Single[])[],
): Single[][] {
  const swapped = new Set<Single>()
  for (const [at, gap] of gaps.entries()) {
    for (const single of gap) {
      const other = (gaps[at + 1] ?? []).find(
        (next) => !swapped.has(next) && isCaption(single, next),
      )
      if (other && !swapped.has(single)) swapped.add(single).add(other)
    }
  }
  return gaps.map((gap) => gap.filter((single) => !swapped.has(single)))
}

function isCaption(one: Single, two: Single): boolean {
  if (one.lacks === two.lacks || one.block.kind !== two.block.kind) return false
  const names = [one, two].map(({ block }) => namesOf([block], NAMES))
  const [ours = new Set(), theirs = new Set()] = names
  const shared = [...ours].filter((name) => theirs.has(name)).length
  return shared > 1 && shared === Math.min(ours.size, theirs.size)
}

/** What survives translation in blocks. */
export function namesOf(
  blocks: readonly Block[],
  signals: readonly (keyof ReturnType<typeof traitsOf>['sets'])[],
): Set<string> {
  const sets = blocks.map((block) => traitsOf(block).sets)
  return new Set(
    sets.flatMap((set) => signals.flatMap((signal) => [...set[signal]])),
  )
}
