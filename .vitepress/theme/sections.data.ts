import { fileURLToPath } from 'node:url'
import { createParser } from '../../scripts/content/markdown.ts'
import { readTrees } from '../../scripts/content/read-site.ts'
import { locales } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'
import { pageAddress } from '../page.ts'

/** A page with the headings that lead into it. */
export interface PageSections {
  readonly locale: LocaleId
  readonly slug: string
  readonly sections: readonly { readonly id: string; readonly title: string }[]
}

declare const data: PageSections[]
export { data }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every section of the guide, for the list on the search page. */
// A default export, since the framework asks for one.
export default {
  watch: ['../../en/**/*.md', '../../zh-hk/**/*.md'],
  async load(): Promise<PageSections[]> {
    const trees = await readTrees(
      root,
      locales.map(({ id }) => ({ code: id, dir: id })),
      await createParser(),
    )
    return trees.flatMap(({ pages }) =>
      pages.flatMap(({ file, sections }) => {
        const address = pageAddress(file)
        if (address === null) return []
        const headings = sections.flatMap(({ id, title, level }) =>
          id !== null && level > 1 ? [{ id, title }] : [],
        )
        return [{ ...address, sections: headings }]
      }),
    )
  },
}
