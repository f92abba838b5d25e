import { isLocaleId } from './locales/index.ts'
import type { LocaleId } from './locales/index.ts'

/** Which page a file becomes. */
export interface PageAddress {
  readonly locale: LocaleId
  /** Without the language: `finance`; empty for the home page. */
  readonly slug: string
}

/**
 * The page of a Markdown file.
 *
 * @param relativePath Such as `zh-hk/finance.md`.
 * @returns null where the file belongs to no language, such as `index.md`.
 */
export function pageAddress(relativePath: string): PageAddress | null {
  const [locale, ...rest] = relativePath.split('/')
  if (!isLocaleId(locale) || rest.length === 0) return null
  const slug = rest.join('/').replace(/(^|\/)index\.md$|\.md$/, '')
  return { locale, slug }
}

/** Address of a page under the site's base: `/zh-hk/finance`. */
export function pathOf(locale: LocaleId, slug: string): string {
  return `/${locale}/${slug}`
}
