import type { Bridge } from './bridges.ts'
import type { Marked } from './excerpt.ts'
import type { Kind, Locale } from './guide-index.ts'

/** What the page asks of the worker. */
export interface Question {
  readonly query: string
  /** The language of the page, which comes first. */
  readonly locale: Locale
  /** Whether to search other wordings as well. */
  readonly withBridges: boolean
  /** How many sources to name; the rest are counted. */
  readonly sources: number
}

/** One section, in one language or the other. */
export interface AnswerItem {
  /** Name of the text, by which its excerpt is asked for. */
  readonly record: string
  /** Under the site's base, such as `en/finance#adoption`. */
  readonly address: string
  readonly locale: Locale
  /** Slug of the chapter that it belongs to; empty if to none. */
  readonly chapter: string
  /** null until the text is there, for sections without a stored title. */
  readonly title: Marked | null
  /** The same section's title in the other language; empty if there is none. */
  readonly otherTitle: string
  readonly excerpt: Marked | null
}

/** The sections of one page, the best first. */
export interface AnswerGroup {
  readonly locale: Locale
  readonly slug: string
  readonly kind: Kind
  readonly title: string
  readonly items: readonly AnswerItem[]
}

export interface Answer {
  readonly query: string
  /** The page's language first, then the other. */
  readonly groups: readonly AnswerGroup[]
  /** Sources that answer too but are not among the items. */
  readonly moreSources: number
  /** Other wordings that were searched, or that would be. */
  readonly bridges: readonly Bridge[]
  /** Offered where nothing was found as typed. */
  readonly near: readonly string[]
}

/** What a reader narrowed the answer to; empty for everything. */
export interface Narrowing {
  readonly chapter: string
  readonly kind: string
}
