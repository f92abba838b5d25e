import type { Finding, RuleId } from '../finding.ts'
import type { PagePair, TreePair } from '../pairing/page-pair.ts'
import type { RuleContext } from './context.ts'

interface RuleOf<Scope extends string, Subject> {
  readonly id: RuleId
  /** A `page` rule sees one pair at a time; a `tree` rule sees everything. */
  readonly scope: Scope
  /**
   * Pure: no file, no clock, no console. Findings in any order; the caller
   * sorts them.
   */
  readonly check: (subject: Subject, context: RuleContext) => Finding[]
}

export type PageRule = RuleOf<'page', PagePair>
export type TreeRule = RuleOf<'tree', TreePair>
export type Rule = PageRule | TreeRule
