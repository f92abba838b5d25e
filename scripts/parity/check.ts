import { byCodePoint } from '../content/read-tree.ts'
import type { Finding, RuleId, Severity, WeighedFinding } from './finding.ts'
import type { TreePair } from './pairing/page-pair.ts'
import type { RuleContext } from './rules/context.ts'
import { rules } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'

/** What to check and how much each rule weighs. */
export interface CheckOptions {
  readonly severity: Readonly<Record<RuleId, Severity>>
  /** Only these rules; all where it is null. */
  readonly only: ReadonlySet<RuleId> | null
  /** Whether findings on this page, relative to its locale, are wanted. */
  readonly wantsPage: (path: string) => boolean
}

/**
 * Applies the rules to both trees.
 *
 * @returns Findings sorted by page, line, rule, then column and language, so
 *   that the same pages give the same bytes.
 */
export function check(
  trees: TreePair,
  context: RuleContext,
  options: CheckOptions,
): WeighedFinding[] {
  return rules
    .filter(({ id }) => options.only?.has(id) ?? true)
    .flatMap((rule) => weigh(rule, trees, context, options))
    .sort(inOrder)
}

function weigh(
  rule: Rule,
  trees: TreePair,
  context: RuleContext,
  { severity, wantsPage }: CheckOptions,
): WeighedFinding[] {
  const weight = severity[rule.id]
  if (weight === 'off') return []
  return findingsOf(rule, trees, context, wantsPage)
    .filter(({ page }) => wantsPage(page))
    .map((finding) => ({ ...finding, severity: weight }))
}

function findingsOf(
  rule: Rule,
  trees: TreePair,
  context: RuleContext,
  wantsPage: CheckOptions['wantsPage'],
): Finding[] {
  if (rule.scope === 'tree') return rule.check(trees, context)
  return trees.pages
    .filter(({ path }) => wantsPage(path))
    .flatMap((page) => rule.check(page, context))
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
