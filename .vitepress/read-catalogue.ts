import {
  isFrontMatterProblem,
  parseFrontMatter,
} from '../scripts/content/front-matter.ts'
import { readTree } from '../scripts/content/read-tree.ts'
import type { Catalogue, CatalogueEntry } from './catalogue.ts'
import { locales } from './locales/index.ts'
import type { LocaleId } from './locales/index.ts'
import { pageAddress } from './page.ts'

/** Reads which pages there are. Broken pages are the gate's to report. */
export async function readCatalogue(root: string): Promise<Catalogue> {
  const [en, zhHk] = await Promise.all(
    locales.map(({ id }) => readLocale(root, id)),
  )
  return { en: en ?? {}, 'zh-hk': zhHk ?? {} }
}

async function readLocale(
  root: string,
  id: LocaleId,
): Promise<Record<string, CatalogueEntry>> {
  const { files } = await readTree(root, { code: id, dir: id })
  const entries = files.flatMap(({ file, text }) => {
    const address = pageAddress(file)
    const frontMatter = parseFrontMatter(text.split('\n'))
    if (address === null || isFrontMatterProblem(frontMatter)) return []
    const { title, description, reviewed } = frontMatter.values
    const entry: CatalogueEntry = {
      title: typeof title === 'string' ? title : address.slug,
      description: typeof description === 'string' ? description : '',
      reviewed: typeof reviewed === 'string' ? reviewed : null,
    }
    return [[address.slug, entry] as const]
  })
  return Object.fromEntries(entries)
}
