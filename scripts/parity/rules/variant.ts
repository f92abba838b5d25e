import type { Finding } from '../finding.ts'
import { passagesOf } from '../language/passages.ts'
import { atEach, bothSides } from '../language/places.ts'
import { createVariantFinder } from '../language/variants/find.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import type { RuleContext, Term } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Wording of Taiwan and the Mainland in Hong Kong text, with the Hong Kong
 * form. Silent in titles of works, in what somebody is quoted as saying, and in
 * the glossary's official names.
 */
export const variant: PageRule = {
  id: 'variant',
  scope: 'page',
  check: checkVariant,
}

type Finder = ReturnType<typeof createVariantFinder>

const NO_TERMS: readonly Term[] = []
/** One search for each glossary: making it costs more than a page does. */
const finders = new WeakMap<readonly Term[], Finder>()

function checkVariant(page: PagePair, { glossary }: RuleContext): Finding[] {
  const find = finderFor(glossary ?? NO_TERMS)
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

function finderFor(glossary: readonly Term[]): Finder {
  const known = finders.get(glossary)
  if (known) return known
  const made = createVariantFinder(glossary)
  finders.set(glossary, made)
  return made
}
