import type { Block } from '../../../content/model.ts'
import { likeLength, readingLength } from '../reading-length.ts'
import type { BlockPair } from './align-blocks.ts'
import type { SideName } from './section-pair.ts'
import { traitsOf } from './traits.ts'

/** Words together, a text and its translation are this much alike in length. */
const ALIKE = 0.75
/** Without the words in question they are less so by this. */
const WORSE = 0.06
/** A freer translation counts where its length would else be a riddle. */
const FREE = { alike: 0.6, worse: 0.2 }
/** More in a row are more than a matter of where paragraphs end, … */
const MOST = 4
/** … or of a list that is told in a sentence. */
const MOST_ITEMS = 12
const HAN = /[\u3400-\u9fff]/
/** Names stay out: an English text is all Latin words; links have a rule. */
const SURVIVES = ['citations', 'numbers'] as const
/**
 * An item may hold paragraphs; items themselves count. A quotation swallows the
 * paragraph below it that no empty line keeps apart.
 */
const HOLDS_WORDS = new Set(['paragraph', 'list-item', 'quote'])

/**
 * Whether blocks that seem to have no counterpart only end elsewhere: their
 * words stand in the counterpart of the block before or after them, as its
 * length and what it names show.
 *
 * @param at Where the blocks stand, one after another, all on one side.
 */
export function isCutElsewhere(
  pairs: readonly BlockPair[],
  at: readonly number[],
  side: SideName,
): boolean {
  const [first = 0] = at
  const last = at.at(-1) ?? first
  const blocks = at.flatMap((index) => pairs[index]?.[side] ?? [])
  const isList = isWholeList(
    blocks,
    pairs[first - 1]?.[side],
    pairs[last + 1]?.[side],
  )
  const areWords = blocks.every(({ kind }) => kind === 'paragraph')
  if (!(areWords && blocks.length <= MOST) && !isList) return false
  // Some may belong to what comes before, the rest to what follows.
  for (let cut = 0; cut <= blocks.length; cut += 1) {
    const before = holds(pairs[first - 1], side, blocks.slice(0, cut))
    if (before && holds(pairs[last + 1], side, blocks.slice(cut))) return true
  }
  return false
}

/** Items with none beside them: one of several is no sentence over there. */
function isWholeList(
  blocks: readonly Block[],
  before: Block | null | undefined,
  after: Block | null | undefined,
): boolean {
  const depth = Math.min(...blocks.map((block) => block.depth))
  const isBeside = (other: Block | null | undefined): boolean =>
    other?.kind === 'list-item' && other.depth >= depth
  return (
    blocks.length <= MOST_ITEMS &&
    blocks.every(({ kind }) => kind === 'list-item') &&
    !isBeside(before) &&
    !isBeside(after)
  )
}

/** Whether the other side's block of a pair says what the blocks say too. */
function holds(
  pair: BlockPair | undefined,
  side: SideName,
  blocks: readonly Block[],
): boolean {
  if (blocks.length === 0) return true
  const [own, other] =
    side === 'left' ? [pair?.left, pair?.right] : [pair?.right, pair?.left]
  if (!own || !other || !HOLDS_WORDS.has(own.kind)) return false
  const there = readingLength(other.text)
  const alone = likeLength(readingLength(own.text), there)
  const words = [own, ...blocks].map(({ text }) => text).join('\n')
  const together = likeLength(readingLength(words), there)
  const isLonger =
    (together >= ALIKE && together >= alone + WORSE) ||
    (together >= FREE.alike && together >= alone + FREE.worse)
  return isLonger && blocks.every((block) => isNamedIn(block, other))
}

/** Whether what survives translation in a block stands in another. */
function isNamedIn(block: Block, other: Block): boolean {
  const { sets } = traitsOf(block)
  const there = traitsOf(other).sets
  const isNamed = SURVIVES.every((signal) =>
    [...sets[signal]].every((value) => there[signal].has(value)),
  )
  const code = [...sets.code]
  // What is set as code may be words: `成本 = 單價 × 數量`.
  const isWords = [...code, ...there.code].some((word) => HAN.test(word))
  const isCoded = code.length === 0 || isWords
  return isNamed && (isCoded || code.some((word) => isLike(word)))

  /** `error` and `errors`, `handle` and `handle()` are one name, set as code or not. */
  function isLike(word: string): boolean {
    return (
      other.text.includes(word) ||
      [...there.code].some(
        (name) => name.startsWith(word) || word.startsWith(name),
      )
    )
  }
}
