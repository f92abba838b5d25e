import {
  LOCALES,
  recordOf,
} from '../../.vitepress/theme/elements/search/guide-index.ts'
import type {
  GuideIndex,
  GuidePage,
  GuideSection,
  GuideTerm,
  Locale,
  Sides,
} from '../../.vitepress/theme/elements/search/guide-index.ts'
import type { GlossaryTerm } from '../content/data/index.ts'
import { charactersOf } from '../../.vitepress/theme/elements/search/jyutping.ts'
import { readPageSections } from './page-sections.ts'
import type { PageSection } from './page-sections.ts'
import { kindOf } from './pages.ts'
import type { BuiltPage } from './pages.ts'
import { readingOf } from './readings.ts'

/** A page of the guide, both sides by it. */
export interface SearchPage {
  readonly slug: string
  readonly sections: Readonly<Record<Locale, readonly PageSection[]>>
}

/** Puts the two sides of each page together, in the order of the slugs. */
export function pairPages(pages: readonly BuiltPage[]): SearchPage[] {
  const slugs = [...new Set(pages.map(({ slug }) => slug))]
  return slugs.map((slug) => {
    const read = (locale: Locale): PageSection[] => {
      const page = pages.find(
        (other) => other.slug === slug && other.locale === locale,
      )
      const isList = kindOf(slug) !== 'chapter'
      return page ? readPageSections(page.html, { isList }) : []
    }
    return { slug, sections: { en: read('en'), 'zh-hk': read('zh-hk') } }
  })
}

/** Name of the text of a section in the index, by `zh-hk/finance#adoption`. */
export type RecordNames = ReadonlyMap<string, string>

export function keyOf(locale: Locale, slug: string, id: string): string {
  return `${locale}/${slug}#${id}`
}

/** Likewise for a text that stands for both languages. */
export function unlistedKey(slug: string, id: string): string {
  return `${slug}#${id}`
}

/** What the browser knows of the guide besides the index of words. */
export function buildGuideIndex(
  pages: readonly SearchPage[],
  terms: readonly GlossaryTerm[],
  fold: string,
  names: RecordNames,
): GuideIndex {
  const digits = digitsToTell([...names.values()])
  const records = new Map(
    [...names].map(([key, name]) => [key, recordOf(name, digits)]),
  )
  return {
    fold,
    digits,
    pages: pages.map((page) => pageOf(page, records)),
    terms: terms.map(termOf),
  }
}

/** As few digits as tell all names apart. */
function digitsToTell(names: readonly string[]): number {
  let digits = 4
  const count = (): number =>
    new Set(names.map((name) => recordOf(name, digits))).size
  while (digits < 40 && count() < names.length) digits += 1
  return digits
}

function pageOf(
  { slug, sections }: SearchPage,
  records: RecordNames,
): GuidePage {
  const kind = kindOf(slug)
  const listed = LOCALES.flatMap((locale) => sections[locale]).filter(
    ({ id }) => !isUnlisted(slug, id),
  )
  return {
    slug,
    kind,
    titles: sidesOf((locale) => sections[locale][0]?.title),
    sections: [...new Set(listed.map(({ id }) => id))].map((id) =>
      sectionOf(
        id,
        sidesOf((locale) => records.get(keyOf(locale, slug, id))),
        kind === 'chapter' ? titlesOf(sections, id) : NO_TITLES,
        listed.find((section) => section.id === id)?.chapter ?? '',
      ),
    ),
    unlisted: sections.en
      .filter(({ id }) => isUnlisted(slug, id))
      .map(({ id }) => records.get(unlistedKey(slug, id)) ?? ''),
  }
}

/** Terms bring their names along; events and sources have long ones. */
const NO_TITLES: Sides = ['', '']

function titlesOf(sections: SearchPage['sections'], id: string): Sides {
  return sidesOf(
    (locale) => sections[locale].find((section) => section.id === id)?.title,
  )
}

function sidesOf(read: (locale: Locale) => string | undefined): Sides {
  return [read('en') ?? '', read('zh-hk') ?? '']
}

/** Sources are too many to list; each says itself where it stands. */
export function isUnlisted(slug: string, id: string): boolean {
  return kindOf(slug) === 'source' && id.startsWith('source-')
}

function sectionOf(
  id: string,
  records: Sides,
  titles: Sides,
  chapter: string,
): GuideSection {
  const jyutping = titles[1] === '' ? '' : readingOf(titles[1])
  return { id, titles, records, jyutping, chapter }
}

function termOf(term: GlossaryTerm): GuideTerm {
  const zh = term.zh ?? ''
  const isAligned =
    term.jyutping !== null &&
    term.jyutping.split(' ').length === charactersOf(zh).length
  return {
    id: `term-${term.id}`,
    en: named([term.en, term.enShort]),
    zh: named([term.zh, term.zhShort]),
    avoided: [...term.avoid.en, ...term.avoid['zh-hk']],
    jyutping: isAligned ? (term.jyutping ?? '') : readingOf(zh),
  }
}

function named(names: readonly (string | null)[]): string[] {
  return names.filter((name): name is string => name !== null)
}
