import type { MarkdownRenderer } from 'vitepress'

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
 * of what may not. Runs before the anchor plugin, which gives each heading
 * without an id one made from its words.
 *
 * A repeated id is not handed on, since the anchor plugin would stop the whole
 * build without a line number; the gate reports it better.
 */
export function headingAttributes(md: MarkdownRenderer): void {
  md.core.ruler.before('anchor', 'heading_attributes', (state) => {
    const seen = new Set<string>()
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue
      const last = state.tokens[index + 1]?.children?.at(-1)
      const { explicitId, lang } = takeAttributes(last)
      token.meta = { explicitId, lang } satisfies HeadingAttributes
      if (lang !== null) token.attrSet('lang', lang)
      if (explicitId === null || seen.has(explicitId)) continue
      token.attrSet('id', explicitId)
      seen.add(explicitId)
    }
  })
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
