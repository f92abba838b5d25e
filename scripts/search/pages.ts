import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { LOCALES } from '../../.vitepress/theme/elements/search/guide-index.ts'
import type {
  Kind,
  Locale,
} from '../../.vitepress/theme/elements/search/guide-index.ts'

/** A page as the build has written it. */
export interface BuiltPage {
  readonly locale: Locale
  /** Such as `finance`; empty for the home page. */
  readonly slug: string
  readonly html: string
}

/** Pages that are lists: each entry is found by itself. */
const LISTS: Readonly<Record<string, Kind>> = {
  glossary: 'glossary',
  bodies: 'glossary',
  timeline: 'timeline',
  sources: 'source',
  reports: 'source',
  'earlier-reports': 'source',
}
/** What the search itself has nothing to say about. */
const NOT_SEARCHED = new Set(['search'])

export function kindOf(slug: string): Kind {
  return Object.hasOwn(LISTS, slug) ? (LISTS[slug] ?? 'chapter') : 'chapter'
}

/**
 * Reads the pages of both languages from a finished build.
 *
 * @param folder Where the build went, such as `.vitepress/dist`.
 */
export async function readBuiltPages(folder: string): Promise<BuiltPage[]> {
  const trees = await Promise.all(
    LOCALES.map((locale) => readLocale(folder, locale)),
  )
  return trees.flat()
}

async function readLocale(
  folder: string,
  locale: Locale,
): Promise<BuiltPage[]> {
  const root = join(folder, locale)
  const files = await readdir(root, { recursive: true })
  const pages = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, slug: slugOf(file) }))
    .filter(({ slug }) => !NOT_SEARCHED.has(slug))
    .toSorted((left, right) => left.slug.localeCompare(right.slug, 'en'))
  return Promise.all(
    pages.map(async ({ file, slug }) => ({
      locale,
      slug,
      html: await readFile(join(root, file), 'utf8'),
    })),
  )
}

function slugOf(file: string): string {
  return file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')
}
