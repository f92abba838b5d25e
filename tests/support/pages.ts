import { createParser } from '../../scripts/content/markdown.ts'
import type {
  Locale,
  Page,
  Section,
  Tree,
} from '../../scripts/content/model.ts'
import { isPage, parsePage } from '../../scripts/content/parse-page.ts'
import type {
  PagePair,
  TreePair,
} from '../../scripts/parity/pairing/page-pair.ts'
import {
  pairPages,
  pairTrees,
} from '../../scripts/parity/pairing/pair-trees.ts'

/** Markdown as one text, or line by line. */
export type Markdown = string | readonly string[]

const parser = await createParser()

export const english: Locale = { code: 'en', dir: 'en' }
export const chinese: Locale = { code: 'zh-hk', dir: 'zh-hk' }

/** A page as the gate reads it from `en/page.md`, or wherever is said. */
export function page(
  markdown: Markdown,
  locale: Locale = english,
  path = 'page.md',
): Page {
  const text = typeof markdown === 'string' ? markdown : markdown.join('\n')
  const file = `${locale.dir}/${path}`
  const read = parsePage({ locale: locale.code, path, file, text }, parser)
  if (!isPage(read)) throw new Error(`${file} is no page: ${read.detail}`)
  return read
}

/** The only section of a page. */
export function section(markdown: Markdown, locale: Locale = english): Section {
  const [only, ...more] = page(markdown, locale).sections
  if (!only || more.length > 0) throw new Error('Write exactly one section.')
  return only
}

/** A page in English and in Chinese. */
export function pagePair(
  left: Markdown,
  right: Markdown,
  path = 'page.md',
): PagePair {
  return pairPages(
    { locale: english, page: page(left, english, path) },
    { locale: chinese, page: page(right, chinese, path) },
  )
}

/** Both trees from pages by path; a page that is null is not there. */
export function treePair(
  pages: Readonly<Record<string, readonly [Markdown | null, Markdown | null]>>,
): TreePair {
  return pairTrees(
    tree(
      english,
      Object.entries(pages).map(([path, [left]]) => [path, left]),
    ),
    tree(
      chinese,
      Object.entries(pages).map(([path, [, right]]) => [path, right]),
    ),
  )
}

/** One language's tree from pages by path; a page that is null is not there. */
export function tree(
  locale: Locale,
  pages: readonly (readonly [string, Markdown | null])[],
): Tree {
  const read = pages.flatMap(([path, markdown]) =>
    markdown === null ? [] : [page(markdown, locale, path)],
  )
  return { locale, pages: read, problems: [] }
}
