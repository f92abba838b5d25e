import type { Locale, Source } from '../../scripts/content/data/index.ts'

/** A title and, where it is not in the page's language, its language tag. */
export interface SourceTitle {
  readonly text: string
  readonly tag: string | undefined
}

/** The title in the reader's language where there is one, else in the other. */
export function sourceTitle(source: Source, locale: Locale): SourceTitle {
  const { title, chineseTag, id } = source
  const isEnglish =
    locale === 'en' ? title.en !== null : title['zh-hk'] === null
  const text = (isEnglish ? title.en : title['zh-hk']) ?? id
  const tag = isEnglish ? 'en' : chineseTag
  return {
    text,
    tag: tag === (locale === 'en' ? 'en' : 'zh-HK') ? undefined : tag,
  }
}
