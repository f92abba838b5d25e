import {
  LOCALES,
  openGuide,
} from '../../.vitepress/theme/elements/search/guide-index.ts'
import type { GuideIndex } from '../../.vitepress/theme/elements/search/guide-index.ts'
import {
  fold,
  indexWords,
  parseFoldTable,
} from '../../.vitepress/theme/elements/search/text.ts'
import type { GlossaryTerm } from '../content/data/index.ts'
import { buildFoldTable } from './fold-table.ts'
import {
  buildGuideIndex,
  isUnlisted,
  keyOf,
  pairPages,
  unlistedKey,
} from './guide.ts'
import type { SearchPage } from './guide.ts'
import type { BuiltPage } from './pages.ts'
import { buildWordIndex } from './word-index.ts'
import type { BuiltIndex, Record } from './word-index.ts'

/** Everything that a search loads, as files. */
export interface SearchFiles {
  readonly index: BuiltIndex
  readonly guide: GuideIndex
}

/** Builds the search from the pages of a finished build. */
export async function buildSearch(
  built: readonly BuiltPage[],
  terms: readonly GlossaryTerm[],
): Promise<SearchFiles> {
  const pages = pairPages(built)
  const pairs = buildFoldTable(charactersOfSite(pages, terms))
  const index = await buildWordIndex(recordsOf(pages, pairs))
  const guide = buildGuideIndex(pages, terms, pairs, index.names)
  assertComplete(guide, index)
  return { index, guide }
}

function charactersOfSite(
  pages: readonly SearchPage[],
  terms: readonly GlossaryTerm[],
): Set<string> {
  const texts = pages.flatMap(({ sections }) =>
    LOCALES.flatMap((locale) =>
      sections[locale].map(({ title, text }) => title + text),
    ),
  )
  const names = terms.flatMap(({ zh, zhShort, avoid }) => [
    zh ?? '',
    zhShort ?? '',
    ...avoid['zh-hk'],
  ])
  return new Set([...texts, ...names].join(''))
}

function recordsOf(pages: readonly SearchPage[], pairs: string): Record[] {
  const table = parseFoldTable(pairs)
  const wordsOf = (text: string): string =>
    indexWords(fold(text, table)).join(' ')
  return pages.flatMap((page) =>
    textsOf(page).map((record) => {
      const { title, text, chinese } = record
      return {
        ...record,
        titleWords: wordsOf(`${title}\n${chinese?.title ?? ''}`),
        words: wordsOf(`${text}\n${chinese?.text ?? ''}`),
      }
    }),
  )
}

type RecordText = Omit<Record, 'titleWords' | 'words'>

/** One text for each section in each language, but one for each source. */
function textsOf({ slug, sections }: SearchPage): RecordText[] {
  const english = sections.en.map((section) => {
    const { id, title, text } = section
    if (!isUnlisted(slug, id))
      return { key: keyOf('en', slug, id), title, text }
    const other = sections['zh-hk'].find((chinese) => chinese.id === id)
    const chinese = { title: other?.title ?? title, text: other?.text ?? text }
    return { key: unlistedKey(slug, id), title, text, chinese }
  })
  const chinese = sections['zh-hk']
    .filter(({ id }) => !isUnlisted(slug, id))
    .map(({ id, title, text }) => ({
      key: keyOf('zh-hk', slug, id),
      title,
      text,
    }))
  return [...english, ...chinese]
}

function assertComplete(guide: GuideIndex, { names }: BuiltIndex): void {
  const { places, pageOfUnlisted } = openGuide(guide)
  const known = places.size + pageOfUnlisted.size
  if (known === names.size) return
  throw new Error(
    `The index has ${names.size} texts and the guide ${known}. Two sections of a page may share an id.`,
  )
}
