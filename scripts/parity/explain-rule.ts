import type { TFunction } from 'i18next'
import type { RuleId } from './finding.ts'

export interface Explanation {
  /** What a finding of the rule says. */
  readonly meaning: string
  /** Why the rule exists. */
  readonly reason: string
  /** How to satisfy it. */
  readonly cure: string
  /** What is wrong and what is right, in a few lines. */
  readonly example: string
}

/** Explains a rule for people who meet it for the first time. */
export function explainRule(id: RuleId, t: TFunction): Explanation {
  const words = (part: keyof Explanation): string =>
    // An example may show a placeholder: nothing is to be filled in.
    t(`parity.explanations.${id}.${part}`, { skipInterpolation: true })
  return {
    meaning: words('meaning'),
    reason: words('reason'),
    cure: words('cure'),
    example: words('example'),
  }
}
