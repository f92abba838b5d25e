import type { Finding } from '../finding.ts'
import type { PagePair, SectionPair, Side } from '../pairing/page-pair.ts'
import { lookalikeOf } from '../pairing/lookalike.ts'
import { idOf } from './at.ts'
import type { PageRule } from './rule.ts'

/**
 * Sections that only one language has. The finding stands in the language that
 * lacks it, on the line where it belongs: after the section that comes before
 * it in the other language. Where a section that is alike stands there under
 * another id, it is named: most likely only the id is wrong.
 */
export const missingSection: PageRule = {
  id: 'missing-section',
  scope: 'page',
  check: checkMissingSection,
}

function checkMissingSection(page: PagePair): Finding[] {
  return page.sections.flatMap((pair, index) => {
    const [has, lacks] = pair.left
      ? ([page.left, page.right] as const)
      : ([page.right, page.left] as const)
    const section = pair.left ?? pair.right
    if (!section || section.level === 0 || (pair.left && pair.right)) return []
    const where = page.sections.slice(0, index)
    const lookalike = lookalikeOf(page.sections, index)
    return {
      rule: 'missing-section',
      locale: lacks.locale.code,
      page: page.path,
      section: idOf(section),
      file: lacks.page.file,
      line: lineAfter(where, lacks, lacks === page.left ? 'left' : 'right'),
      column: 1,
      other: {
        locale: has.locale.code,
        file: has.page.file,
        line: section.line,
      },
      args: lookalike
        ? {
            variant: 'renamed',
            title: section.title,
            id: idOf(section) ?? '',
            found: idOf(lookalike) ?? '',
            foundLine: lookalike.line,
          }
        : { variant: 'absent', title: section.title },
    }
  })
}

/** First line after the last of these sections that the side has. */
function lineAfter(
  before: readonly SectionPair[],
  { page }: Side,
  name: 'left' | 'right',
): number {
  const last = before.findLast((pair) => pair[name] !== null)?.[name]
  const end = last?.endLine ?? page.frontMatter.length
  return Math.min(end + 1, page.lines.length)
}
