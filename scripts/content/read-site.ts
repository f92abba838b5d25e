import type { MarkdownRenderer } from 'vitepress'
import type { Locale, Page, ReadProblem, Tree } from './model.ts'
import { isPage, parsePage } from './parse-page.ts'
import { readTree } from './read-tree.ts'

/** Told after each file, for progress on large trees. */
export type Progress = (done: number, total: number) => void

/**
 * Reads the trees of all locales from the disk and parses every page.
 *
 * @throws {MissingFolderError} If a locale's folder is not there.
 */
export async function readTrees(
  root: string,
  locales: readonly Locale[],
  parser: MarkdownRenderer,
  onProgress: Progress = () => undefined,
): Promise<Tree[]> {
  const read = await Promise.all(
    locales.map((locale) => readTree(root, locale, locales)),
  )
  const total = read.reduce((sum, { files }) => sum + files.length, 0)
  let done = 0
  return locales.map((locale, index) => {
    const { files = [], problems = [] } = read[index] ?? {}
    const parsed = files.map((file) => {
      done += 1
      onProgress(done, total)
      return parsePage(file, parser)
    })
    return {
      locale,
      pages: parsed.filter(isPage),
      problems: [...problems, ...parsed.filter(isProblem)],
    }
  })
}

function isProblem(value: Page | ReadProblem): value is ReadProblem {
  return !isPage(value)
}
