import { ledgerKey } from '../ledger/ledger.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { standingOf } from '../ledger/standing.ts'
import type { Finding, FindingArgs } from '../finding.ts'
import { isWhole, sidesOf } from '../pairing/page-pair.ts'
import type {
  PagePair,
  SectionPair,
  WholeSectionPair,
} from '../pairing/page-pair.ts'
import { isPending } from '../pending.ts'
import { atSection } from './at.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Sections of which one side moved since a person last said that they agree.
 * The finding stands on the side that is behind, whichever language that is;
 * where both moved or nobody ever said so, on the right one.
 */
export const stale: PageRule = {
  id: 'stale',
  scope: 'page',
  check: checkStale,
}

function checkStale(page: PagePair, { ledger }: RuleContext): Finding[] {
  if (!ledger) return []
  return firstById(page.sections)
    .filter(isWhole)
    .filter(({ left, right }) => !isPending(left) && !isPending(right))
    .flatMap((pair) => checkSection(page, pair, ledger))
}

/** The ledger knows one section by an id; `duplicate-id` tells the others. */
function firstById(pairs: readonly SectionPair[]): SectionPair[] {
  const seen = new Set<string>()
  return pairs.filter(({ id }) => !seen.has(id) && seen.add(id))
}

function checkSection(
  page: PagePair,
  pair: WholeSectionPair,
  ledger: Ledger,
): Finding[] {
  const standing = standingOf(pair, ledger.get(ledgerKey(page.path, pair.id)))
  if (standing === 'in-step') return []
  const [left, right] = sidesOf(page, pair)
  const [behind, moved] =
    standing === 'right-moved' ? [left, right] : [right, left]
  const args = { variant: VARIANTS[standing], title: behind.section.title }
  return [{ rule: 'stale', ...atSection(behind, moved), args }]
}

const VARIANTS = {
  'left-moved': 'one-side',
  'right-moved': 'one-side',
  'both-moved': 'both-sides',
  'never-agreed': 'never-agreed',
} as const satisfies Record<string, FindingArgs['stale']['variant']>
