import type { TFunction } from 'i18next'
import type { Locale } from '../../content/model.ts'
import type { Description } from '../describe-finding.ts'
import type { WeighedFinding } from '../finding.ts'

/** Everything that a report may show. Reports add form, never judgement. */
export interface Outcome {
  readonly locales: readonly [Locale, Locale]
  readonly summary: Summary
  readonly findings: readonly DescribedFinding[]
  /** Findings that a waiver covers; none of `findings`. */
  readonly waived: number
  /** Findings that were there before; null where nothing was compared. */
  readonly older: number | null
}

export interface Summary {
  /** Pages in either language, each counted once. */
  readonly pages: number
  /** Sections in either language, each counted once. */
  readonly sections: number
  readonly errors: number
  readonly warnings: number
}

export type DescribedFinding = WeighedFinding & Description

export interface ReportContext {
  readonly t: TFunction
  /** Whether colours may be used. */
  readonly colour: boolean
}

/** Text for standard output, its last line ended; empty for nothing to say. */
export type Report = (outcome: Outcome, context: ReportContext) => string
