import type { Term } from '../../rules/context.ts'

/**
 * Parts of a term's names by which prose may call it: 沙嶺 for 沙嶺數據園區, "the
 * privacy commissioner" for the whole office. Latin words by their beginning,
 * so that "recognising" is "recognition"; Chinese by two characters.
 */
export interface Pieces {
  readonly english: readonly string[]
  readonly chinese: readonly string[]
}

const STOP = new Set(
  (
    'the of and for in on at to a an hong kong office department bureau system ' +
    'programme project centre center limited company'
  ).split(' '),
)
const STEM = 4
/** A piece of more terms than this says little, if there is a rarer one. */
const COMMON = 10

/** The telling pieces of each term, by its id. */
export function piecesOf(glossary: readonly Term[]): Map<string, Pieces> {
  const all = glossary.map((term) => ({
    id: term.id,
    english: [...new Set(term.en.flatMap(stemsIn))],
    chinese: [...new Set(term.zh.flatMap(pairsIn))],
  }))
  const english = countEach(all.map((one) => one.english))
  const chinese = countEach(all.map((one) => one.chinese))
  return new Map(
    all.map((one) => [
      one.id,
      {
        english: rarest(one.english, english),
        chinese: rarest(one.chinese, chinese),
      },
    ]),
  )
}

/** Beginnings of the words of a text that carry meaning. */
export function stemsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? []
  return words
    .filter((word) => !STOP.has(word))
    .map((word) => word.slice(0, STEM))
}

/** Each two Chinese characters that follow one another. */
export function pairsIn(text: string): string[] {
  const runs = text.match(/[\u3400-\u9fff]{2,}/g) ?? []
  return runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
}

function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}

function rarest(
  pieces: readonly string[],
  counts: ReadonlyMap<string, number>,
): string[] {
  const rare = pieces.filter((one) => (counts.get(one) ?? 0) <= COMMON)
  return rare.length > 0 ? rare : [...pieces]
}
