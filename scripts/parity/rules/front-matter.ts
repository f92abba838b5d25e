import type { Page } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import { atPage } from './at.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/** What a reader meets in results and previews, if a page has it at all. */
const READ_BY_PEOPLE = ['title', 'description']

/** Front matter that a page must have, or that only one language has. */
export const frontMatter: PageRule = {
  id: 'front-matter',
  scope: 'page',
  check: checkFrontMatter,
}

function checkFrontMatter(page: PagePair, context: RuleContext): Finding[] {
  return [
    ...checkSide(page.left, page.right, context),
    ...checkSide(page.right, page.left, context),
  ]
}

function checkSide(
  side: Side,
  other: Side,
  { requiredKeys }: RuleContext,
): Finding[] {
  const keys = [...new Set([...requiredKeys, ...READ_BY_PEOPLE])]
  return keys.flatMap((key): Finding[] => {
    if (hasText(side.page, key)) return []
    const isRequired = requiredKeys.includes(key)
    if (!isRequired && !hasText(other.page, key)) return []
    const line = side.page.frontMatter.lines[key] ?? 1
    return [
      {
        rule: 'front-matter',
        ...atPage(side, other, line),
        args: { variant: isRequired ? 'absent' : 'one-side', key },
      },
    ]
  })
}

function hasText({ frontMatter: { values } }: Page, key: string): boolean {
  const value = values[key]
  return typeof value === 'string' && value.trim() !== ''
}
