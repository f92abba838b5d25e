/**
 * Measures the figures engine on sentence pairs.
 *
 *   npx tsx tests/bench/figures/run.ts --facts <dir> [--set tune|held-out]
 *   npx tsx tests/bench/figures/run.ts --pairs <file.tsv|file.yml|file.json>
 *
 * `--verbose` prints each alarm on a pair as it stands and each missed mutation.
 */
import { parseArgs } from 'node:util'
import { compareFigures } from '../../../scripts/parity/figures/index.ts'
import type { FigureDifference } from '../../../scripts/parity/figures/index.ts'
import { CHINESE, ENGLISH, mutationsOf } from './mutate.ts'
import { filesIn, readPairs } from './pairs.ts'
import type { SentencePair } from './pairs.ts'
import { seededRandom } from './random.ts'

const SETS: Readonly<Record<string, readonly string[]>> = {
  tune: ['finance', 'healthcare', 'startups'],
  'held-out': ['smart-city', 'education', 'challenges', 'latest'],
}
const ROUNDS = 5

const { values } = parseArgs({
  options: {
    facts: { type: 'string' },
    pairs: { type: 'string' },
    set: { type: 'string', default: 'tune' },
    seed: { type: 'string', default: '20261122' },
    verbose: { type: 'boolean', default: false },
  },
})

for (const [name, files] of sources()) {
  const pairs = files.flatMap(readPairs)
  if (pairs.length > 0) measure(name, pairs)
}

function sources(): (readonly [string, string[]])[] {
  if (values.pairs) return [[values.pairs, [values.pairs]]]
  if (!values.facts) return []
  return [[values.set, filesIn(values.facts, SETS[values.set] ?? null)]]
}

function compare(en: string, zh: string): FigureDifference[] {
  return compareFigures(
    { text: en, language: 'en' },
    { text: zh, language: 'zh' },
  )
}

function measure(name: string, pairs: readonly SentencePair[]): void {
  const silent = pairs.filter(isSilent)
  const tally = new Map<string, { caught: number; all: number }>()
  const random = seededRandom(Number(values.seed))
  for (const pair of silent)
    for (let i = 0; i < ROUNDS; i += 1) tryPair(pair, random, tally)

  console.log(
    `${name}: ${silent.length} of ${pairs.length} pairs silent (${share(silent.length, pairs.length)})`,
  )
  let caught = 0
  let all = 0
  for (const [family, count] of [...tally].sort()) {
    caught += count.caught
    all += count.all
    console.log(
      `  ${family.padEnd(14)} ${count.caught}/${count.all} ${share(count.caught, count.all)}`,
    )
  }
  console.log(`  caught         ${caught}/${all} ${share(caught, all)}`)
}

function isSilent(pair: SentencePair): boolean {
  const found = compare(pair.en, pair.zh)
  if (found.length > 0 && values.verbose) {
    console.log(`ALARM ${pair.id}\n  ${pair.en}\n  ${pair.zh}`)
    for (const { side, text, value } of found)
      console.log(`    ${side}: ${text} = ${value}`)
  }
  return found.length === 0
}

function tryPair(
  pair: SentencePair,
  random: () => number,
  tally: Map<string, { caught: number; all: number }>,
): void {
  for (const mutation of mutationsOf(pair.en, ENGLISH, random)) {
    note(
      `en ${mutation.family}`,
      compare(mutation.text, pair.zh).length > 0,
      mutation,
      pair,
    )
  }
  for (const mutation of mutationsOf(pair.zh, CHINESE, random)) {
    note(
      `zh ${mutation.family}`,
      compare(pair.en, mutation.text).length > 0,
      mutation,
      pair,
    )
  }

  function note(
    family: string,
    isCaught: boolean,
    mutation: { before: string; after: string; text: string },
    of: SentencePair,
  ): void {
    const count = tally.get(family) ?? { caught: 0, all: 0 }
    tally.set(family, {
      caught: count.caught + Number(isCaught),
      all: count.all + 1,
    })
    if (!isCaught && values.verbose) {
      console.log(
        `MISSED ${of.id} ${family}: ${mutation.before} -> ${mutation.after}\n  ${mutation.text}\n  ${family.startsWith('en') ? of.zh : of.en}`,
      )
    }
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`
}
