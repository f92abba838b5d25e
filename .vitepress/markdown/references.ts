import type { SiteData, Source } from '../../scripts/content/data/index.ts'
import { readableAddress } from '../addresses.ts'
import { tagOf } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'
import type { CitedSource } from './citation-registry.ts'
import { otherTag } from './language-runs.ts'

/** Words with their language tag, null where it is the page's own. */
export interface TaggedText {
  readonly text: string
  readonly tag: string | null
}

/** An entry of a page's reference list, in the words of one language. */
export interface Reference extends CitedSource {
  readonly title: TaggedText
  readonly described: boolean
  readonly publisher: TaggedText
  readonly via: TaggedText | null
  readonly isMirror: boolean
  /** `2017`, `2017-07` or `2017-07-20`. */
  readonly date: string | null
  readonly url: string
  /** Language of what the address leads to, null where it is unknown. */
  readonly urlTag: string | null
  /** Where the work was read, if not at its address. */
  readonly seenAt: string | null
}

/** The reference list of a page, in the order of the numbers in its text. */
export function referencesOf(
  cited: readonly CitedSource[],
  data: SiteData,
  locale: LocaleId,
): Reference[] {
  return cited.flatMap((entry) => {
    const source = data.sources.get(entry.id)
    return source ? [referenceTo(source, entry, locale)] : []
  })
}

function referenceTo(
  source: Source,
  cited: CitedSource,
  locale: LocaleId,
): Reference {
  const { described, date, seenAt, via, kind } = source
  return {
    ...cited,
    title: titleOf(source, locale),
    described,
    publisher: tagged(source.publisher[locale], locale),
    via: via === null ? null : tagged(via, locale),
    isMirror: kind === 'mirror',
    date,
    url: readableAddress(source.url[locale]),
    urlTag: addressTag(source, locale),
    seenAt: seenAt === null ? null : readableAddress(seenAt),
  }
}

/** The title in the reader's language when there is one, else in the other. */
function titleOf(source: Source, locale: LocaleId): TaggedText {
  const own = source.title[locale]
  const other: LocaleId = locale === 'en' ? 'zh-hk' : 'en'
  const text = own ?? source.title[other] ?? source.id
  const isChinese = text === source.title['zh-hk']
  const tag = isChinese ? source.chineseTag : 'en'
  return { text, tag: tag === shortTag(locale) ? null : tag }
}

function tagged(text: string, locale: LocaleId): TaggedText {
  return { text, tag: otherTag(text, locale) }
}

/** Language of the page behind the address that a reader is sent to. */
export function addressTag(source: Source, locale: LocaleId): string | null {
  const { languages, chineseTag } = source
  const language = languages.includes(locale) ? locale : languages[0]
  if (language === undefined) return null
  return language === 'en' ? 'en' : chineseTag
}

function shortTag(locale: LocaleId): string {
  return locale === 'en' ? 'en' : tagOf(locale)
}
