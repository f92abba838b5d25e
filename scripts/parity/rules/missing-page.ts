import type { Page } from '../../content/model.ts'
import type { Finding, FindingArgs } from '../finding.ts'
import { lookalikePages } from '../pairing/page-lookalike.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import type { TreeRule } from './rule.ts'

/**
 * Pages that only one language has, in either direction. Where a page that is
 * alike stands under another name, it is named: most likely only the name is
 * wrong.
 */
export const missingPage: TreeRule = {
  id: 'missing-page',
  scope: 'tree',
  check: checkMissingPage,
}

function checkMissingPage({ left, right, single }: TreePair): Finding[] {
  const singlesOf = (code: string): Page[] =>
    single.flatMap(({ has }) => (has.locale.code === code ? has.page : []))
  const ours = singlesOf(left.locale.code)
  const theirs = singlesOf(right.locale.code)
  const lookalikes = new Map(
    [...lookalikePages(ours, theirs)].flatMap(([one, two]) => [
      [one, two] as const,
      [two, one] as const,
    ]),
  )
  return single.map(({ has, lacks }) => ({
    rule: 'missing-page',
    locale: lacks.code,
    page: has.page.path,
    section: null,
    file: `${lacks.dir}/${has.page.path}`,
    line: 1,
    column: 1,
    other: { locale: has.locale.code, file: has.page.file, line: 1 },
    args: describePage(lookalikes.get(has.page)),
  }))
}

function describePage(
  lookalike: Page | undefined,
): FindingArgs['missing-page'] {
  return lookalike ? { variant: 'renamed', found: lookalike.file } : {}
}
