import type {
  Found,
  WordIndex,
} from '../../.vitepress/theme/elements/search/finder.ts'
import { openGuide } from '../../.vitepress/theme/elements/search/guide-index.ts'
import type {
  Guide,
  GuidePage,
  GuideSection,
  GuideTerm,
} from '../../.vitepress/theme/elements/search/guide-index.ts'
import {
  fold,
  indexWords,
  parseFoldTable,
} from '../../.vitepress/theme/elements/search/text.ts'

/** Simplified to Traditional, and two variants, as a site would have them. */
export const pairs = '监監险險风風银銀说說説說臺台'
export const table = parseFoldTable(pairs)

/** A section by its two titles; its texts are `<id>-en` and `<id>-zh`. */
export function section(
  id: string,
  english: string,
  chinese: string,
  jyutping = '',
): GuideSection {
  const records = [`${id}-en`, `${id}-zh`] as const
  return { id, titles: [english, chinese], records, jyutping, chapter: '' }
}

export function term(
  english: string,
  chinese: string,
  jyutping = '',
  more: Partial<GuideTerm> = {},
): GuideTerm {
  const id = `term-${english.replaceAll(' ', '-')}`
  return { id, en: [english], zh: [chinese], avoided: [], jyutping, ...more }
}

/** A guide of one chapter, finance, with these sections, terms and pages. */
export function guideOf(
  sections: readonly GuideSection[],
  terms: readonly GuideTerm[] = [],
  more: readonly GuidePage[] = [],
): Guide {
  const titles = ['AI in finance', '金融業的人工智能'] as const
  const page = { slug: 'finance', kind: 'chapter', titles, sections } as const
  const pages = [{ ...page, unlisted: [] }, ...more]
  return openGuide({ fold: pairs, digits: 40, pages, terms })
}

/** What Pagefind does, over a few texts in memory. */
export function memoryIndex(
  texts: Readonly<Record<string, string>>,
): WordIndex {
  const entries = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    words: indexWords(fold(text, table)),
  }))
  return {
    preload: async () => {},
    search: async (asked) => {
      const words = asked.replaceAll('"', '').split(' ')
      const isExact = asked.startsWith('"')
      const has = isExact ? hasRun : hasBeginnings
      const results = entries
        .filter((entry) => has(entry.words, words))
        .map(({ id, text }): Found => ({
          id: `mul_${id}`,
          score: 1,
          data: async () => ({ url: `/${id}`, content: text, meta: {} }),
        }))
      return { results }
    },
  }
}

function hasRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, at) =>
    run.every((word, next) => words[at + next] === word),
  )
}

function hasBeginnings(
  words: readonly string[],
  beginnings: readonly string[],
): boolean {
  return beginnings.every((beginning) =>
    words.some((word) => word.startsWith(beginning)),
  )
}
