import type { RuleContext } from '../../scripts/parity/rules/context.ts'

/** What rules know of a site that has nothing beside its pages. */
export function ruleContext(known: Partial<RuleContext> = {}): RuleContext {
  return { ...NOTHING, ...known }
}

const NOTHING: RuleContext = {
  requiredKeys: [],
  requiresIds: true,
  requiresCitations: true,
  sources: null,
  glossary: null,
  ledger: null,
  interfaceTexts: null,
  today: '2026-11-22',
}
