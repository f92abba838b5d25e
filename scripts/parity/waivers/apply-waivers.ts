import type { Finding } from '../finding.ts'
import { groupBy } from '../group-by.ts'
import type { Waiver } from './waiver.ts'

export interface Waived<F extends Finding> {
  /** Findings that no waiver covers. */
  readonly kept: readonly F[]
  readonly waived: readonly F[]
  /** Waivers that covered nothing. */
  readonly unused: readonly Waiver[]
}

/**
 * Takes out the findings that a waiver covers. A waiver counts for a page or a
 * section in both languages, wherever it is written, since the two are one
 * pair and a finding stands on either side of it.
 */
export function applyWaivers<F extends Finding>(
  findings: readonly F[],
  waivers: readonly Waiver[],
): Waived<F> {
  if (waivers.length === 0) return { kept: findings, waived: [], unused: [] }
  const byRule = groupBy(waivers, keyOf)
  const used = new Set<Waiver>()
  const waived = findings.filter((finding) => {
    const covering = (byRule.get(keyOf(finding)) ?? []).filter((waiver) =>
      isCovered(finding, waiver),
    )
    for (const waiver of covering) used.add(waiver)
    return covering.length > 0
  })
  const gone = new Set<Finding>(waived)
  return {
    kept: findings.filter((finding) => !gone.has(finding)),
    waived,
    unused: waivers.filter((waiver) => !used.has(waiver)),
  }
}

function keyOf(one: Finding | Waiver): string {
  const page = 'where' in one ? one.where.page : one.page
  return `${one.rule} ${page}`
}

function isCovered(finding: Finding, { where }: Waiver): boolean {
  if (where.section === null) return true
  if (finding.section !== null) return finding.section === where.section.id
  const [first, last] = where.section.lines
  const { file, line } = finding
  return file === where.file && line >= first && line <= last
}
