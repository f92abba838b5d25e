import type { MarkdownRenderer } from 'vitepress'
import { interfaceText } from '../locales/text.ts'
import type { InterfaceText } from '../locales/text.ts'
import { block, guidePageOf, plainText, trusted } from './tokens.ts'
import type { State, Token } from './tokens.ts'

/** A heading of the page's outline. */
export interface OutlineEntry {
  readonly id: string
  readonly level: number
  readonly title: string
}

/** The fixed section that tells the chapter as to a friend. */
const IN_ONE_MINUTE = 'in-one-minute'

/**
 * Puts each level 2 heading and what follows into a `<section>`, which takes
 * over the heading's language, and sets a link beside each heading. The link
 * is outside the heading and its sign comes from the style sheet, so that it
 * gets neither into copied text nor into what a search finds.
 */
export function sectionHeadings(md: MarkdownRenderer): void {
  md.core.ruler.push('section_headings', (state) => {
    const page = guidePageOf(state)
    if (page) state.tokens = withSections(state, interfaceText(page.locale))
  })
}

/** Headings of level 2 and 3, in the order of the page. */
export function outlineOf(tokens: readonly Token[]): OutlineEntry[] {
  return tokens.flatMap((token, index) => {
    const level = headingLevel(token)
    const id = token.attrGet('id')
    if (level === null || level < 2 || level > 3 || id === null) return []
    return [{ id, level, title: plainText(tokens[index + 1]) }]
  })
}

function withSections(state: State, text: InterfaceText): Token[] {
  const result: Token[] = []
  let isOpen = false
  const close = (): void => {
    if (isOpen) result.push(block(state, 'section', -1))
  }
  for (let index = 0; index < state.tokens.length; index += 1) {
    const token = state.tokens[index]
    if (token === undefined) continue
    const level = headingLevel(token)
    if (level === null || level === 1) {
      result.push(token)
      continue
    }
    const heading = state.tokens.slice(index, index + 3)
    if (level === 2) {
      close()
      result.push(openSection(state, token))
      isOpen = true
    }
    result.push(...withPermalink(state, heading, text))
    index += 2
  }
  close()
  return result
}

/** Only headings at the top of the page; one in a quotation opens nothing. */
function headingLevel(token: Token): number | null {
  if (token.type !== 'heading_open' || token.level !== 0) return null
  return Number(token.tag.slice(1))
}

function openSection(state: State, heading: Token): Token {
  const section = block(state, 'section', 1)
  if (heading.attrGet('id') === IN_ONE_MINUTE) {
    section.attrPush(['class', 'InOneMinute'])
  }
  const lang = heading.attrGet('lang')
  if (lang !== null) section.attrPush(['lang', lang])
  return section
}

function withPermalink(
  state: State,
  heading: readonly Token[],
  text: InterfaceText,
): Token[] {
  const { escapeHtml } = state.md.utils
  const [open] = heading
  const id = escapeHtml(open?.attrGet('id') ?? '')
  const title = escapeHtml(plainText(heading[1]))
  const label = text('page.permalink', { title })
  const isCantonese = open?.attrGet('lang')?.startsWith('yue') === true
  const tag = isCantonese
    ? `<span class="LanguageTag">${text('page.cantonese')}</span>`
    : ''
  return [
    block(state, 'div', 1, { class: 'Heading' }),
    ...heading,
    trusted(
      state,
      `${tag}<a class="Permalink" href="#${id}" aria-label="${label}" data-pagefind-ignore></a>`,
    ),
    block(state, 'div', -1),
  ]
}
