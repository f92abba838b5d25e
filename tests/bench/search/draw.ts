import { Converter } from 'opencc-js'
import type { GlossaryTerm } from '../../../scripts/content/data/index.ts'
import type { SiteText } from './site-text.ts'

/**
 * What is asked, and what counts as an answer.
 *
 * `text`: each page with this wording should be found, and the first answer
 * should have it. `target`: an entry or a section with one of these wordings
 * should be among the first three.
 */
export interface Question {
  readonly query: string
  /** Language of the page that it is asked on. */
  readonly page: 'en' | 'zh-hk'
  readonly text?: string
  readonly targets?: readonly string[]
}

/** A generator with a fixed seed: the same text gives the same queries. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

/** Pieces of 2 to 4 characters, wherever they stand in a sentence. */
export function drawPieces(
  texts: readonly SiteText[],
  count: number,
): string[] {
  const random = createRandom(5)
  const runs = texts.flatMap(
    ({ text }) => text.match(/\p{Script=Han}{4,}/gu) ?? [],
  )
  const pieces = new Set<string>()
  while (pieces.size < count) {
    const run = [...(runs[Math.floor(random() * runs.length)] ?? '')]
    const length = 2 + Math.floor(random() * 3)
    const start = Math.floor(random() * (run.length - length + 1))
    pieces.add(run.slice(start, start + length).join(''))
  }
  return [...pieces]
}

/** Words of 2 to 4 characters, as the platform cuts them. */
export function drawChineseWords(
  texts: readonly SiteText[],
  count: number,
): string[] {
  const segmenter = new Intl.Segmenter('zh-HK', { granularity: 'word' })
  const words = texts.flatMap(({ text }) =>
    [...segmenter.segment(text)].map(({ segment }) => segment),
  )
  return sample(
    words.filter((word) => /^\p{Script=Han}{2,4}$/u.test(word)),
    count,
    7,
  )
}

export function drawEnglishWords(
  texts: readonly SiteText[],
  count: number,
): string[] {
  const words = texts.flatMap(({ text }) => text.match(/\b[a-z]{4,}\b/gi) ?? [])
  return sample(
    words.map((word) => word.toLowerCase()),
    count,
    11,
  )
}

function sample(
  words: readonly string[],
  count: number,
  seed: number,
): string[] {
  const random = createRandom(seed)
  const drawn = new Set<string>()
  while (drawn.size < count) {
    drawn.add(words[Math.floor(random() * words.length)] ?? '')
  }
  return [...drawn]
}

/** The same words as somebody types them who writes Simplified characters. */
export function toSimplified(words: readonly string[]): [string, string][] {
  const convert = Converter({ from: 'hk', to: 'cn' })
  return words
    .map((word): [string, string] => [convert(word), word])
    .filter(([simplified, word]) => simplified !== word)
}

/** Terms by their sound: in turn with tones and spaces, and with neither. */
export function drawReadings(
  terms: readonly GlossaryTerm[],
  count: number,
): Question[] {
  const readable = terms.filter(
    ({ zh, jyutping }) => jyutping !== null && zh !== null && isHan(zh),
  )
  return spread(readable, count).map(({ zh, jyutping }, at) => ({
    query:
      at % 2 === 0
        ? (jyutping ?? '')
        : (jyutping ?? '').replace(/[1-6\s]/g, ''),
    page: at % 4 < 2 ? 'zh-hk' : 'en',
    targets: [zh ?? ''],
  }))
}

/** Terms asked for in the other language's words, in turn each way. */
export function drawPairs(
  terms: readonly GlossaryTerm[],
  count: number,
): Question[] {
  const paired = terms.filter(({ zh, en }) => zh !== null && zh !== en)
  return spread(paired, count).map(({ en, enShort, zh, zhShort }, at) =>
    at % 2 === 0
      ? { query: en, page: 'zh-hk', targets: names(zh, zhShort) }
      : { query: zh ?? '', page: 'en', targets: names(en, enShort) },
  )
}

function names(...all: readonly (string | null)[]): string[] {
  return all.filter((name): name is string => name !== null)
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = items.length / count
  return Array.from(
    { length: count },
    (_, at) => items[Math.floor(at * step)],
  ).filter((item): item is Item => item !== undefined)
}

function isHan(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name)
}
