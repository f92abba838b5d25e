import type { Claim } from './claim.ts'
import type { Family, Truth } from './scenario.ts'

/** One scenario as one tool saw it. */
export interface Verdict {
  readonly family: Family
  /** The fault was named, or a harmless edit left alone. */
  readonly isRight: boolean
  /** Claims that have nothing to do with what was changed. */
  readonly falseAlarms: number
}

export interface Score {
  readonly found: number
  readonly missed: number
  readonly falseAlarms: number
}

/**
 * Judges a tool that names rules and sections. The fault counts as found only
 * if a rule that means it names the right page and section. `stale` beside it
 * is no false alarm: one side did move.
 */
export function judge(
  family: Family,
  path: string,
  truth: Truth,
  claims: readonly Claim[],
): Verdict {
  const hits = claims.filter((claim) => isHit(claim, truth))
  const others = claims.filter((claim) => !isExplained(claim, path, truth))
  return {
    family,
    isRight: truth.rules.length === 0 ? others.length === 0 : hits.length > 0,
    falseAlarms: others.length,
  }
}

/**
 * Judges a tool that only names pages, generously: the right page is enough,
 * whatever the reason.
 */
export function judgeByPage(
  family: Family,
  pages: readonly string[],
  truth: Truth,
  claims: readonly Claim[],
): Verdict {
  const isFault = truth.rules.length > 0
  const hits = claims.filter(({ page }) => isFault && pages.includes(page))
  const falseAlarms = claims.length - hits.length
  return {
    family,
    isRight: isFault ? hits.length > 0 : claims.length === 0,
    falseAlarms,
  }
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const faults = verdicts.filter(({ family }) => family.kind === 'fault')
  return {
    found: faults.filter(({ isRight }) => isRight).length,
    missed: faults.filter(({ isRight }) => !isRight).length,
    falseAlarms: verdicts.reduce(
      (sum, verdict) => sum + verdict.falseAlarms,
      0,
    ),
  }
}

/** Null where nothing was claimed or nothing was to find. */
export function rates({ found, missed, falseAlarms }: Score): {
  precision: number | null
  recall: number | null
  f1: number | null
} {
  const precision = share(found, found + falseAlarms)
  const recall = share(found, found + missed)
  const f1 = share(2 * found, 2 * found + missed + falseAlarms)
  return { precision, recall, f1 }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function isHit({ rule, section }: Claim, truth: Truth): boolean {
  if (rule === undefined || !truth.rules.includes(rule)) return false
  return truth.section === null || sectionsOf(truth).includes(section)
}

/** A consequence of the change, in its section: not what was asked, not false. */
function isExplained(claim: Claim, path: string, truth: Truth): boolean {
  if (isHit(claim, truth)) return true
  if (truth.rules.length === 0) return false
  const isHere = sectionsOf(truth).includes(claim.section)
  return claim.page === path && isHere
}

function sectionsOf({ section }: Truth): (string | null)[] {
  return section === null ? [null] : section.split('|')
}
