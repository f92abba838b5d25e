import type { Query } from './query.ts'
import { fold, runsOf } from './text.ts'
import type { FoldTable, QueryWords } from './text.ts'

/** What we use of Pagefind. */
export interface WordIndex {
  search(words: string): Promise<{ readonly results: readonly Found[] }>
  /** Fetches the files of these words without looking anything up. */
  preload(words: string): Promise<void>
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
  table: FoldTable,
): Promise<Map<string, Match>> {
  const { phrase, parts } = query
  const exact = await askExact(index, phrase)
  const every = parts.length > 1 ? await askEvery(index, parts) : new Set()
  const found = await askLoosely(index, phrase)
  if (found.length === 0) return askForSome(index, phrase)
  const seen = exact ?? (await lookInto(found, query, table))
  return new Map(
    found.map((entry) => {
      const { id } = entry
      const tier = seen.has(id) ? 'exact' : every.has(id) ? 'parts' : 'loose'
      return [id, { found: entry, tier }]
    }),
  )
}

/** Texts that are read through; they are shown next, so nothing is wasted. */
const LOOKED_INTO = 8

/**
 * Which of the first texts have the wording as typed, whatever signs stand in
 * between: where the index cannot tell, the texts can.
 */
async function lookInto(
  found: readonly Found[],
  { folded }: Query,
  table: FoldTable,
): Promise<Set<string>> {
  const wanted = ` ${skeletonOf(folded)}`
  const isHan = /^ \p{Script=Han}/u.test(wanted)
  const piece = isHan ? wanted.trim() : wanted
  const first = found.slice(0, LOOKED_INTO)
  const texts = await Promise.all(first.map(textOf))
  const has = first.filter((_, at) =>
    ` ${skeletonOf(fold(texts[at] ?? '', table))}`.includes(piece),
  )
  return new Set(has.map(({ id }) => id))
}

/** A text without its signs. */
function skeletonOf(folded: string): string {
  return runsOf(folded)
    .map(({ text }) => text)
    .join(' ')
}

async function textOf(found: Found): Promise<string> {
  const { content, meta } = await found.data()
  const { title = '', titleZh = '', textZh = '' } = meta
  return [title, content, titleZh, textZh].join('\n')
}

async function askExact(
  index: WordIndex,
  { exact }: QueryWords,
): Promise<Set<string> | null> {
  if (exact === null) return null
  const { results } = await index.search(`"${exact.join(' ')}"`)
  return new Set(results.map(({ id }) => id))
}

/** Texts that have each part by itself, in whatever order. */
async function askEvery(
  index: WordIndex,
  parts: readonly QueryWords[],
): Promise<Set<string>> {
  const sets: Set<string>[] = []
  for (const part of parts) {
    const having = await askExact(index, part)
    // One part that only the texts could tell of is one too many to check.
    if (having === null) return new Set()
    sets.push(having)
  }
  const [first = new Set<string>(), ...others] = sets
  return new Set([...first].filter((id) => others.every((set) => set.has(id))))
}

/** Texts that have all words, or words that begin so; with their scores. */
async function askLoosely(
  index: WordIndex,
  { loose, reach }: Pick<QueryWords, 'loose' | 'reach'>,
): Promise<readonly Found[]> {
  if (reach.length > 0) await index.preload(reach.join(' '))
  return (await index.search(loose.join(' '))).results
}

/** What says less than this share of what the best text says is noise. */
const LEAST_TELLING = 0.25

/**
 * Where nothing has all words: what has some of them. The fewer texts have a
 * word, the more it tells; what has only common words is left out where
 * another text says more.
 */
async function askForSome(
  index: WordIndex,
  { loose }: QueryWords,
): Promise<Map<string, Match>> {
  const some = new Map<string, { found: Found; tells: number }>()
  if (loose.length < 2) return new Map()
  for (const word of loose) {
    const { results } = await index.search(word)
    for (const found of results) {
      const known = some.get(found.id)
      const score = (known?.found.score ?? 0) + found.score
      some.set(found.id, {
        found: { id: found.id, score, data: () => found.data() },
        tells: (known?.tells ?? 0) + 1 / results.length,
      })
    }
  }
  const most = Math.max(...[...some.values()].map(({ tells }) => tells))
  return new Map(
    [...some]
      .filter(([, { tells }]) => tells > most * LEAST_TELLING)
      .map(([id, { found }]) => [id, { found, tier: 'some' }]),
  )
}
