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
import { once } from '../once.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import type { PageRule } from './rule.ts'

/**
 * Simplified-only characters in Traditional Chinese, each run with the form to
 * use.
 *
 * Silent where the words are somebody else's: a quotation, the title of a work
 * or of another site's page, or a name, that is Simplified from end to end, or
 * what a page in another language calls so, too. A single
 * Simplified character between Traditional ones is a slip, quoted or not.
 */
export const simplified: PageRule = {
  id: 'simplified',
  scope: 'page',
  check: checkSimplified,
}

const HAN = /[\u3400-\u9fff]+/g
const NAME = /@[A-Za-z\d][\w-]{0,40} ?[(（]([^()（）\n]{1,60})/g
/** Shorter than this is a name or a word set off, and those are our own. */
const SHORTEST_SAYING = 8

function checkSimplified(page: PagePair): Finding[] {
  return bothSides(page).flatMap(({ side, other }) => {
    const namesThere = once(() => namesOn(other))
    return passagesOf(side)
      .filter(({ language }) => language.isTraditional)
      .flatMap((passage) =>
        atEach(side, passage, slipsIn(passage, namesThere)).map(
          ({ found, use, at }): Finding => ({
            rule: 'simplified',
            ...at,
            args: { found, use },
          }),
        ),
      )
  })
}

/** Chinese on a page in another language: what is called so, names above all. */
function namesOn(side: Side): ReadonlySet<string> {
  return new Set(
    passagesOf(side)
      .filter(({ language }) => language.script !== 'han')
      .flatMap(({ prose }) => prose.match(HAN) ?? []),
  )
}

function slipsIn(
  passage: Passage,
  namesThere: () => ReadonlySet<string>,
): ReturnType<typeof findSimplified> {
  const { prose } = passage
  const runs = findSimplified(prose)
  if (runs.length === 0) return []
  const isBorrowed = ({ start, end }: Stretch): boolean =>
    isWhollySimplified(prose.slice(start, end))
  const sayings = quotationsIn(prose).filter(
    (one) => one.end - one.start >= SHORTEST_SAYING && isBorrowed(one),
  )
  const titles = linkTitlesIn(passage).filter(isBorrowed)
  const names = namesIn(passage)
  const shared = stretchesOf(prose, HAN).filter(({ start, end }) =>
    namesThere().has(prose.slice(start, end)),
  )
  return runs.filter(({ start, found }) => {
    const end = start + found.length
    return [sayings, titles, names, shared].every(
      (others) => !isWithin(others, start, end),
    )
  })
}

function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** What somebody is called, in brackets behind the name of an account. */
function namesIn({ prose }: Passage): Stretch[] {
  return [...prose.matchAll(NAME)].map(({ 0: found, 1: name = '', index }) => {
    const end = index + found.length
    return { start: end - name.length, end }
  })
}
