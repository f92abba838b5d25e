import siteConfig from '../../parity.config.ts'
import { createParser } from '../content/markdown.ts'
import type { Locale, Page, ReadProblem, Tree } from '../content/model.ts'
import { isPage, parsePage } from '../content/parse-page.ts'
import { readSourceFile } from '../content/read-tree.ts'
import { examine } from './check.ts'
import { describeFinding } from './describe-finding.ts'
import { pairTrees } from './pairing/pair-trees.ts'
import { readFacts } from './read-facts.ts'
import type { DescribedFinding } from './reports/report.ts'
import type { RuleContext } from './rules/context.ts'
import { contextOf, isFactFile } from './site-context.ts'
import { wordsIn } from './words.ts'
import type { Language } from './words.ts'

/** The gate for whoever writes: one page at a time, as often as it is saved. */
export interface Watch {
  /**
   * What is wrong on a page, in both languages, now.
   *
   * @param page Relative to the locales' folders, such as `finance.md`.
   * @throws {DataError | LedgerError | InterfaceTextError} If a file that
   *   belongs to no page is wrong; `describeError` has words for it.
   */
  findingsOn(page: string): Promise<readonly DescribedFinding[]>
  /**
   * To be told of each file that is saved, added or removed, relative to the
   * root: only what it touches is read again.
   *
   * @returns The page that it is part of; `'all'` where it is part of every
   *   page, such as the ledger; null where the gate does not care.
   */
  changed(file: string): string | 'all' | null
}

/** Opens the gate on this site for a while. Nothing is read before it is asked for. */
export async function watchSite(
  root: string,
  language: Language,
): Promise<Watch> {
  const parser = await createParser()
  const t = wordsIn(language)
  const pages = new Map<string, Promise<Page | ReadProblem | null>>()
  let context: Promise<RuleContext> | null = null

  const read = async (locale: Locale, path: string) => {
    const file = await readSourceFile(root, locale, path)
    return file && 'text' in file ? parsePage(file, parser) : file
  }
  const treeOf = async (locale: Locale, path: string): Promise<Tree> => {
    const key = fileOf(locale, path)
    const page = pages.get(key) ?? read(locale, path)
    pages.set(key, page)
    return treeWith(locale, await page)
  }

  return {
    async findingsOn(path) {
      context ??= readFacts(root).then((facts) => contextOf(facts, today()))
      const [left, right] = siteConfig.locales
      const trees = pairTrees(
        await treeOf(left, path),
        await treeOf(right, path),
      )
      const { findings } = examine(trees, await context, {
        severity: siteConfig.severity,
        only: null,
        wantsPage: (page) => page === path,
      })
      return findings.map((finding) => ({
        ...finding,
        ...describeFinding(finding, t),
      }))
    },
    changed(file) {
      pages.delete(file)
      if (!isFactFile(file)) return pageIn(file)
      context = null
      return 'all'
    },
  }
}

/** The page that a file is one side of; null for any other file. */
function pageIn(file: string): string | null {
  if (!file.toLowerCase().endsWith('.md')) return null
  const locale = siteConfig.locales.find(({ dir }) =>
    file.startsWith(`${dir}/`),
  )
  return locale ? file.slice(locale.dir.length + 1) : null
}

function fileOf({ dir }: Locale, path: string): string {
  return `${dir}/${path}`
}

function treeWith(locale: Locale, read: Page | ReadProblem | null): Tree {
  return {
    locale,
    pages: read && isPage(read) ? [read] : [],
    problems: read && !isPage(read) ? [read] : [],
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
