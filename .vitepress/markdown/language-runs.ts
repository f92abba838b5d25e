import type { MarkdownRenderer } from 'vitepress'
import type { LocaleId } from '../locales/index.ts'
import { element, guidePageOf } from './tokens.ts'
import type { State, Token } from './tokens.ts'

const MARKS = String.raw`[\u3000-\u303f\uff01-\uff60]`
const HAN = String.raw`\p{Script=Han}\p{Script=Bopomofo}`
const CHINESE_RUN = new RegExp(
  String.raw`${MARKS}*[${HAN}](?:[${HAN}]|${MARKS})*`,
  'gu',
)
const WORD = String.raw`[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f'’.&/-]*`
/** Two words or more; one word alone is mostly a name or an abbreviation. */
const LATIN_RUN = new RegExp(
  String.raw`${WORD}(?:[ ,:]{1,2}(?:${WORD}|\d[\d.,]*))+`,
  'gu',
)

const RUNS = {
  en: { pattern: CHINESE_RUN, tag: 'zh-HK' },
  'zh-hk': { pattern: LATIN_RUN, tag: 'en' },
} as const

/** A stretch of text; with a tag where it is in the other language. */
export interface LanguageRun {
  readonly text: string
  readonly tag: string | null
}

/**
 * Marks Chinese on English pages, and English phrases on Chinese pages, with
 * their language: voices and fonts need to know.
 */
export function languageRuns(md: MarkdownRenderer): void {
  md.core.ruler.push('language_runs', (state) => {
    const page = guidePageOf(state)
    if (!page) return
    for (const token of state.tokens) {
      if (token.type !== 'inline' || !token.children) continue
      token.children = token.children.flatMap((piece) =>
        piece.type === 'text' ? markPiece(state, piece, page.locale) : [piece],
      )
    }
  })
}

/** Cuts a text where its language changes. */
export function cutByLanguage(text: string, locale: LocaleId): LanguageRun[] {
  const { pattern, tag } = RUNS[locale]
  const runs: LanguageRun[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    runs.push({ text: text.slice(end, match.index), tag: null })
    runs.push({ text: match[0], tag })
    end = match.index + match[0].length
  }
  runs.push({ text: text.slice(end), tag: null })
  return runs.filter((run) => run.text !== '')
}

/** The tag of a text as a whole, by its script; null if it is the page's. */
export function otherTag(text: string, locale: LocaleId): string | null {
  const isChinese = /\p{Script=Han}/u.test(text)
  if (isChinese === (locale === 'zh-hk')) return null
  return isChinese ? 'zh-HK' : 'en'
}

function markPiece(state: State, piece: Token, locale: LocaleId): Token[] {
  const runs = cutByLanguage(piece.content, locale)
  if (runs.every(({ tag }) => tag === null)) return [piece]
  return runs.flatMap(({ text, tag }) => {
    const token = new state.Token('text', '', 0)
    token.content = text
    if (tag === null) return [token]
    return [
      element(state, 'span', 1, { lang: tag }),
      token,
      element(state, 'span', -1),
    ]
  })
}
