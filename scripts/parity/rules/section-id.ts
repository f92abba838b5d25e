import type { Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import type { PagePair, SectionPair, Side } from '../pairing/page-pair.ts'
import { atSection } from './at.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Headings without an id that their author wrote. In projects that do not ask
 * for ids everywhere, only a heading whose counterpart has one is reported.
 */
export const sectionId: PageRule = {
  id: 'section-id',
  scope: 'page',
  check: checkSectionId,
}

function checkSectionId(page: PagePair, context: RuleContext): Finding[] {
  return page.sections.flatMap((pair) => [
    ...checkSide(page.left, page.right, pair.left, pair.right, context),
    ...checkSide(page.right, page.left, pair.right, pair.left, context),
  ])
}

function checkSide(
  side: Side,
  otherSide: Side,
  section: SectionPair['left'],
  other: Section | null,
  { requiresIds }: RuleContext,
): Finding[] {
  if (!section || section.level === 0 || section.id !== null) return []
  const otherId = other?.id ?? null
  if (!requiresIds && (otherId === null || isMadeOf(otherId, section)))
    return []
  const counterpart = other && { ...otherSide, section: other }
  return [
    {
      rule: 'section-id',
      ...atSection({ ...side, section }, counterpart),
      section: null,
      args: {
        title: section.title,
        suggestion: otherId ?? latinSlug(section.slug),
      },
    },
  ]
}

/** Whether a generator, this site's or another, makes this id of the words. */
function isMadeOf(id: string, { slug, title }: Section): boolean {
  const bare = (text: string): string =>
    text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  return id === slug || bare(id) === bare(title)
}

/** A slug made of Chinese makes a poor id to share; say so by an example. */
function latinSlug(slug: string): string {
  return /^[a-z0-9_-]+$/.test(slug) ? slug : 'short-english-name'
}
