import type { RuleId } from './finding.ts'

/**
 * Every rule of the gate, in the order in which the documentation lists them.
 * A new rule fails to compile until it stands here.
 */
const RULES = {
  'missing-page': true,
  'missing-section': true,
  'section-order': true,
  'section-level': true,
  'section-id': true,
  'duplicate-id': true,
  'empty-section': true,
  stale: true,
  untranslated: true,
  structure: true,
  figures: true,
  citations: true,
  links: true,
  terms: true,
  simplified: true,
  variant: true,
  typography: true,
  'front-matter': true,
  'ui-text': true,
  'uncited-figure': true,
  'unknown-source': true,
  'unsafe-markup': true,
  waiver: true,
  unreadable: true,
} satisfies Record<RuleId, true>

export const ruleIds = Object.keys(RULES).filter(isRuleId)

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULES, id)
}
