import type { Answer, Question } from './answer.ts'
import { bridgesOf } from './bridges.ts'
import type { Bridge } from './bridges.ts'
import { findMatches } from './finder.ts'
import type { Match, Tier, WordIndex } from './finder.ts'
import type { Guide } from './guide-index.ts'
import { nearTerms } from './near.ts'
import { parseQuery } from './query.ts'
import type { Query } from './query.ts'
import { onePerSection, rankMatches } from './rank.ts'
import type { Ranked } from './rank.ts'
import { excerptsOf, groupByPage, locateSources } from './results.ts'
import type { Excerpt, Located } from './results.ts'

export interface Engine {
  answer(question: Question): Promise<Answer>
  /** Excerpts of further results of the last answer, by name of the text. */
  excerpts(records: readonly string[]): Promise<[string, Excerpt][]>
}

/** Answers questions from the index of words and the guide's own index. */
export function createEngine(index: WordIndex, guide: Guide): Engine {
  let found = new Map<string, Located>()
  let wanted: readonly string[] = []

  return {
    async answer(question) {
      const query = parseQuery(question.query, guide.table)
      if (!query) return noAnswer(question.query)
      const bridges = bridgesOf(query.folded, guide)
      const searched = parseBridges(bridges, question, guide)
      wanted = [query, ...searched.map((bridge) => bridge.query)].map(wordingOf)
      const all = await rankAll(index, guide, query, searched)
      const ranked = onePerSection(all, question.locale)
      const { located, moreSources } = await locateSources(
        ranked,
        question,
        guide,
      )
      found = new Map(located.map((entry) => [entry.record, entry]))
      return {
        query: query.text,
        groups: await groupByPage(located, wanted, guide),
        moreSources,
        bridges,
        near: ranked.some(isSure) ? [] : nearTerms(query.folded, guide),
      }
    },

    excerpts: (records) =>
      excerptsOf(
        records.flatMap((record) => found.get(record) ?? []),
        wanted,
        guide,
      ),
  }
}

function noAnswer(query: string): Answer {
  return { query, groups: [], moreSources: 0, bridges: [], near: [] }
}

interface ParsedBridge extends Bridge {
  readonly query: Query
}

/** What was typed by its sound has no other meaning, so it always counts. */
function parseBridges(
  bridges: readonly Bridge[],
  { withBridges }: Question,
  guide: Guide,
): ParsedBridge[] {
  return bridges.flatMap((bridge) => {
    const query = parseQuery(bridge.text, guide.table)
    const isSearched = withBridges || bridge.kind === 'reading'
    return query && isSearched ? [{ ...bridge, query }] : []
  })
}

const NO_MATCHES: ReadonlyMap<string, Match> = new Map()

async function rankAll(
  index: WordIndex,
  guide: Guide,
  query: Query,
  bridges: readonly ParsedBridge[],
): Promise<Ranked[]> {
  const isSound =
    /\d/.test(query.folded) && bridges.some(({ kind }) => kind === 'reading')
  // Syllables with their tones are words of no text.
  const own = isSound
    ? NO_MATCHES
    : await findMatches(index, query, guide.table)
  const isTyped = [...own.values()].some(({ tier }) => tier === 'exact')
  const ranked = rankMatches(own, { folded: query.folded, by: 'reader' }, guide)
  for (const { kind, query: other } of bridges) {
    // Where the letters are words as well, those were typed.
    const by = kind === 'reading' && isTyped ? 'term' : kind
    const matches = onlySure(await findMatches(index, other, guide.table))
    ranked.push(...rankMatches(matches, { folded: other.folded, by }, guide))
  }
  return ranked
}

/** A wording that nobody typed should not lead to what merely resembles it. */
function onlySure(matches: ReadonlyMap<string, Match>): Map<string, Match> {
  return new Map([...matches].filter(([, match]) => isSure({ match })))
}

function isSure({
  match,
}: {
  readonly match: { readonly tier: Tier }
}): boolean {
  return match.tier === 'exact' || match.tier === 'parts'
}

function wordingOf({ folded }: Query): string {
  return folded.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
}
