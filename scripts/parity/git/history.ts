import { relative, resolve, sep } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { decodeFile } from '../../content/decode-file.ts'
import type { Locale, Page, ReadProblem, Tree } from '../../content/model.ts'
import { isPage, parsePage } from '../../content/parse-page.ts'
import { fileNameIn, isMarkdown } from '../../content/read-tree.ts'
import type { History } from '../host.ts'
import { readCommit, startOf, versionsOf } from './read-commit.ts'

/** Earlier versions of the site at `root`, from git. */
export function gitHistory(
  root: string,
  createParser: () => Promise<MarkdownRenderer>,
): History {
  return {
    readTrees: async (ref, locales) => {
      const parser = await createParser()
      return Promise.all(
        locales.map((locale) => readTreeAt(root, ref, locale, locales, parser)),
      )
    },
    readFiles: async (ref, wants) => {
      const commit = await startOf(root, ref)
      const files = await readCommit(root, commit, wants)
      return new Map(
        files.map(({ path, bytes }) => [path, bytes.toString('utf8')]),
      )
    },
    readPages: async (locale, path) => {
      const parser = await createParser()
      const folder = resolve(root, locale.dir)
      const versions = await versionsOf(folder, path)
      return versions.flatMap(({ commit, bytes }) => {
        const read = readPage(locale, path, bytes, parser)
        return isPage(read) ? [{ commit, page: read }] : []
      })
    },
  }
}

async function readTreeAt(
  root: string,
  ref: string,
  locale: Locale,
  locales: readonly Locale[],
  parser: MarkdownRenderer,
): Promise<Tree> {
  const folder = resolve(root, locale.dir)
  const inside = locales
    .map(({ dir }) => relative(folder, resolve(root, dir)))
    .filter((path) => path !== '' && !path.startsWith('..'))
    .map((path) => `${path.split(sep).join('/')}/`)
  const wants = (path: string): boolean =>
    isMarkdown(path) &&
    !/(?:^|\/)(?:\.|node_modules\/)/.test(path) &&
    !inside.some((other) => path.startsWith(other))
  const files = await readCommit(folder, await startOf(folder, ref), wants)
  const read = files.map(({ path, bytes }) =>
    readPage(locale, path, bytes, parser),
  )
  return {
    locale,
    pages: read.filter(isPage),
    problems: read.filter((one): one is ReadProblem => !isPage(one)),
  }
}

function readPage(
  locale: Locale,
  path: string,
  bytes: Buffer,
  parser: MarkdownRenderer,
): Page | ReadProblem {
  const file = decodeFile(fileNameIn(locale, path), bytes)
  return 'text' in file ? parsePage(file, parser) : file
}
