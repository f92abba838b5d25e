import type { Guide } from './guide-index.ts'

const MAX_OFFERED = 3
/** One slip in a short word, two in a longer one. */
const LONG_WORD = 7

/**
 * Names and headings that look like what was typed, nearest first, for a
 * reader whose finger slipped.
 */
export function nearTerms(folded: string, guide: Guide): string[] {
  const limit = folded.length >= LONG_WORD ? 2 : 1
  const nearest = new Map<string, { name: string; distance: number }>()
  for (const name of vocabulary(guide)) {
    const candidate = guide.foldName(name)
    if (Math.abs(candidate.length - folded.length) > limit) continue
    const distance = editDistance(folded, candidate, limit)
    const isNear = distance > 0 && distance <= limit
    // The same word with a capital is the same offer.
    if (isNear && keepsEnough(folded, distance) && !nearest.has(candidate)) {
      nearest.set(candidate, { name, distance })
    }
  }
  return [...nearest.values()]
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, MAX_OFFERED)
    .map(({ name }) => name)
}

/** One character of two is no slip but another word. */
function keepsEnough(typed: string, distance: number): boolean {
  return [...typed].length > distance * 2
}

/** Whole names, and the longer words of English ones. */
function vocabulary({ terms, pages }: Guide): Set<string> {
  const titles = pages
    .filter(({ kind }) => kind === 'chapter')
    .flatMap(({ sections }) => sections.flatMap((section) => section.titles))
  const names = terms.flatMap(({ en, zh }) => [...en, ...zh])
  const all = [...names, ...titles].filter((name) => name !== '')
  const words = all.flatMap((name) => name.match(/[A-Za-z]{5,}/g) ?? [])
  return new Set([...all, ...words.map((word) => word.toLowerCase())])
}

/**
 * Letters to put in, take out, change, or swap with their neighbour.
 *
 * @returns More than `limit` as soon as that is certain.
 */
export function editDistance(
  left: string,
  right: string,
  limit: number,
): number {
  const from = [...left]
  const to = [...right]
  let before: number[] = []
  let previous = to.map((_, index) => index + 1)
  previous.unshift(0)
  for (const [row, letter] of from.entries()) {
    const current = [row + 1]
    for (const [column, other] of to.entries()) {
      const change = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      const gap = Math.min(previous[column + 1] ?? 0, current[column] ?? 0) + 1
      const isSwap =
        row > 0 &&
        column > 0 &&
        letter === to[column - 1] &&
        from[row - 1] === other
      const swap = isSwap ? (before[column - 1] ?? 0) + 1 : Infinity
      current.push(Math.min(change, gap, swap))
    }
    if (Math.min(...current) > limit) return limit + 1
    before = previous
    previous = current
  }
  return previous.at(-1) ?? 0
}
