import type { LocaleId } from '../locales/index.ts'

/** What a page in the browser and the development server say to each other. */
export const events = {
  /** From a page that comes into view: a `Question`. */
  ask: 'parity:ask',
  /** To a page: a `PageReport`, when it asks and whenever that changes. */
  report: 'parity:report',
} as const

/** Asks how a page stands, in the words of one language. */
export interface Question {
  /** Relative to the languages' folders: `finance.md`. */
  readonly page: string
  readonly locale: LocaleId
}

/** How a page stands, all in words. */
export interface PageReport extends Question {
  /** Language tag of the words. */
  readonly tag: string
  readonly state: 'clean' | 'warning' | 'error'
  readonly words: {
    /** What the list below is. */
    readonly title: string
    /** Such as `2 errors, 1 warning`. */
    readonly state: string
    /** The same as a line of its own, with the page's name. */
    readonly line: string
    /** What a click on a place does. */
    readonly open: string
  }
  /** A file that belongs to no page is wrong, so nothing could be checked. */
  readonly trouble: string | null
  readonly findings: readonly ReportedFinding[]
}

export interface ReportedFinding {
  readonly severity: 'error' | 'warning'
  /** The severity in words. */
  readonly weight: string
  readonly rule: string
  readonly message: string
  readonly hint: string
  /** `zh-hk/finance.md:42:1`, then the place in the other language, if any. */
  readonly places: readonly string[]
}
