/**
 * What a rule says is wrong. Facts only: the words come from
 * `describe-finding.ts`, the severity from `parity.config.ts`.
 */

/** Values that a rule's message is filled with, by rule. */
export interface FindingArgs {
  'missing-page':
    | Record<never, never>
    | {
        readonly variant: 'renamed'
        /** The file that looks like its counterpart. */
        readonly found: string
      }
  'missing-section':
    | { readonly variant: 'absent'; readonly title: string }
    | {
        readonly variant: 'renamed'
        readonly title: string
        readonly id: string
        /** The id of the section that looks like its counterpart. */
        readonly found: string
        readonly foundLine: number
      }
  'section-order': { readonly title: string; readonly after: string }
  'section-level': { readonly expected: number; readonly actual: number }
  'section-id': { readonly title: string; readonly suggestion: string }
  'duplicate-id': { readonly id: string; readonly first: number }
  'empty-section': {
    /** `pending`: a mark says that the section is still to be written. */
    readonly variant: 'empty' | 'pending'
    readonly title: string
  }
  stale: {
    readonly variant: 'one-side' | 'both-sides' | 'never-agreed'
    readonly title: string
  }
  untranslated: {
    readonly variant: 'wrong-language' | 'copied'
    readonly excerpt: string
  }
  structure: {
    readonly variant: 'missing' | 'columns'
    /** What kind of block, for the words: see `BlockKind`. */
    readonly kind: string
    readonly excerpt: string
    readonly expected: number
    readonly actual: number
  }
  figures: { readonly value: string; readonly written: string }
  citations: { readonly id: string }
  links: { readonly target: string }
  terms: {
    readonly variant: 'missing' | 'avoid'
    readonly found: string
    readonly use: string
  }
  simplified: { readonly found: string; readonly use: string }
  variant: { readonly found: string; readonly use: string }
  typography: {
    readonly variant:
      | 'half-width'
      | 'full-width'
      | 'quotation'
      | 'space'
      | 'full-width-digit'
      | 'ellipsis'
      | 'dash'
    readonly found: string
    readonly use: string
  }
  'front-matter': {
    readonly variant: 'absent' | 'one-side'
    readonly key: string
  }
  'ui-text': {
    readonly variant: 'key' | 'empty' | 'placeholder'
    readonly key: string
    /** Placeholders of the text, and those of the other language's. */
    readonly found: string
    readonly expected: string
  }
  'uncited-figure': { readonly written: string }
  'unknown-source': {
    /** `near`: a known source is called much the same. */
    readonly variant: 'near' | 'unknown'
    readonly id: string
    readonly suggestion: string
  }
  'unsafe-markup': { readonly found: string }
  waiver: {
    readonly variant:
      | 'expired'
      | 'no-reason'
      | 'no-end'
      | 'too-long'
      | 'unknown-rule'
      | 'unused'
      | 'malformed'
    readonly found: string
  }
  unreadable: { readonly variant: string; readonly detail: string }
}

export type RuleId = keyof FindingArgs

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly locale: string
  readonly file: string
  readonly line: number
}

interface FindingOf<Rule extends RuleId> {
  readonly rule: Rule
  /** The language that lacks something or needs work. */
  readonly locale: string
  /** Relative to the locale's folder. */
  readonly page: string
  /** The section's id; null where the finding is about no section. */
  readonly section: string | null
  readonly file: string
  readonly line: number
  readonly column: number
  /** The same place in the other language, where there is one. */
  readonly other: Place | null
  readonly args: FindingArgs[Rule]
}

/** One fact, its `args` fitting its `rule`. */
export type Finding = { [Rule in RuleId]: FindingOf<Rule> }[RuleId]

export type Severity = 'error' | 'warning' | 'off'

/** A finding with the weight that the configuration gives it. */
export type WeighedFinding = Finding & {
  readonly severity: Exclude<Severity, 'off'>
}
