import { byCodePoint } from '../content/read-tree.ts'
import type { Finding, RuleId, Severity, WeighedFinding } from './finding.ts'
import type { TreePair } from './pairing/page-pair.ts'
import type { RuleContext } from './rules/context.ts'
import { rules } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { describeWaiverFault } from './rules/waiver.ts'
import { applyWaivers } from './waivers/apply-waivers.ts'
import { judgeWaivers } from './waivers/judge-waivers.ts'
import type { Waiver } from './waivers/waiver.ts'

/** What to check and how much each rule weighs. */
export interface CheckOptions {
  readonly severity: Readonly<Record<RuleId, Severity>>
  /** Only these rules; all where it is null. */
  readonly only: ReadonlySet<RuleId> | null
  /** Whether findings on this page, relative to its locale, are wanted. */
  readonly wantsPage: (path: string) => boolean
}

/**
 * What the rules found. Both lists are sorted by page, line, rule, then column
 * and language, so that the same pages give the same bytes.
 */
export interface Examination {
  readonly findings: readonly WeighedFinding[]
  /** What people have agreed to live with for a time. */
  readonly waived: readonly WeighedFinding[]
}

/** Applies the rules to both trees, then the pages' waivers. */
export function examine(
  trees: TreePair,
  context: RuleContext,
  options: CheckOptions,
): Examination {
  const active = rules.filter(({ id }) => isActive(id, options))
  const all = active.flatMap((rule) =>
    findingsOf(rule, trees, context, options),
  )
  const waivers = activeWaivers(trees, context, options)
  const { kept, waived, unused } = applyWaivers(all, waivers)
  const idle = isActive('waiver', options) ? unused.map(describeUnused) : []
  return {
    findings: weigh([...kept, ...idle], options),
    waived: weigh(waived, options),
  }
}

/** Applies the rules; what is waived is left out. */
export function check(
  trees: TreePair,
  context: RuleContext,
  options: CheckOptions,
): readonly WeighedFinding[] {
  return examine(trees, context, options).findings
}

function isActive(id: RuleId, { severity, only }: CheckOptions): boolean {
  return severity[id] !== 'off' && (only?.has(id) ?? true)
}

function findingsOf(
  rule: Rule,
  trees: TreePair,
  context: RuleContext,
  { wantsPage }: CheckOptions,
): Finding[] {
  if (rule.scope === 'tree') {
    return rule.check(trees, context).filter(({ page }) => wantsPage(page))
  }
  return trees.pages
    .filter(({ path }) => wantsPage(path))
    .flatMap((page) => rule.check(page, context))
}

/** Of a rule that did not run nobody can say whether its waiver is needed. */
function activeWaivers(
  { left, right }: TreePair,
  { today }: RuleContext,
  options: CheckOptions,
): Waiver[] {
  return [...left.pages, ...right.pages]
    .filter(({ path }) => options.wantsPage(path))
    .flatMap((page) => judgeWaivers(page, today).valid)
    .filter(({ rule }) => isActive(rule, options))
}

function describeUnused({ rule, where }: Waiver): Finding {
  return describeWaiverFault({ fault: 'unused', found: rule, where })
}

function weigh(
  findings: readonly Finding[],
  { severity }: CheckOptions,
): WeighedFinding[] {
  return findings
    .flatMap((finding): WeighedFinding[] => {
      const weight = severity[finding.rule]
      return weight === 'off' ? [] : [{ ...finding, severity: weight }]
    })
    .sort(inOrder)
}

/** Findings of several examinations in the order of one. */
export function inOneOrder(
  findings: readonly WeighedFinding[],
): readonly WeighedFinding[] {
  return findings.toSorted(inOrder)
}

function inOrder(a: Finding, b: Finding): number {
  return (
    byCodePoint(a.page, b.page) ||
    a.line - b.line ||
    byCodePoint(a.rule, b.rule) ||
    a.column - b.column ||
    byCodePoint(a.locale, b.locale) ||
    byCodePoint(JSON.stringify(a.args), JSON.stringify(b.args))
  )
}
