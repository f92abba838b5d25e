import type { MarkdownRenderer } from 'vitepress'

const CITATION = /\[@[a-z0-9][a-z0-9-]*(?:\s*;\s*@[a-z0-9][a-z0-9-]*)*\]/y
const ID = /@[a-z0-9-]+/g

/** One mark in the text: the sources it names, in order. */
export interface CitationMark {
  readonly ids: readonly string[]
}

/**
 * Reads `[@source-id]` and `[@a; @b]` into a `citation` token whose `meta` is a
 * {@link CitationMark}. A bracket that goes on as a link, `[@vue/shared](…)`,
 * stays a link.
 */
export function citations(md: MarkdownRenderer): void {
  md.inline.ruler.before('link', 'citation', (state, silent) => {
    if (!state.src.startsWith('[@', state.pos)) return false
    CITATION.lastIndex = state.pos
    const [mark] = CITATION.exec(state.src) ?? []
    if (mark === undefined) return false
    const next = state.src[state.pos + mark.length]
    const isCitedTwice = state.src.startsWith('[@', state.pos + mark.length)
    if (next === '(' || (next === '[' && !isCitedTwice)) return false
    if (!silent) {
      const token = state.push('citation', 'a', 0)
      token.content = mark
      token.meta = { ids: citedIds(mark) } satisfies CitationMark
    }
    state.pos += mark.length
    return true
  })
}

/** The ids in a mark as written: `[@a; @b]` gives `a` and `b`. */
export function citedIds(mark: string): string[] {
  return (mark.match(ID) ?? []).map((id) => id.slice(1))
}
