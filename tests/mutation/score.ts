import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** How many changes of each kind a run saw. */
export interface Score {
  readonly killed: number
  readonly survived: number
  readonly uncovered: number
  readonly ignored: number
}

/** What the tool writes of a run, as far as it is read here. */
interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >
}

const KIND: Readonly<Record<string, keyof Score>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'uncovered',
  Ignored: 'ignored',
}

const NOTHING: Score = { killed: 0, survived: 0, uncovered: 0, ignored: 0 }

/** The score of each folder in a report; of no folder where there is none. */
export function scoresByFolder(path: string): Map<string, Score> {
  const scores = new Map<string, Score>()
  if (!existsSync(path)) return scores
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const folder = dirname(file)
    const score = scores.get(folder) ?? NOTHING
    scores.set(folder, sum([score, count(mutants.map((one) => one.status))]))
  }
  return scores
}

function count(statuses: readonly string[]): Score {
  const score = { ...NOTHING }
  for (const status of statuses) {
    // One that does not compile says nothing about the tests.
    const kind = KIND[status]
    if (kind) score[kind] += 1
  }
  return score
}

export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (one, other) => ({
      killed: one.killed + other.killed,
      survived: one.survived + other.survived,
      uncovered: one.uncovered + other.uncovered,
      ignored: one.ignored + other.ignored,
    }),
    NOTHING,
  )
}

/** The score as the tool reckons it: what no test reaches counts as unnoticed. */
export function row(name: string, score: Score): string {
  const { killed, survived, uncovered, ignored } = score
  const all = killed + survived + uncovered
  const share = all === 0 ? '–' : `${((100 * killed) / all).toFixed(1)}%`
  return `| ${[name, all, killed, survived, uncovered, share, ignored].join(' | ')} |`
}
