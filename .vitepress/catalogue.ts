import { locales } from './locales/index.ts'
import type { LocaleId } from './locales/index.ts'

/** What menus and lists say about a page. */
export interface CatalogueEntry {
  readonly title: string
  readonly description: string
  readonly reviewed: string | null
}

/** The pages of each language by slug; the home page's slug is empty. */
export type Catalogue = Readonly<
  Record<LocaleId, Readonly<Record<string, CatalogueEntry>>>
>

/** The languages that have a page. */
export function languagesOf(catalogue: Catalogue, slug: string): LocaleId[] {
  return locales
    .map(({ id }) => id)
    .filter((id) => Object.hasOwn(catalogue[id], slug))
}
