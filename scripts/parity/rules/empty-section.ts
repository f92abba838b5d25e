import type { Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import { isPending } from '../pending.ts'
import { atSection } from './at.ts'
import type { PageRule } from './rule.ts'

/**
 * Headings with nothing under them, neither text nor a section of their own,
 * and those whose text a mark says is still to be written.
 */
export const emptySection: PageRule = {
  id: 'empty-section',
  scope: 'page',
  check: checkEmptySection,
}

function checkEmptySection(page: PagePair): Finding[] {
  return page.sections.flatMap(({ left, right }) => [
    ...checkSide(page.left, left, right && { ...page.right, section: right }),
    ...checkSide(page.right, right, left && { ...page.left, section: left }),
  ])
}

function checkSide(
  side: Side,
  section: Section | null,
  other: Parameters<typeof atSection>[1],
): Finding[] {
  if (!section) return []
  const variant = stateOf(section, side.page.sections)
  if (variant === null) return []
  return [
    {
      rule: 'empty-section',
      ...atSection({ ...side, section }, other),
      args: { variant, title: section.title },
    },
  ]
}

function stateOf(
  section: Section,
  all: readonly Section[],
): 'pending' | 'empty' | null {
  if (isPending(section)) return 'pending'
  return isEmpty(section, all) ? 'empty' : null
}

function isEmpty(section: Section, all: readonly Section[]): boolean {
  if (section.level === 0 || section.blocks.length > 0) return false
  const next = all[all.indexOf(section) + 1]
  return next === undefined || next.level <= section.level
}
