import type { Finding } from '../finding.ts'
import { isWhole, sidesOf } from '../pairing/page-pair.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import { sectionsOutOfOrder } from '../pairing/pair-sections.ts'
import { atSection } from './at.ts'
import type { PageRule } from './rule.ts'

/**
 * Sections that stand elsewhere than in the other language. Reports the fewest
 * that would have to move, on the right side: an order has no truth of its
 * own, and the message names both places.
 */
export const sectionOrder: PageRule = {
  id: 'section-order',
  scope: 'page',
  check: checkSectionOrder,
}

function checkSectionOrder(page: PagePair): Finding[] {
  const pairs = page.sections.filter(isWhole)
  return sectionsOutOfOrder(pairs).map((pair) => {
    const [left, right] = sidesOf(page, pair)
    const before = pairs[pairs.indexOf(pair) - 1]
    return {
      rule: 'section-order',
      ...atSection(right, left),
      args: {
        title: pair.right.title,
        after: before?.right.title ?? '',
      },
    }
  })
}
