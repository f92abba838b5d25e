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
  const empty = new Set([...emptyIn(page.left), ...emptyIn(page.right)])
  return page.sections.flatMap(({ left, right }) => [
    ...checkSide(
      page.left,
      left,
      right && { ...page.right, section: right },
      empty,
    ),
    ...checkSide(
      page.right,
      right,
      left && { ...page.left, section: left },
      empty,
    ),
  ])
}

function emptyIn({ page: { sections } }: Side): Section[] {
  return sections.filter((section, index) => {
    if (section.level === 0 || section.blocks.length > 0) return false
    const next = sections[index + 1]
    return next === undefined || next.level <= section.level
  })
}

function checkSide(
  side: Side,
  section: Section | null,
  other: Parameters<typeof atSection>[1],
  empty: ReadonlySet<Section>,
): Finding[] {
  if (!section) return []
  const variant = stateOf(section, empty)
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
  empty: ReadonlySet<Section>,
): 'pending' | 'empty' | null {
  if (isPending(section)) return 'pending'
  return empty.has(section) ? 'empty' : null
}
