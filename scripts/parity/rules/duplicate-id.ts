import type { Finding } from '../finding.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import { atSection } from './at.ts'
import type { PageRule } from './rule.ts'

/** Written ids used twice on a page: links would reach only the first. */
export const duplicateId: PageRule = {
  id: 'duplicate-id',
  scope: 'page',
  check: (page) => [
    ...checkSide(page, page.left),
    ...checkSide(page, page.right),
  ],
}

function checkSide(pair: PagePair, side: Side): Finding[] {
  const first = new Map<string, number>()
  return side.page.sections.flatMap((section): Finding[] => {
    const { id, line } = section
    if (id === null) return []
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, line)
      return []
    }
    return [
      {
        rule: 'duplicate-id',
        ...atSection({ ...side, section }, null),
        other: counterpart(pair, side, id),
        args: { id, first: earlier },
      },
    ]
  })
}

function counterpart(pair: PagePair, side: Side, id: string): Finding['other'] {
  const other = side === pair.left ? pair.right : pair.left
  const section = other.page.sections.find((candidate) => candidate.id === id)
  if (!section) return null
  return {
    locale: other.locale.code,
    file: other.page.file,
    line: section.line,
  }
}
