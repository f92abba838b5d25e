import type { RuleContext } from '../rules/context.ts'

/**
 * Whether pages follow this site's house style and its rules for safe pages.
 * Other people's pages have a style of their own; of theirs only what is wrong
 * in any style is reported.
 */
export function isOwnSite({ requiresIds }: RuleContext): boolean {
  return requiresIds
}
