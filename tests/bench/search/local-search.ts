import MiniSearch from 'minisearch'
import type { Address } from './judge.ts'
import type { SiteText } from './site-text.ts'

/** VitePress shows no more. */
const SHOWN = 16

/**
 * VitePress's own local search: its options for MiniSearch, an index for each
 * language, and the first 16 results.
 */
export class LocalSearch {
  readonly #indexes: ReadonlyMap<string, MiniSearch>

  constructor(texts: readonly SiteText[]) {
    this.#indexes = new Map(
      ['en', 'zh-hk'].map((locale) => {
        const index = new MiniSearch({
          fields: ['title', 'titles', 'text'],
          storeFields: ['title', 'titles'],
          searchOptions: {
            fuzzy: 0.2,
            prefix: true,
            boost: { title: 4, text: 2, titles: 1 },
          },
        })
        index.addAll(
          texts
            .filter((text) => text.locale === locale)
            .map(({ slug, id, title, text }) => ({
              id: `${locale}/${slug}#${id}`,
              title,
              titles: [],
              text,
            })),
        )
        return [locale, index] as const
      }),
    )
  }

  ask(locale: string, query: string): Address[] {
    const found = this.#indexes.get(locale)?.search(query) ?? []
    return found.slice(0, SHOWN).map(({ id }) => String(id))
  }

  /** What the browser loads for one language before the first answer. */
  json(locale: string): string {
    return JSON.stringify(this.#indexes.get(locale))
  }
}
