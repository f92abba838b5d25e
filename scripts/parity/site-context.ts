import siteConfig from '../../parity.config.ts'
import type { GlossaryTerm, SiteData } from '../content/data/index.ts'
import type { RuleContext, Term } from './rules/context.ts'

/** What this site's `data/` says to the rules. */
export function siteContext(data: SiteData, today: string): RuleContext {
  return {
    requiredKeys: siteConfig.requiredKeys,
    requiresIds: true,
    requiresCitations: true,
    sources: new Set(data.sources.keys()),
    glossary: [...data.terms.values()].map(asTerm),
    today,
  }
}

function asTerm({ id, en, enShort, zh, zhShort, avoid }: GlossaryTerm): Term {
  const given = (names: readonly (string | null)[]): string[] =>
    names.filter((name) => name !== null)
  return {
    id,
    en: given([en, enShort]),
    zh: given([zh, zhShort]),
    avoidEn: avoid.en,
    avoidZh: avoid['zh-hk'],
  }
}
