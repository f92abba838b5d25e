import type { Finding } from '../finding.ts'
import { isWhole, sidesOf } from '../pairing/page-pair.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import { atSection } from './at.ts'
import type { PageRule } from './rule.ts'

/**
 * Sections whose heading level differs between the two sides. The right side
 * is the one reported, since a level has no truth of its own; the message
 * names both. Words without a heading have no level: `missing-section` tells.
 */
export const sectionLevel: PageRule = {
  id: 'section-level',
  scope: 'page',
  check: checkSectionLevel,
}

function checkSectionLevel(page: PagePair): Finding[] {
  return page.sections.filter(isWhole).flatMap((pair) => {
    const levels = [pair.left.level, pair.right.level]
    if (new Set(levels).size === 1 || levels.includes(0)) return []
    const [left, right] = sidesOf(page, pair)
    return {
      rule: 'section-level',
      ...atSection(right, left),
      args: { expected: pair.left.level, actual: pair.right.level },
    }
  })
}
