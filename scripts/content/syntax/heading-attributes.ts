import type Token from 'markdown-it/lib/token.mjs'
import type { MarkdownRenderer } from 'vitepress'
import { SlugRegister, slugify } from './slug.ts'

const BRACES = /\s*\{([^{}]*)\}\s*$/
const ATTRIBUTE = /^(?:#([^\s#]+)|([.\w:-]+)(?:=\S+)?)$/
const LANGUAGE = /(?:^|\s)lang=["']?([A-Za-z0-9-]+)/

/** What a heading's author wrote in braces. */
export interface HeadingAttributes {
  /** The id, null where none was written. */
  readonly explicitId: string | null
  /** Language tag of the whole section, null where it is the page's. */
  readonly lang: string | null
}

/**
 * Reads `## Title {#id lang=yue-Hant-HK}`, and nothing else in braces: pages
 * come from strangers, so what may become an attribute is named here instead
 * of what may not. A heading without an id gets one made from its words.
 *
 * Stands in for the framework's anchor plugin, which stops the whole build,
 * without a line number, where an id is written twice or is the one that it
 * made for an earlier heading, and whose time grows with the square of their
 * number. Of two equal ids only the first is used; the gate reports the other.
 */
export function headingAttributes(md: MarkdownRenderer): void {
  md.core.ruler.push('heading_attributes', (state) => {
    const headings = headingsOf(state.tokens)
    const written = headings.map(({ inline }) =>
      takeAttributes(inline?.children?.at(-1)),
    )
    const ids = written.flatMap(({ explicitId }) => explicitId ?? [])
    const register = new SlugRegister(ids)
    const unused = new Set(ids)
    headings.forEach(({ heading, inline }, index) => {
      const { explicitId = null, lang = null } = written[index] ?? {}
      heading.meta = { explicitId, lang } satisfies HeadingAttributes
      if (lang !== null) heading.attrSet('lang', lang)
      const isFirst = explicitId !== null && unused.delete(explicitId)
      const id = isFirst ? explicitId : register.give(slugify(wordsOf(inline)))
      heading.attrSet('id', id)
      // So that a link to the heading also moves the keyboard's place there.
      heading.attrSet('tabindex', '-1')
    })
  })
}

interface Heading {
  readonly heading: Token
  readonly inline: Token | undefined
}

function headingsOf(tokens: readonly Token[]): Heading[] {
  return tokens.flatMap((heading, index) =>
    heading.type === 'heading_open'
      ? [{ heading, inline: tokens[index + 1] }]
      : [],
  )
}

/** What the framework makes an id from. */
function wordsOf(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .filter(({ type }) => type !== 'html_inline' && type !== 'emoji')
    .map(({ content }) => content)
    .join('')
}

/** Cuts the braces off a heading's last piece of text and reads them. */
function takeAttributes(
  last: { type: string; content: string } | undefined,
): HeadingAttributes {
  const none = { explicitId: null, lang: null }
  if (last?.type !== 'text') return none
  const [braces, inside] = BRACES.exec(last.content) ?? []
  if (braces === undefined || inside === undefined) return none
  const words = inside.trim().split(/\s+/)
  if (!words.every((word) => ATTRIBUTE.test(word))) return none
  last.content = last.content.slice(0, -braces.length)
  return {
    explicitId: words.find((word) => word.startsWith('#'))?.slice(1) ?? null,
    lang: LANGUAGE.exec(inside)?.[1] ?? null,
  }
}
