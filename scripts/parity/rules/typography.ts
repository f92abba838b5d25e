import type { Finding } from '../finding.ts'
import { passagesOf } from '../language/passages.ts'
import type { Passage } from '../language/passages.ts'
import { atEach, bothSides } from '../language/places.ts'
import { isWithin, quotationsIn } from '../language/quotations.ts'
import { isOwnSite } from '../language/strictness.ts'
import {
  findCommonFaults,
  findHouseFaults,
} from '../language/typography/chinese.ts'
import { findEnglishFaults } from '../language/typography/english.ts'
import type { TypographyFault } from '../language/typography/fault.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Punctuation, quotation marks and spaces that do not belong to the language at
 * hand. On other people's pages only half-width punctuation between Chinese
 * characters and, in Traditional Chinese, foreign quotation marks around it:
 * the rest is house style.
 */
export const typography: PageRule = {
  id: 'typography',
  scope: 'page',
  check: checkTypography,
}

function checkTypography(page: PagePair, context: RuleContext): Finding[] {
  const isOwn = isOwnSite(context)
  return bothSides(page).flatMap(({ side }) =>
    passagesOf(side).flatMap((passage) =>
      atEach(side, passage, faultsOf(passage, isOwn)).map(
        ({ variant, found, use, at }): Finding => ({
          rule: 'typography',
          ...at,
          args: { variant, found, use },
        }),
      ),
    ),
  )
}

/** A title is set as its author set it. */
function faultsOf(passage: Passage, isOwn: boolean): TypographyFault[] {
  const faults = faultsIn(passage, isOwn)
  if (faults.length === 0) return faults
  const titles = quotationsIn(passage.prose).filter(
    ({ kind }) => kind === 'title',
  )
  return faults.filter(({ start }) => !isWithin(titles, start, start + 1))
}

function faultsIn(
  { prose, language }: Passage,
  isOwn: boolean,
): TypographyFault[] {
  if (language.script === 'han') {
    return isOwn
      ? findHouseFaults(prose)
      : findCommonFaults(prose, language.isTraditional)
  }
  return isOwn && language.isEnglish ? findEnglishFaults(prose) : []
}
