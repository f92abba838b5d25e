import type {
  GuideIndex,
  GuidePage,
  GuideSection,
  Kind,
  Sides,
} from './guide-index.ts'

/**
 * The guide's index as it is sent: what is alike stands together, which
 * compresses a seventh smaller than section by section.
 */
export interface PackedGuide {
  readonly fold: string
  readonly digits: number
  readonly pages: readonly PackedPage[]
  readonly terms: {
    readonly ids: string
    readonly en: readonly (readonly string[])[]
    readonly zh: readonly (readonly string[])[]
    readonly avoided: readonly (readonly string[])[]
    readonly jyutping: readonly string[]
  }
}

interface PackedPage {
  readonly slug: string
  readonly kind: Kind
  readonly titles: Sides
  /** Lists with spaces between; an empty field holds a hyphen. */
  readonly ids: string
  readonly records: string
  readonly chapters: string
  /** Empty where no section has any. */
  readonly en: readonly string[]
  readonly zh: readonly string[]
  readonly jyutping: readonly string[]
  readonly unlisted: string
}

export function packGuide(index: GuideIndex): PackedGuide {
  const { fold, digits, pages, terms } = index
  return {
    fold,
    digits,
    pages: pages.map(packPage),
    terms: {
      ids: join(terms.map(({ id }) => id)),
      en: terms.map(({ en }) => en),
      zh: terms.map(({ zh }) => zh),
      avoided: terms.map(({ avoided }) => avoided),
      jyutping: terms.map(({ jyutping }) => jyutping),
    },
  }
}

function packPage(page: GuidePage): PackedPage {
  const { slug, kind, titles, sections, unlisted } = page
  return {
    slug,
    kind,
    titles,
    ids: join(sections.map(({ id }) => id)),
    records: join(sections.flatMap(({ records }) => records)),
    chapters: join(sections.map(({ chapter }) => chapter ?? '')),
    en: orNone(sections.map((section) => section.titles[0])),
    zh: orNone(sections.map((section) => section.titles[1])),
    jyutping: orNone(sections.map(({ jyutping }) => jyutping ?? '')),
    unlisted: join(unlisted),
  }
}

export function unpackGuide(packed: PackedGuide): GuideIndex {
  const { fold, digits, pages, terms } = packed
  return {
    fold,
    digits,
    pages: pages.map(unpackPage),
    terms: split(terms.ids).map((id, at) => ({
      id,
      en: terms.en[at] ?? [],
      zh: terms.zh[at] ?? [],
      avoided: terms.avoided[at] ?? [],
      jyutping: terms.jyutping[at] ?? '',
    })),
  }
}

function unpackPage(page: PackedPage): GuidePage {
  const { slug, kind, titles, en, zh, jyutping } = page
  const records = split(page.records)
  const chapters = split(page.chapters)
  const sections = split(page.ids).map((id, at): GuideSection => ({
    id,
    titles: [en[at] ?? '', zh[at] ?? ''],
    records: [records[at * 2] ?? '', records[at * 2 + 1] ?? ''],
    jyutping: jyutping[at] ?? '',
    chapter: chapters[at] ?? '',
  }))
  return { slug, kind, titles, sections, unlisted: split(page.unlisted) }
}

function join(fields: readonly string[]): string {
  const text = fields.map((field) => field || '-').join(' ')
  return fields.some((field) => field !== '') ? text : ''
}

function split(text: string): string[] {
  if (text === '') return []
  return text.split(' ').map((field) => (field === '-' ? '' : field))
}

function orNone(texts: readonly string[]): readonly string[] {
  return texts.some((text) => text !== '') ? texts : []
}
