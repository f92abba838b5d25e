import type { Page, Section } from '../../content/model.ts'
import type { Finding, FindingArgs } from '../finding.ts'
import { otherSide } from '../language/align/section-pair.ts'
import { countIncludes } from '../language/includes.ts'
import { isOwnSite } from '../language/strictness.ts'
import { once } from '../once.ts'
import { lookalikeOf } from '../pairing/lookalike.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair, SectionPair } from '../pairing/page-pair.ts'
import { idOf } from './at.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Sections that only one language has. The finding stands in the language that
 * lacks it, on the line where it belongs: after the section that comes before
 * it in the other language. Where a section that is alike stands there under
 * another id, it is named: most likely only the id is wrong. Where its words
 * stand before the first heading there, the heading alone is missing.
 */
export const missingSection: PageRule = {
  id: 'missing-section',
  scope: 'page',
  check: checkMissingSection,
}

function checkMissingSection(page: PagePair, context: RuleContext): Finding[] {
  const pulledIn = once(() => ({
    left: countIncludes(page.left.page),
    right: countIncludes(page.right.page),
  }))
  const isStrict = isOwnSite(context)
  const isPulledIn = (lacks: 'left' | 'right'): boolean =>
    !isStrict && pulledIn()[lacks] > pulledIn()[otherSide(lacks)]
  // Marks of a heading without words are a slip; what stands below is compared.
  const isNone = ({ left, right }: SectionPair): boolean =>
    !isStrict && (left ?? right)?.title === ''
  const ends = {
    left: page.left.page.frontMatter.length,
    right: page.right.page.frontMatter.length,
  }
  return page.sections.flatMap((pair, index) => {
    const found = isNone(pair)
      ? []
      : describeMissing(page, index, ends, isPulledIn)
    ends.left = pair.left?.endLine ?? ends.left
    ends.right = pair.right?.endLine ?? ends.right
    return found
  })
}

/**
 * @param ends Last line of what comes before, on each side.
 * @param isPulledIn Whether a side may have its sections from other files.
 */
function describeMissing(
  page: PagePair,
  index: number,
  ends: Readonly<Record<'left' | 'right', number>>,
  isPulledIn: (side: 'left' | 'right') => boolean,
): Finding[] {
  const pair = page.sections[index]
  const single = pair && sideAlone(pair)
  const section = single && pair[single]
  if (!section || section.level === 0) return []
  const [has, lacks, end] =
    single === 'left'
      ? ([page.left, page.right, ends.right] as const)
      : ([page.right, page.left, ends.left] as const)
  const isThere = isSaidAbove(section, lacks.page)
  if (isThere || isPulledIn(otherSide(single))) return []
  return [
    {
      rule: 'missing-section',
      locale: lacks.locale.code,
      page: page.path,
      section: idOf(section),
      file: lacks.page.file,
      line: Math.min(end + 1, lacks.page.lines.length),
      column: 1,
      other: {
        locale: has.locale.code,
        file: has.page.file,
        line: section.line,
      },
      args: describeSection(section, lookalikeOf(page.sections, index)),
    },
  ]
}

/** The side that has a heading of its own; null where both have one. */
function sideAlone(pair: SectionPair): 'left' | 'right' | null {
  if (!isWhole(pair)) return pair.left ? 'left' : 'right'
  if (pair.left.level === pair.right.level) return null
  if (pair.right.level === 0) return 'left'
  return pair.left.level === 0 ? 'right' : null
}

/**
 * Many generators print the title of the front matter as the first heading, so
 * one side may leave it there while the other writes it out.
 */
function isSaidAbove({ level, id }: Section, lacks: Page): boolean {
  return (
    level === 1 &&
    id === null &&
    lacks.frontMatter.values['title'] !== undefined &&
    lacks.sections.every((section) => section.level !== 1)
  )
}

function describeSection(
  section: Section,
  lookalike: Section | null,
): FindingArgs['missing-section'] {
  const { title } = section
  if (!lookalike) return { variant: 'absent', title }
  return {
    variant: 'renamed',
    title,
    id: idOf(section) ?? '',
    found: idOf(lookalike) ?? '',
    foundLine: lookalike.line,
  }
}
