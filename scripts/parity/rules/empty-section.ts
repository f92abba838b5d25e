import type { Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { isInclude } from '../language/includes.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import { isOwnSite } from '../language/strictness.ts'
import { isPending } from '../pending.ts'
import { atSection } from './at.ts'
import type { RuleContext } from './context.ts'
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

const CODE_OPENS = /\{%-?\s*(?:highlight|raw|code|codeblock)\b/
const CODE_CLOSES = /\{%-?\s*end(?:highlight|raw|code|codeblock)\b/

function checkEmptySection(page: PagePair, context: RuleContext): Finding[] {
  const all = new Set([...emptyIn(page.left), ...emptyIn(page.right)])
  const empty = isOwnSite(context) ? all : withoutStyle(page, all)
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

/**
 * On other people's pages a heading without words may be no heading but a
 * comment in the code of a template, stand over a file that its generator pulls
 * in, or be meant so, as it is in both languages: in a page of contents, on one
 * that leads elsewhere, as the line at the foot of a page.
 */
function withoutStyle(
  page: PagePair,
  empty: ReadonlySet<Section>,
): ReadonlySet<Section> {
  const meant = page.sections.flatMap(({ left, right }) =>
    left && right && empty.has(left) && empty.has(right) ? [left, right] : [],
  )
  const excused = new Set([
    ...meant,
    ...sectionsInCode(page.left),
    ...sectionsInCode(page.right),
  ])
  return new Set(
    [...empty].filter(
      (section) =>
        !excused.has(section) &&
        !section.comments.some(({ text }) => isInclude(text)),
    ),
  )
}

/** Lines that begin with # between tags such as those of Liquid. */
function sectionsInCode({ page: { lines, sections } }: Side): Section[] {
  let isCode = false
  const inCode = new Set<number>()
  for (const [index, line] of lines.entries()) {
    if (CODE_CLOSES.test(line)) isCode = false
    else if (CODE_OPENS.test(line)) isCode = true
    else if (isCode) inCode.add(index + 1)
  }
  return sections.filter(({ line }) => inCode.has(line))
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
