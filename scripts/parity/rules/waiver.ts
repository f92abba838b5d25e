import type { Finding } from '../finding.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import { judgeWaivers } from '../waivers/judge-waivers.ts'
import type { WaiverFault } from '../waivers/waiver.ts'
import type { TreeRule } from './rule.ts'

/**
 * Waivers that do not count: expired, without a reason or an end, for a rule
 * that is none. That one covers nothing shows only when all rules have spoken;
 * see `check.ts`.
 */
export const waiver: TreeRule = {
  id: 'waiver',
  scope: 'tree',
  check: ({ left, right }: TreePair, { today }) =>
    [...left.pages, ...right.pages]
      .flatMap((page) => judgeWaivers(page, today).faults)
      .map(describeWaiverFault),
}

/** A faulty waiver as a finding, where the waiver is written. */
export function describeWaiverFault({
  fault,
  found,
  where,
}: WaiverFault): Finding {
  const { locale, page, file, line, section } = where
  return {
    rule: 'waiver',
    locale,
    page,
    section: section?.id ?? null,
    file,
    line,
    column: 1,
    other: null,
    args: { variant: fault, found },
  }
}
