/**
 * How well does the gate name what has come apart? Runs every scenario through
 * the gate and two baselines, and prints one table.
 *
 *     npm run bench:parity -- [tuning|final|held-out]… [--misses]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import siteConfig from '../../../parity.config.ts'
import { readSiteData } from '../../../scripts/content/data/index.ts'
import { createParser } from '../../../scripts/content/markdown.ts'
import type { Finding } from '../../../scripts/parity/finding.ts'
import type { Ledger } from '../../../scripts/parity/ledger/ledger.ts'
import { siteContext } from '../../../scripts/parity/site-context.ts'
import { claimByCommitDate } from './baselines/commit-date.ts'
import { claimByOutline } from './baselines/outline.ts'
import type { Claim } from './claim.ts'
import { families } from './families/index.ts'
import { Gate } from './gate.ts'
import { pageSets } from './pages.ts'
import type { PageSet } from './pages.ts'
import type { TextPair } from './scenario.ts'
import { drawScenarios } from './scenarios.ts'
import type { Scenario } from './scenarios.ts'
import { judge, judgeByPage, rates, scoreOf } from './score.ts'
import type { Verdict } from './score.ts'

const TODAY = '2026-11-22'

interface Verdicts {
  readonly gate: Verdict
  readonly commitDate: Verdict
  readonly outline: Verdict
}

function readTexts(pages: readonly string[]): TextPair {
  const [left, right] = siteConfig.locales.map(({ dir }) =>
    Object.fromEntries(
      pages.map((page) => [page, readFileSync(join(dir, page), 'utf8')]),
    ),
  )
  return { left: left ?? {}, right: right ?? {} }
}

/** What the gate said before a change; most changes start from the same pages. */
interface Start {
  readonly ledger: Ledger
  readonly findings: readonly Finding[]
}

const starts = new Map<TextPair, Start>()

function startOf(gate: Gate, before: TextPair): Start {
  const known = starts.get(before)
  if (known) return known
  const trees = gate.trees(before)
  const ledger = gate.agree(trees)
  const start = { ledger, findings: gate.check(trees, ledger) }
  starts.set(before, start)
  return start
}

/** What the gate says after the change and did not say before. */
function claimsOfGate(
  gate: Gate,
  before: TextPair,
  scenario: Scenario,
): Claim[] {
  const { after, agreed } = scenario.mutation
  const now = gate.trees(after)
  const { ledger, findings } = startOf(gate, before)
  const known = countOf(findings)
  const found = gate.check(now, agreed ? gate.agree(now) : ledger)
  return found
    .filter((finding) => {
      const left = known.get(nameOf(finding)) ?? 0
      known.set(nameOf(finding), left - 1)
      return left <= 0
    })
    .map(({ page, section, rule }) => ({ page, section, rule }))
}

function countOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const name = nameOf(finding)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function nameOf({ rule, locale, page, section, args }: Finding): string {
  return JSON.stringify([rule, locale, page, section, args])
}

function run(gate: Gate, texts: TextPair, scenario: Scenario): Verdicts {
  const { family, path, mutation } = scenario
  const before = mutation.before ?? texts
  const added = Object.keys(mutation.after[scenario.side]).filter(
    (page) => texts[scenario.side][page] === undefined,
  )
  const pages = [path, ...added]
  const history = commitsOf(before, mutation.after)
  const { truth } = mutation
  const byPage = (claims: readonly Claim[]): Verdict =>
    judgeByPage(family, pages, truth, claims)
  return {
    gate: judge(family, path, truth, claimsOfGate(gate, before, scenario)),
    commitDate: byPage(claimByCommitDate(history)),
    outline: byPage(claimByOutline(mutation.after)),
  }
}

/** The left side is committed first: what a later edit of the right one hides. */
function commitsOf(before: TextPair, after: TextPair): TextPair[] {
  return [before, { ...before, left: after.left }, after]
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1)}%`
}

function row(name: string, verdicts: readonly Verdicts[]): string {
  const tools = (['gate', 'commitDate', 'outline'] as const).map((tool) => {
    const own = verdicts.map((verdict) => verdict[tool])
    const { precision, recall, f1 } = rates(scoreOf(own))
    return [precision, recall, f1].map(percent).join(' | ')
  })
  return `| ${name} | ${verdicts.length} | ${tools.join(' | ')} |`
}

function harmlessRow(verdicts: readonly Verdicts[]): string {
  const count = (tool: keyof Verdicts): number =>
    verdicts.reduce((sum, verdict) => sum + verdict[tool].falseAlarms, 0)
  return `Harmless edits: ${verdicts.length}; false alarms: gate ${count('gate')}, commit date ${count('commitDate')}, outline ${count('outline')}.`
}

function printSet(set: PageSet, gate: Gate, showsMisses: boolean): void {
  const texts = readTexts(pageSets[set])
  const scenarios = drawScenarios(texts, set, gate)
  const verdicts = scenarios.map((scenario) => run(gate, texts, scenario))
  const of = (id: string): Verdicts[] =>
    verdicts.filter((_, at) => scenarios[at]?.family.id === id)
  const harmless = verdicts.filter(
    ({ gate: own }) => own.family.kind === 'harmless',
  )
  const lines = [
    `\n## ${set}: ${scenarios.length} scenarios on ${pageSets[set].join(', ')}\n`,
    '| family | n | gate P | R | F1 | date P | R | F1 | outline P | R | F1 |',
    `|---|${'---:|'.repeat(10)}`,
    ...families
      .filter(({ kind }) => kind === 'fault')
      .map(({ id }) => row(id, of(id))),
    row('**overall, harmless edits included**', verdicts),
    `\n${harmlessRow(harmless)}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  if (showsMisses) printMisses(gate, texts, scenarios, verdicts)
}

function printMisses(
  gate: Gate,
  texts: TextPair,
  scenarios: readonly Scenario[],
  verdicts: readonly Verdicts[],
): void {
  scenarios.forEach((scenario, at) => {
    const verdict = verdicts[at]?.gate
    if (!verdict || (verdict.isRight && verdict.falseAlarms === 0)) return
    const { family, path, side, mutation } = scenario
    const claims = claimsOfGate(gate, mutation.before ?? texts, scenario)
    const said = claims.map(({ rule, section }) => `${rule}@${section}`)
    process.stdout.write(
      `${family.id} ${path} ${side} at ${mutation.truth.section}: ${said.join(', ') || 'silent'}\n`,
    )
  })
}

const [...words] = process.argv.slice(2)
const sets = (Object.keys(pageSets) as PageSet[]).filter((set) =>
  words.includes(set),
)
const gate = new Gate(
  await createParser(),
  siteContext(readSiteData('.'), TODAY),
)
for (const set of sets.length > 0
  ? sets
  : (['tuning', 'final', 'held-out'] as const)) {
  // Misses of the unseen pages stay unseen.
  printSet(set, gate, words.includes('--misses') && set !== 'held-out')
}
