import type { Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import { atSection } from './at.ts'
import type { PageRule } from './rule.ts'

/** Headings with nothing under them, neither text nor a section of their own. */
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
  if (!section || !isEmpty(section, side.page.sections)) return []
  return [
    {
      rule: 'empty-section',
      ...atSection({ ...side, section }, other),
      args: { title: section.title },
    },
  ]
}

function isEmpty(section: Section, all: readonly Section[]): boolean {
  if (section.level === 0 || section.blocks.length > 0) return false
  const next = all[all.indexOf(section) + 1]
  return next === undefined || next.level <= section.level
}
