import type { Query } from './query.ts'

/** What we use of Pagefind. */
export interface WordIndex {
  search(words: string): Promise<{ readonly results: readonly Found[] }>
}

export interface Found {
  readonly id: string
  readonly score: number
  /** Fetches the text. */
  data(): Promise<FoundText>
}

export interface FoundText {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
}

/**
 * How well a text answers, best first: it has the wording as typed; it has
 * each part of it; it has words that begin so; it has some of them.
 */
export const TIERS = ['exact', 'parts', 'loose', 'some'] as const

export type Tier = (typeof TIERS)[number]

export interface Match {
  readonly found: Found
  readonly tier: Tier
}

/** Asks the index for a query, the exact run of characters first. */
export async function findMatches(
  index: WordIndex,
  query: Query,
): Promise<Map<string, Match>> {
  const { phrase, parts } = query
  const loose = await ask(index, phrase.words)
  const exact = phrase.isExact ? await askExact(index, phrase.words) : null
  const every = parts.length > 1 ? await askEvery(index, query) : null
  const matches = loose.map((found): [string, Match] => {
    const tier = exact?.has(found.id)
      ? 'exact'
      : every?.has(found.id)
        ? 'parts'
        : 'loose'
    return [found.id, { found, tier }]
  })
  const rest = await askLoosely(index, phrase.words, loose.length === 0)
  return new Map([...rest, ...matches])
}

async function ask(
  index: WordIndex,
  words: readonly string[],
): Promise<readonly Found[]> {
  if (words.length === 0) return []
  return (await index.search(words.join(' '))).results
}

async function askExact(
  index: WordIndex,
  words: readonly string[],
): Promise<Set<string>> {
  const { results } = await index.search(`"${words.join(' ')}"`)
  return new Set(results.map(({ id }) => id))
}

/** Texts that have each part by itself, in whatever order. */
async function askEvery(
  index: WordIndex,
  { parts }: Query,
): Promise<Set<string>> {
  const sets = []
  for (const { words, isExact } of parts) {
    if (!isExact) return new Set()
    sets.push(await askExact(index, words))
  }
  const [first = new Set<string>(), ...others] = sets
  return new Set([...first].filter((id) => others.every((set) => set.has(id))))
}

/** One word for many, and, where nothing has all words, what has some. */
async function askLoosely(
  index: WordIndex,
  words: readonly string[],
  isEmpty: boolean,
): Promise<[string, Match][]> {
  const single = words.map(singular)
  const changed = single.some((word, at) => word !== words[at])
  const results = changed ? [...(await ask(index, single))] : []
  if (results.length === 0 && isEmpty && words.length > 1) {
    for (const word of words) results.push(...(await ask(index, [word])))
    return addUp(results).map((found) => [found.id, { found, tier: 'some' }])
  }
  return results.map((found) => [found.id, { found, tier: 'loose' }])
}

/** The more words a text has, the higher it stands. */
function addUp(results: readonly Found[]): Found[] {
  const sums = new Map<string, number>()
  for (const { id, score } of results) {
    sums.set(id, (sums.get(id) ?? 0) + score)
  }
  return [...new Map(results.map((found) => [found.id, found])).values()].map(
    (found) => ({
      id: found.id,
      score: sums.get(found.id) ?? 0,
      data: () => found.data(),
    }),
  )
}

/** A text that has the beginning of a word is found; this cuts the ending. */
function singular(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
