/** A language of the site, by the name of its folder. */
export type Locale = 'en' | 'zh-hk'

/** The same text (or value) in both languages. */
export type InBoth<T = string> = Readonly<Record<Locale, T>>

/**
 * Where a work stands: published by the body that it is about (`primary`), an
 * official release read on somebody else's page (`mirror`), or told by others
 * (`secondary`).
 */
export type SourceKind = 'primary' | 'mirror' | 'secondary'

/** Everything under `data/`, checked: ids are unique and references resolve. */
export interface SiteData {
  readonly sources: ReadonlyMap<string, Source>
  readonly terms: ReadonlyMap<string, GlossaryTerm>
  /** Oldest first. */
  readonly milestones: readonly Milestone[]
  readonly series: ReadonlyMap<string, Series>
  /** By chapter. */
  readonly keyFigures: ReadonlyMap<string, readonly KeyFigure[]>
}

/** A work that the site cites. */
export interface Source {
  readonly id: string
  /** At least one of the two is there. */
  readonly title: InBoth<string | null>
  /** Language tag of the Chinese title: `zh-HK`, or `zh-Hans` if Simplified. */
  readonly chineseTag: 'zh-HK' | 'zh-Hant' | 'zh-Hans'
  /** The title is our description, since the headline could not be seen. */
  readonly described: boolean
  /** The Chinese falls back to the English name where no other is known. */
  readonly publisher: InBoth
  /** Who carries the work, if not its publisher: a reprint, a copy, a wire. */
  readonly via: string | null
  /** The Chinese falls back to the one address where there is only one. */
  readonly url: InBoth
  /** Languages in which the work can be read, at `url`. */
  readonly languages: readonly Locale[]
  /** The page on which the work was read, where that is not `url`. */
  readonly seenAt: string | null
  /** `2017`, `2017-07` or `2017-07-20`. */
  readonly date: string | null
  readonly kind: SourceKind
}

export const TERM_KINDS = [
  'concept',
  'organisation',
  'programme',
  'product',
  'document',
  'law',
  'place',
] as const

export type TermKind = (typeof TERM_KINDS)[number]

/** A term, or the official name of a body, a scheme, a law or a product. */
export interface GlossaryTerm {
  readonly id: string
  readonly kind: TermKind
  readonly en: string
  readonly enShort: string | null
  /** Null where no official Chinese name is known. */
  readonly zh: string | null
  readonly zhShort: string | null
  readonly jyutping: string | null
  readonly definition: InBoth
  /** Forms that the site does not use. */
  readonly avoid: InBoth<readonly string[]>
  readonly note: InBoth<string | null>
  /** Where the official name was seen: a source's id, or an address. */
  readonly seen: string | null
}

export const CHAPTERS = [
  'finance',
  'smart-city',
  'healthcare',
  'education',
  'startups',
  'challenges',
  'general',
] as const

export type Chapter = (typeof CHAPTERS)[number]

/** A dated event of the timeline. */
export interface Milestone {
  readonly id: string
  /** `2017`, `2017-07` or `2017-07-20`. */
  readonly date: string
  readonly chapter: Chapter
  readonly text: InBoth
  readonly sources: readonly string[]
}

export type SeriesKind = 'line' | 'bar' | 'share'

/** One chart: a line, bars (in groups where there are two lines) or shares. */
export interface Series {
  readonly id: string
  readonly chapter: Chapter
  readonly kind: SeriesKind
  readonly title: InBoth
  /** What a shown value counts: `HK$ billion` and 億港元. */
  readonly unit: InBoth
  /** How many plain units make one shown: a thousand million, and 億. */
  readonly scale: InBoth<number>
  /** Digits after the point that a value shows even if they are noughts. */
  readonly decimals: number
  /** The axis runs downwards, as for a rank, where 1 is best. */
  readonly lowerIsBetter: boolean
  readonly asOf: string
  readonly note: InBoth<string | null>
  readonly lines: readonly SeriesLine[]
}

export interface SeriesLine {
  readonly id: string
  readonly name: InBoth
  readonly points: readonly SeriesPoint[]
}

export type Qualifier = 'about' | 'over' | 'nearly'

export interface SeriesPoint {
  /** A date on a line; a category's id elsewhere. */
  readonly x: string
  /** In plain units: dollars, people, per cent. */
  readonly y: number
  /** The words for `x`; null where a date speaks for itself. */
  readonly label: InBoth<string | null>
  /** Not measured: planned (`target`) or worked out (`estimate`). */
  readonly flag: 'target' | 'estimate' | null
  /** How the source gives the value, if not exactly. */
  readonly qualifier: Qualifier | null
  readonly source: string
}

export type FigureUnit = 'hkd' | 'usd' | 'percent' | 'count'

/** A figure of the strip at the head of a chapter. */
export interface KeyFigure {
  readonly id: string
  /** In plain units: dollars, per cent, pieces. */
  readonly value: number
  readonly unit: FigureUnit
  readonly qualifier: Qualifier | null
  readonly asOf: string
  readonly sources: readonly string[]
  readonly label: InBoth
}
