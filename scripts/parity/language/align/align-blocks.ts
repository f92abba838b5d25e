import type { Block } from '../../../content/model.ts'
import { likeLength } from '../reading-length.ts'
import { likeness, traitsOf } from './traits.ts'
import type { BlockTraits } from './traits.ts'

/** A block and its counterpart; one of them may be missing. */
export interface BlockPair {
  readonly left: Block | null
  readonly right: Block | null
}

type IndexPair = readonly [left: number, right: number]

interface Traits {
  readonly left: readonly BlockTraits[]
  readonly right: readonly BlockTraits[]
}

/** Blocks of the same kind belong together unless there is better company. */
const SAME_KIND = 1
/** Where nothing else tells them apart, a long paragraph is no short one's. */
const SAME_LENGTH = 0.4
/** Breaks ties: of equal blocks those pair that stand in like places. */
const SAME_PLACE = 0.05
/** Below this two blocks in the same place may be different ones. */
const DOUBTFUL = 0.25
/** Beyond this many cells blocks pair by kind alone, looking a little ahead. */
const LARGEST_TABLE = 60_000
const AHEAD = 40

/**
 * Lines up the blocks of a section in two languages, in order: the pairs whose
 * kinds agree and whose evidence (figures, citations, links, code, names) is
 * most alike. HTML is left out, since no reader sees it as such.
 *
 * @returns Every block of both sides once, in order.
 */
export function alignBlocks(
  left: readonly Block[],
  right: readonly Block[],
): BlockPair[] {
  const [ours, theirs] = [left.filter(isRead), right.filter(isRead)]
  if (isPlainMatch(ours, theirs)) {
    return ours.map((one, at) => ({ left: one, right: theirs[at] ?? null }))
  }
  const traits = { left: traitsOfAll(ours), right: traitsOfAll(theirs) }
  return spell(pairUp(traits), ours, theirs)
}

/**
 * Whether the blocks are seen to match without looking into their words: the
 * same kinds, and the same citations, code or links in each that has any on
 * either side. Blocks with no such mark must be fewer than two, since those
 * could have changed places.
 */
function isPlainMatch(
  left: readonly Block[],
  right: readonly Block[],
): boolean {
  if (left.length !== right.length) return false
  let unmarked = 0
  for (const [at, one] of left.entries()) {
    const two = right[at]
    if (two === undefined || !isSameKind(one, two)) return false
    const marks = marksOf(one)
    if (marks !== marksOf(two)) return false
    if (marks === '') unmarked += 1
  }
  return unmarked < 2
}

function isSameKind(one: Block, two: Block): boolean {
  const isDirective = one.kind === 'directive'
  const isSame = one.detail === two.detail && one.text === two.text
  return one.kind === two.kind && (!isDirective || isSame)
}

function marksOf({ kind, text, citations, links }: Block): string {
  if (kind === 'code' || kind === 'directive') return text
  if (citations.length > 0) return citations.map(({ id }) => id).join(' ')
  return links.map(({ target }) => target).join(' ')
}

/** The head of a table is no row of another one. */
function traitsOfAll(blocks: readonly Block[]): BlockTraits[] {
  let wasHead = false
  return blocks.map((block, at) => {
    const traits = traitsOf(block)
    wasHead = isHead(block, blocks[at - 1], wasHead)
    return wasHead ? { ...traits, kind: 'table-head' } : traits
  })
}

/** A line of dashes stands between the head and its rows, and nothing else. */
function isHead(
  { kind, line }: Block,
  before: Block | undefined,
  isAfterHead: boolean,
): boolean {
  if (kind !== 'table-row' || before?.kind !== 'table-row') {
    return kind === 'table-row'
  }
  return line - before.line > (isAfterHead ? 2 : 1)
}

/** An item that holds only others shows nothing of its own, nor do empty cells. */
function isRead({ kind, text, images }: Block): boolean {
  const mayBeEmpty = kind === 'list-item' || kind === 'table-row'
  const isEmpty = mayBeEmpty && images.length === 0 && /^[\s|]*$/.test(text)
  return kind !== 'html' && !isEmpty
}

function pairUp(traits: Traits): readonly IndexPair[] {
  if (isEvenMatch(traits)) return traits.left.map((_, at) => [at, at])
  const cells = traits.left.length * traits.right.length
  return cells > LARGEST_TABLE ? pairByKind(traits) : pairByContent(traits)
}

/** Most sections by far: the same kinds in the same order, nothing doubtful. */
function isEvenMatch({ left, right }: Traits): boolean {
  return (
    left.length === right.length &&
    left.every((one, at) => {
      const two = right[at]
      return two?.kind === one.kind && likeness(one, two) >= DOUBTFUL
    })
  )
}

/** The alignment with the highest total likeness (Needleman and Wunsch). */
function pairByContent({ left, right }: Traits): IndexPair[] {
  const width = right.length + 1
  const best = new Float64Array((left.length + 1) * width)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  const worth = (i: number, j: number): number => {
    const likely = pairWorth(left[i], right[j])
    const apart = Math.abs(i / left.length - j / right.length)
    return likely === 0 ? 0 : likely + SAME_PLACE * (1 - apart)
  }
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const apart = Math.max(at(i + 1, j), at(i, j + 1))
      best[i * width + j] = Math.max(apart, worth(i, j) + at(i + 1, j + 1))
    }
  }
  const pairs: IndexPair[] = []
  for (let [i, j] = [0, 0]; i < left.length && j < right.length;) {
    const together = worth(i, j) + at(i + 1, j + 1)
    if (worth(i, j) > 0 && together >= at(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** Two blocks of different kinds never pair. */
function pairWorth(
  one: BlockTraits | undefined,
  two: BlockTraits | undefined,
): number {
  if (!one || !two || one.kind !== two.kind) return 0
  const length = SAME_LENGTH * likeLength(one.length, two.length)
  return SAME_KIND + 2 * likeness(one, two) + length
}

/** For sections too long to compare each with each: linear in their length. */
function pairByKind({ left, right }: Traits): IndexPair[] {
  const pairs: IndexPair[] = []
  for (let [i, j] = [0, 0]; i < left.length && j < right.length;) {
    const skip = skipToSameKind(left, right, i, j)
    if (skip === null) [i, j] = [i + 1, j + 1]
    else {
      pairs.push([i + skip[0], j + skip[1]])
      ;[i, j] = [i + skip[0] + 1, j + skip[1] + 1]
    }
  }
  return pairs
}

/** The fewest blocks to leave out on one side until the kinds agree. */
function skipToSameKind(
  left: readonly BlockTraits[],
  right: readonly BlockTraits[],
  i: number,
  j: number,
): IndexPair | null {
  for (let skip = 0; skip < AHEAD; skip += 1) {
    if (left[i + skip]?.kind === right[j]?.kind) return [skip, 0]
    if (left[i]?.kind === right[j + skip]?.kind) return [0, skip]
  }
  return null
}

/** Fills in the blocks that found no partner, where they stand. */
function spell(
  pairs: readonly IndexPair[],
  left: readonly Block[],
  right: readonly Block[],
): BlockPair[] {
  const spelt: BlockPair[] = []
  let [i, j] = [0, 0]
  const alone = (toLeft: number, toRight: number): void => {
    for (; i < toLeft; i += 1)
      spelt.push({ left: left[i] ?? null, right: null })
    for (; j < toRight; j += 1) {
      spelt.push({ left: null, right: right[j] ?? null })
    }
  }
  for (const [one, two] of pairs) {
    alone(one, two)
    spelt.push({ left: left[i++] ?? null, right: right[j++] ?? null })
  }
  alone(left.length, right.length)
  return spelt
}
