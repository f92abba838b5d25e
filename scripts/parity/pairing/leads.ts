import type { Section } from '../../content/model.ts'
import { likeLength, readingLength } from '../language/reading-length.ts'
import type { Matching } from './page-pair.ts'

/** Words and their translation are at least this much alike in length. */
const ALIKE = 0.4

/**
 * The words before the first heading, where only one side has such words, and
 * the first words of the other side, which stand under a heading that nothing
 * else pairs with: compared all the same, the heading alone is missing.
 *
 * @returns Their indexes, left and right; null where there are none.
 */
export function pairLead({
  left,
  right,
  partner,
}: Matching): readonly [number, number] | null {
  const [ours, theirs] = [left, right].map(firstWords)
  const [one, two] = [left[ours ?? -1], right[theirs ?? -1]]
  if (ours === undefined || theirs === undefined || !one || !two) return null
  const isFree = !partner.has(ours) && ![...partner.values()].includes(theirs)
  if (!isFree || (one.level === 0) === (two.level === 0)) return null
  return likeLength(lengthOf(one), lengthOf(two)) >= ALIKE
    ? [ours, theirs]
    : null
}

/** Place of the first section with more than a heading. */
function firstWords(sections: readonly Section[]): number {
  return sections.findIndex(({ blocks }) => blocks.length > 0)
}

function lengthOf({ blocks }: Section): number {
  return blocks.reduce((sum, { text }) => sum + readingLength(text), 0)
}
