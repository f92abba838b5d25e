import type { Locale } from '../content/model.ts'
import type { RuleId, Severity } from './finding.ts'

/** What `parity.config.ts` says about this site. */
export interface ParityConfig {
  readonly locales: readonly [Locale, Locale]
  /** Front matter keys that every page must have, in both languages. */
  readonly requiredKeys: readonly string[]
  readonly severity: Readonly<Record<RuleId, Severity>>
}

/** Gives the configuration its type; every rule must have a severity. */
export function defineConfig(config: ParityConfig): ParityConfig {
  return config
}
