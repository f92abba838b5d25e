import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { packGuide } from '../../.vitepress/theme/elements/search/pack.ts'
import type { GlossaryTerm } from '../content/data/index.ts'
import { buildSearch } from './build.ts'
import type { SearchFiles } from './build.ts'
import { readBuiltPages } from './pages.ts'

/**
 * Adds the search to a finished build, under `pagefind/`.
 *
 * @param folder Where the build went, such as `.vitepress/dist`.
 */
export async function addSearch(
  folder: string,
  terms: readonly GlossaryTerm[],
): Promise<void> {
  const pages = await readBuiltPages(folder)
  await writeSearch(join(folder, 'pagefind'), await buildSearch(pages, terms))
}

/** Writes the files of a search, in place of whatever was there. */
export async function writeSearch(
  target: string,
  { index, guide }: SearchFiles,
): Promise<void> {
  await rm(target, { recursive: true, force: true })
  const files = [
    ...index.files,
    { path: 'guide.json', content: JSON.stringify(packGuide(guide)) },
  ]
  for (const { path, content } of files) {
    const file = join(target, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
