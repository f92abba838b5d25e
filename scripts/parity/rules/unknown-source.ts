import type { Section } from '../../content/model.ts'
import { closest } from '../closest.ts'
import type { Finding, FindingArgs } from '../finding.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import { atSection } from './at.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/** Citations of works that `data/sources.yml` does not list. */
export const unknownSource: PageRule = {
  id: 'unknown-source',
  scope: 'page',
  check: checkUnknownSource,
}

function checkUnknownSource(page: PagePair, context: RuleContext): Finding[] {
  const { sources } = context
  if (!sources) return []
  return [page.left, page.right].flatMap((side) =>
    side.page.sections.flatMap((section) =>
      checkSection(side, section, sources),
    ),
  )
}

function checkSection(
  side: Side,
  section: Section,
  sources: ReadonlySet<string>,
): Finding[] {
  return section.blocks
    .flatMap((block) => block.citations)
    .filter(({ id }) => !sources.has(id))
    .map(({ id, line, column }) => ({
      rule: 'unknown-source',
      ...atSection({ ...side, section }, null),
      line,
      column,
      args: argsFor(id, closest(id, [...sources])),
    }))
}

function argsFor(
  id: string,
  near: string | null,
): FindingArgs['unknown-source'] {
  const variant = near === null ? 'unknown' : 'near'
  return { variant, id, suggestion: near ?? '' }
}
