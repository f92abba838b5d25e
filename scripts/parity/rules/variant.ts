import type { Finding } from '../finding.ts'
import { passagesOf } from '../language/passages.ts'
import { atEach, bothSides } from '../language/places.ts'
import { isOwnSite } from '../language/strictness.ts'
import { createVariantFinder } from '../language/variants/find.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import type { RuleContext, Term } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Wording of Taiwan and the Mainland in Hong Kong text, with the Hong Kong
 * form. Silent in titles of works, in what somebody is quoted as saying, and in
 * the glossary's official names. On this site officialese counts as well.
 */
export const variant: PageRule = {
  id: 'variant',
  scope: 'page',
  check: checkVariant,
}

type Finder = ReturnType<typeof createVariantFinder>

const NO_TERMS: readonly Term[] = []
/** One search for each glossary: making it costs more than a page does. */
const finders = new WeakMap<readonly Term[], { find: Finder; isOwn: boolean }>()

function checkVariant(page: PagePair, context: RuleContext): Finding[] {
  const find = finderFor(context)
  return bothSides(page).flatMap(({ side }) =>
    passagesOf(side)
      .filter(({ language }) => language.isHongKong)
      .flatMap((passage) =>
        atEach(side, passage, find(passage.prose)).map(
          ({ found, use, at }): Finding => ({
            rule: 'variant',
            ...at,
            args: { found, use },
          }),
        ),
      ),
  )
}

function finderFor(context: RuleContext): Finder {
  const glossary = context.glossary ?? NO_TERMS
  const isOwn = isOwnSite(context)
  const known = finders.get(glossary)
  if (known?.isOwn === isOwn) return known.find
  const find = createVariantFinder(glossary, isOwn)
  finders.set(glossary, { find, isOwn })
  return find
}
