import { fold, parseFoldTable } from './text.ts'
import type { FoldTable } from './text.ts'

/** A language of the site, by the name of its folder. */
export type Locale = 'en' | 'zh-hk'

export const LOCALES = ['en', 'zh-hk'] as const satisfies readonly Locale[]

export const KINDS = ['chapter', 'glossary', 'timeline', 'source'] as const

export type Kind = (typeof KINDS)[number]

/** One text for each language, in the order of `LOCALES`; empty if none. */
export type Sides = readonly [english: string, chinese: string]

/** A section as stored, the same in both languages but for titles and texts. */
export interface GuideSection {
  readonly id: string
  /** Empty where titles come with the text: events have long ones. */
  readonly titles: Sides
  /** Names of the texts in the index. */
  readonly records: Sides
  /** How the Chinese title is read, syllable by syllable; empty if unknown. */
  readonly jyutping: string
  /** Slug of the chapter that an entry of a list belongs to; empty if none. */
  readonly chapter: string
}

export interface GuidePage {
  readonly slug: string
  readonly kind: Kind
  readonly titles: Sides
  readonly sections: readonly GuideSection[]
  /** Names of its other texts in the index: sources are too many to list. */
  readonly unlisted: readonly string[]
}

export interface GuideTerm {
  /** Of its entry in the glossary. */
  readonly id: string
  /** What the term is called, the full name first. */
  readonly en: readonly string[]
  readonly zh: readonly string[]
  /** Names that the site does not use but readers may. */
  readonly avoided: readonly string[]
  readonly jyutping: string
}

/** What the browser knows of the guide besides the index of words. */
export interface GuideIndex {
  readonly fold: string
  /** How much of a text's name in the index is enough to tell it. */
  readonly digits: number
  readonly pages: readonly GuidePage[]
  readonly terms: readonly GuideTerm[]
}

/** Where a text of the index stands. */
export interface Place {
  readonly page: GuidePage
  readonly section: GuideSection
  readonly locale: Locale
}

/** The guide with its ways in. */
export interface Guide {
  readonly pages: readonly GuidePage[]
  readonly terms: readonly GuideTerm[]
  readonly table: FoldTable
  /** Folds a name or a title; each one only once. */
  readonly foldName: (name: string) => string
  /** By what `recordOf` makes of a text's name. */
  readonly places: ReadonlyMap<string, Place>
  /** Slug of the page that an unlisted text is on, likewise. */
  readonly pageOfUnlisted: ReadonlyMap<string, string>
  readonly recordOf: (name: string) => string
}

export function openGuide(index: GuideIndex): Guide {
  const { terms } = index
  const pages = index.pages.map((page) =>
    page.kind === 'glossary' ? withNames(page, terms) : page,
  )
  const places = new Map(pages.flatMap(placesOn))
  const table = parseFoldTable(index.fold)
  return {
    pages,
    terms,
    table,
    foldName: rememberFolds(table),
    places,
    pageOfUnlisted: new Map(
      pages.flatMap(({ slug, unlisted }) =>
        unlisted.map((record) => [record, slug]),
      ),
    ),
    recordOf: (name) => recordOf(name, index.digits),
  }
}

function rememberFolds(table: FoldTable): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const folded = known.get(name) ?? fold(name, table)
    known.set(name, folded)
    return folded
  }
}

function placesOn(page: GuidePage): [string, Place][] {
  return page.sections.flatMap((section) =>
    LOCALES.flatMap((locale): [string, Place][] => {
      const record = sideOf(section.records, locale)
      return record === '' ? [] : [[record, { page, section, locale }]]
    }),
  )
}

/** The entries of the glossary are called as the terms are. */
function withNames(page: GuidePage, terms: readonly GuideTerm[]): GuidePage {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const sections = page.sections.map((section) => {
    const term = byId.get(section.id)
    if (!term) return section
    const [english = ''] = term.en
    return { ...section, titles: [english, term.zh[0] ?? english] as const }
  })
  return { ...page, sections }
}

/**
 * The place of a text that the guide does not list: one of the sources, of
 * which there are many. It is in both languages at once.
 *
 * @param key Such as `sources#source-arup`.
 */
export function unlistedPlace(
  guide: Guide,
  key: string,
  titles: Sides,
  locale: Locale,
): Place | null {
  const [slug = '', id = ''] = key.split('#')
  const page = guide.pages.find((other) => other.slug === slug)
  if (!page) return null
  return {
    page,
    section: { id, titles, records: ['', ''], jyutping: '', chapter: '' },
    locale,
  }
}

/** The index names a text `mul_1a2b3c4`; some of the digits are enough. */
export function recordOf(name: string, digits: number): string {
  return name.slice(name.indexOf('_') + 1).slice(0, digits)
}

/** The text of one side. */
export function sideOf(sides: Sides, locale: Locale): string {
  return sides[locale === 'en' ? 0 : 1]
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh-hk' : 'en'
}

/** Address of a section under the site's base, such as `en/finance#adoption`. */
export function addressOf({ page, section, locale }: Place): string {
  const isWholePage = page.kind === 'chapter' && page.sections[0] === section
  return `${locale}/${page.slug}${isWholePage ? '' : `#${section.id}`}`
}

/** Slug of the chapter that a section belongs to; empty if to none. */
export function chapterOf({ page, section }: Place): string {
  return section.chapter || (page.kind === 'chapter' ? page.slug : '')
}
