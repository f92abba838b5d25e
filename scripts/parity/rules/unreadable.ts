import type { ReadProblem } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import type { TreeRule } from './rule.ts'

/** Files that could not be read as pages; all others are still checked. */
export const unreadable: TreeRule = {
  id: 'unreadable',
  scope: 'tree',
  check: ({ left, right }) => [
    ...left.problems.map((problem) => describe(problem, right)),
    ...right.problems.map((problem) => describe(problem, left)),
  ],
}

function describe(problem: ReadProblem, other: TreePair['left']): Finding {
  const { locale, path, file, line, column, reason, detail } = problem
  const counterpart = other.pages.find((page) => page.path === path)
  return {
    rule: 'unreadable',
    locale,
    page: path,
    section: null,
    file,
    line,
    column,
    other: counterpart
      ? { locale: counterpart.locale, file: counterpart.file, line: 1 }
      : null,
    args: { variant: reason, detail },
  }
}
