import type { Finding } from '../finding.ts'
import { passagesOf } from '../language/passages.ts'
import type { Passage } from '../language/passages.ts'
import { atEach, bothSides } from '../language/places.ts'
import { isWithin, quotationsIn } from '../language/quotations.ts'
import type { Stretch } from '../language/quotations.ts'
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
 * Silent where the words are somebody else's: a quotation, the title of a work
 * or of another site's page, or a name, that is Simplified from end to end. A single
 * Simplified character between Traditional ones is a slip, quoted or not.
 */
export const simplified: PageRule = {
  id: 'simplified',
  scope: 'page',
  check: checkSimplified,
}

const NAME = /@[A-Za-z\d][\w-]{0,40} ?[(（]([^()（）\n]{1,60})/g
/** Shorter than this is a name or a word set off, and those are our own. */
const SHORTEST_SAYING = 8

function checkSimplified(page: PagePair): Finding[] {
  return bothSides(page).flatMap(({ side }) =>
    passagesOf(side)
      .filter(({ language }) => language.isTraditional)
      .flatMap((passage) =>
        atEach(side, passage, slipsIn(passage)).map(
          ({ found, use, at }): Finding => ({
            rule: 'simplified',
            ...at,
            args: { found, use },
          }),
        ),
      ),
  )
}

function slipsIn(passage: Passage): ReturnType<typeof findSimplified> {
  const runs = findSimplified(passage.prose)
  if (runs.length === 0) return []
  const isBorrowed = ({ start, end }: Stretch): boolean =>
    isWhollySimplified(passage.prose.slice(start, end))
  const sayings = quotationsIn(passage.prose).filter(
    (one) => one.end - one.start >= SHORTEST_SAYING && isBorrowed(one),
  )
  const titles = linkTitlesIn(passage).filter(isBorrowed)
  const names = namesIn(passage)
  return runs.filter(({ start, found }) => {
    const end = start + found.length
    return [sayings, titles, names].every(
      (others) => !isWithin(others, start, end),
    )
  })
}

/** What somebody is called, in brackets behind the name of an account. */
function namesIn({ prose }: Passage): Stretch[] {
  return [...prose.matchAll(NAME)].map(({ 0: found, 1: name = '', index }) => {
    const end = index + found.length
    return { start: end - name.length, end }
  })
}
