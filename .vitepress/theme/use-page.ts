import { useData, withBase } from 'vitepress'
import { languagesOf } from '../catalogue.ts'
import type { CatalogueEntry } from '../catalogue.ts'
import type { LocaleId } from '../locales/index.ts'
import type { PageFacts } from '../markdown/page-facts.ts'
import { pageAddress, pathOf } from '../page.ts'
import { useLocale } from './interface-text.ts'
import type { ThemeConfig } from './theme-config.ts'

/** The page being rendered, as the theme needs it. */
export interface CurrentPage {
  readonly locale: LocaleId
  /** Such as `finance`; empty for the home page; null outside the guide. */
  readonly slug: string | null
  /** Path in the repository; empty where nobody wrote the page. */
  readonly file: string
  readonly facts: PageFacts
  /** Languages that have this page. */
  readonly languages: readonly LocaleId[]
  /** A page of the same language, or undefined if there is none. */
  readonly entry: (slug: string) => CatalogueEntry | undefined
  /** Address of a page, base included. */
  readonly href: (slug: string, locale?: LocaleId) => string
}

export function usePage(): CurrentPage {
  const { page, theme, frontmatter } = useData<ThemeConfig>()
  const locale = useLocale()
  const slug = pageAddress(page.value.relativePath)?.slug ?? null
  const { catalogue } = theme.value
  return {
    locale,
    slug,
    file: page.value.filePath,
    // Filled by the Markdown plugin `page_facts`; empty on other pages.
    facts: {
      minutes: 0,
      outline: [],
      references: [],
      terms: [],
      ...frontmatter.value,
    },
    languages: slug === null ? [] : languagesOf(catalogue, slug),
    entry: (other) => catalogue[locale][other],
    href: (other, language = locale) => withBase(pathOf(language, other)),
  }
}
