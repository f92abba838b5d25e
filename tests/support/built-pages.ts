import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A page of the built site. */
export interface BuiltPage {
  /** Without the base and the slash before it: `en/finance`. */
  readonly path: string
  readonly html: string
}

/** All pages of both languages. */
export function guidePages(): BuiltPage[] {
  const folder = inject('folder')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?:en|zh-hk)\/.*\.html$/.test(file))
    .toSorted()
    .map((file) => ({
      path: file.replace(/(?:index)?\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }))
}

/** Ids of a page's sections that both languages have, in its order. */
export function sectionIds(html: string): string[] {
  const [article = ''] = /<article[^]*<\/article>/.exec(html) ?? []
  return [...article.matchAll(/<h[2-6][^>]* id="([^"]+)"[^>]*>/g)].flatMap(
    ([heading, id]) =>
      id === undefined || heading.includes('data-unpaired') ? [] : [id],
  )
}

/** The same page in the other language. */
export function otherSide(path: string): string {
  return path.startsWith('en/')
    ? path.replace('en/', 'zh-hk/')
    : path.replace('zh-hk/', 'en/')
}
