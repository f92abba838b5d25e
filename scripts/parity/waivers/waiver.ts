import type { FindingArgs, RuleId } from '../finding.ts'

/** A finding that people have agreed to live with, why, and until when. */
export interface Waiver {
  readonly rule: RuleId
  /** Last day on which it counts, as `2027-01-31`. */
  readonly until: string
  readonly reason: string
  readonly where: WaiverPlace
}

/** What a waiver is about, and where it is written. */
export interface WaiverPlace {
  readonly locale: string
  readonly page: string
  readonly file: string
  readonly line: number
  /** Lines of the section that it is about; null for the whole page. */
  readonly section: { readonly id: string | null; readonly lines: Lines } | null
}

type Lines = readonly [first: number, last: number]

/** A waiver that does not count, and why. */
export interface WaiverFault {
  readonly fault: FindingArgs['waiver']['variant']
  /** The part that is wrong, as written. */
  readonly found: string
  readonly where: WaiverPlace
}

/** A waiver as written: any part may be missing or wrong. */
export interface WaiverDraft {
  readonly rules: readonly string[]
  readonly until: string | null
  readonly reason: string | null
  readonly where: WaiverPlace
}
