import type { RuleId } from '../../../scripts/parity/finding.ts'

/** What a tool says is wrong, as far as it can say it. */
export interface Claim {
  readonly page: string
  /** Null where the tool cannot tell sections apart, or means the page. */
  readonly section: string | null
  /** Null for tools without rules. */
  readonly rule?: RuleId
}
