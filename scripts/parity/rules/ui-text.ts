import type { Finding } from '../finding.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import { compareTexts } from '../ui-text/compare-texts.ts'
import type { TextDifference } from '../ui-text/compare-texts.ts'
import type { InterfaceTexts } from '../ui-text/interface-texts.ts'
import type { RuleContext } from './context.ts'
import type { TreeRule } from './rule.ts'

/** Words of the site's own interface that only one language has, or fills in otherwise. */
export const uiText: TreeRule = {
  id: 'ui-text',
  scope: 'tree',
  check: checkUiText,
}

function checkUiText(
  _trees: TreePair,
  { interfaceTexts }: RuleContext,
): Finding[] {
  if (!interfaceTexts) return []
  const [left, right] = interfaceTexts
  return compareTexts(left, right).map((difference) =>
    difference.side === 'left'
      ? describe(difference, left, right)
      : describe(difference, right, left),
  )
}

function describe(
  { kind, key, found, expected }: TextDifference,
  own: InterfaceTexts,
  other: InterfaceTexts,
): Finding {
  return {
    rule: 'ui-text',
    locale: own.locale,
    page: own.file,
    section: null,
    file: own.file,
    line: lineOf(key, own.lines),
    column: 1,
    other: {
      locale: other.locale,
      file: other.file,
      line: lineOf(key, other.lines),
    },
    args: { variant: kind, key, found, expected },
  }
}

/** Line of a key, of one of its plural forms, else of the branch it belongs to. */
function lineOf(key: string, lines: InterfaceTexts['lines']): number {
  const base = key.replace(/_[a-z]+$/, '')
  const line = lines.get(key) ?? lines.get(`${base}_other`) ?? lines.get(base)
  if (line !== undefined) return line
  const dot = key.lastIndexOf('.')
  return dot === -1 ? 1 : lineOf(key.slice(0, dot), lines)
}
