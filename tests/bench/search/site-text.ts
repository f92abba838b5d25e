import type { Locale } from '../../../.vitepress/theme/elements/search/guide-index.ts'
import { pairPages } from '../../../scripts/search/guide.ts'
import { kindOf, readBuiltPages } from '../../../scripts/search/pages.ts'

/** A section as a reader sees it. */
export interface SiteText {
  readonly locale: Locale
  readonly slug: string
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Every section of a built site, with entries of lists, in a fixed order. */
export async function readSiteTexts(folder: string): Promise<SiteText[]> {
  const pages = pairPages(await readBuiltPages(folder))
  return pages.flatMap(({ slug, sections }) =>
    (['en', 'zh-hk'] as const).flatMap((locale) =>
      sections[locale].map(({ id, title, text }) => ({
        locale,
        slug,
        id,
        title,
        text,
      })),
    ),
  )
}

/** Prose only: queries are drawn from what people wrote, not from lists. */
export function proseOf(
  texts: readonly SiteText[],
  locale: Locale,
): SiteText[] {
  return texts.filter(
    (text) =>
      text.locale === locale &&
      text.slug !== '' &&
      kindOf(text.slug) === 'chapter',
  )
}
