import type { Finding } from '../finding.ts'
import { passagesOf } from '../language/passages.ts'
import type { Passage } from '../language/passages.ts'
import { atProse, bothSides } from '../language/places.ts'
import { quotationsIn, isWithin } from '../language/quotations.ts'
import { linkTitlesIn } from '../language/link-titles.ts'
import {
  findSimplified,
  isWhollySimplified,
} from '../language/simplified/find.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import type { PageRule } from './rule.ts'

/**
 * Simplified-only characters in Traditional Chinese, each run with the form to
 * use.
 *
 * Silent where the words are somebody else's: a quotation, or the title of a
 * work or of another site's page, that is Simplified from end to end. A single
 * Simplified character between Traditional ones is a slip, quoted or not.
 */
export const simplified: PageRule = {
  id: 'simplified',
  scope: 'page',
  check: checkSimplified,
}

function checkSimplified(page: PagePair): Finding[] {
  return bothSides(page).flatMap(({ side }) =>
    passagesOf(side)
      .filter(({ language }) => language.isTraditional)
      .flatMap((passage) =>
        slipsIn(passage).map(({ start, text, use }): Finding => ({
          rule: 'simplified',
          ...atProse(side, passage, start, text),
          args: { found: text, use },
        })),
      ),
  )
}

function slipsIn(passage: Passage): ReturnType<typeof findSimplified> {
  const runs = findSimplified(passage.prose)
  if (runs.length === 0) return []
  const borrowed = [
    ...quotationsIn(passage.prose),
    ...linkTitlesIn(passage),
  ].filter(({ start, end }) =>
    isWhollySimplified(passage.prose.slice(start, end)),
  )
  return runs.filter(
    ({ start, text }) => !isWithin(borrowed, start, start + text.length),
  )
}
