import type { InterfaceTexts } from '../ui-text/interface-texts.ts'
import type { Ledger } from '../ledger/ledger.ts'

/**
 * What rules may know beside the pages. Each part is null where the project at
 * hand has no such thing, and the rules that need it then stay silent: any two
 * folders of Markdown can be compared, whoever wrote them.
 */
export interface RuleContext {
  /** Front matter keys that every page must have. */
  readonly requiredKeys: readonly string[]
  /** Whether every heading must carry an id that its author wrote. */
  readonly requiresIds: boolean
  /** Whether every figure needs a citation. */
  readonly requiresCitations: boolean
  /** Ids of `data/sources.yml`. */
  readonly sources: ReadonlySet<string> | null
  readonly glossary: readonly Term[] | null
  /** What the two sides of each section last agreed on. */
  readonly ledger: Ledger | null
  /** The words of the site's own interface, left and right. */
  readonly interfaceTexts: readonly [InterfaceTexts, InterfaceTexts] | null
  /** Today, as `2026-11-22`: rules have no clock. */
  readonly today: string
}

/** An entry of the glossary, as far as rules need it. */
export interface Term {
  readonly id: string
  /** All English forms in use, such as full name and abbreviation. */
  readonly en: readonly string[]
  /** All Chinese forms in use; empty where no Chinese name is known. */
  readonly zh: readonly string[]
  readonly avoidEn: readonly string[]
  readonly avoidZh: readonly string[]
}
