import type { Finding } from '../finding.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import type { TreeRule } from './rule.ts'

/** Pages that only one language has, in either direction. */
export const missingPage: TreeRule = {
  id: 'missing-page',
  scope: 'tree',
  check: checkMissingPage,
}

function checkMissingPage({ single }: TreePair): Finding[] {
  return single.map(({ has, lacks }) => ({
    rule: 'missing-page',
    locale: lacks.code,
    page: has.page.path,
    section: null,
    file: `${lacks.dir}/${has.page.path}`,
    line: 1,
    column: 1,
    other: { locale: has.locale.code, file: has.page.file, line: 1 },
    args: {},
  }))
}
