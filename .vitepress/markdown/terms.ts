import type { MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import { glossaryPageOf } from '../charts/glossary.ts'
import { tagOf } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'
import { chapterNumber } from '../navigation.ts'
import { pageAddress, pathOf } from '../page.ts'
import type { GuidePage } from './environment.ts'
import { createTermFinder } from './term-finder.ts'
import type { FoundTerm, TermFinder } from './term-finder.ts'
import { element, guidePageOf } from './tokens.ts'
import type { State, Token } from './tokens.ts'

/** What keeps its words to itself: links, names of works, labels of items. */
const CLOSED = /^(?:link|em|strong|s)_(?:open|close)$/
/** Paragraphs that name what stands below or beside them. */
const HEADS = ['heading_open', 'th_open']
/** A list of links, each with a line about it. */
const FURTHER_READING = 'further-reading'

/**
 * Leads from the first use of a glossary term in each section of a chapter to
 * its entry in the glossary; `TermNotes` says on the page what it means.
 */
export function glossaryTerms(md: MarkdownRenderer, { terms }: SiteData): void {
  const finders = {
    en: createTermFinder(terms.values(), 'en'),
    'zh-hk': createTermFinder(terms.values(), 'zh-hk'),
  } as const satisfies Record<LocaleId, TermFinder>
  md.core.ruler.push('glossary_terms', (state) => {
    const page = guidePageOf(state)
    if (page && isChapter(page)) linkTerms(state, page, finders[page.locale])
  })
  md.renderer.rules['term_open'] = (tokens, index, options, env, self) => {
    // Printed like every link, so that the base comes before the address and a
    // glossary that is not there stops the build.
    const link = self.rules['link_open']?.(tokens, index, options, env, self)
    return link?.replace('<a ', '<a class="Term" ') ?? ''
  }
}

function isChapter({ file }: GuidePage): boolean {
  return chapterNumber(pageAddress(file)?.slug ?? '') !== null
}

function linkTerms(state: State, page: GuidePage, find: TermFinder): void {
  let isOpen = true
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'heading_open' && token.tag === 'h2') {
      page.terms.enterSection()
      isOpen = isExplained(token, page)
    }
    const isHead = HEADS.includes(state.tokens[index - 1]?.type ?? '')
    if (token.type !== 'inline' || isHead || !isOpen) continue
    token.children = linkPieces(state, token.children ?? [], page, find)
  }
}

/** Definitions are in the page's language: they would not fit in another. */
function isExplained(heading: Token, { locale }: GuidePage): boolean {
  const lang = heading.attrGet('lang')
  const isOwn = lang === null || lang === tagOf(locale)
  return isOwn && heading.attrGet('id') !== FURTHER_READING
}

function linkPieces(
  state: State,
  pieces: readonly Token[],
  { terms, locale }: GuidePage,
  find: TermFinder,
): Token[] {
  let depth = 0
  return pieces.flatMap((piece) => {
    if (CLOSED.test(piece.type)) depth += piece.nesting
    if (piece.type !== 'text' || depth > 0) return [piece]
    const found = find(piece.content).filter(({ term }) => terms.admit(term))
    return found.length === 0 ? [piece] : cut(state, piece, found, locale)
  })
}

function cut(
  state: State,
  { content }: Token,
  found: readonly FoundTerm[],
  locale: LocaleId,
): Token[] {
  const text = (from: number, to?: number): Token => {
    const token = new state.Token('text', '', 0)
    token.content = content.slice(from, to)
    return token
  }
  const links = found.flatMap(({ term, start, end }, index) => [
    text(found[index - 1]?.end ?? 0, start),
    openLink(state, `${pathOf(locale, glossaryPageOf(term))}#term-${term.id}`),
    text(start, end),
    element(state, 'a', -1),
  ])
  return [...links, text(found.at(-1)?.end ?? 0)]
}

function openLink(state: State, href: string): Token {
  const token = element(state, 'a', 1, { href })
  token.type = 'term_open'
  return token
}
