import type { Locale } from '../content/model.ts'
import siteConfig from '../../parity.config.ts'
import type { ParityConfig } from './config.ts'
import type { RuleContext } from './rules/context.ts'

/**
 * How any two folders of Markdown are checked: by the rules of this site, less
 * what only this site asks of itself.
 */
export function foreignConfig(
  locales: readonly [Locale, Locale],
): ParityConfig {
  return { ...siteConfig, locales, requiredKeys: [] }
}

/** Other people's pages have no ledger, no glossary and no list of sources. */
export function foreignContext(today: string): RuleContext {
  return {
    requiredKeys: [],
    requiresIds: false,
    requiresCitations: false,
    sources: null,
    glossary: null,
    ledger: null,
    interfaceTexts: null,
    today,
  }
}
