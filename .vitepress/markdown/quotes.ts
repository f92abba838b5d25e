import type { MarkdownRenderer } from 'vitepress'
import { guidePageOf } from './tokens.ts'
import type { Token } from './tokens.ts'

const OPENS_AFTER = /[\s([{\u2013\u2014/“‘]/

/** Turns straight quotes in English pages into curly ones; code stays as it is. */
export function curlyQuotes(md: MarkdownRenderer): void {
  md.core.ruler.push('curly_quotes', (state) => {
    if (guidePageOf(state)?.locale !== 'en') return
    for (const token of state.tokens) {
      if (token.type === 'inline') curlPieces(token.children ?? [])
    }
  })
}

/** The sign before a quote may stand in the piece before: `*word*'s`. */
function curlPieces(pieces: readonly Token[]): void {
  let before = ' '
  for (const piece of pieces) {
    if (piece.type === 'text') piece.content = curl(piece.content, before)
    if (piece.type.endsWith('break')) before = ' '
    else before = piece.content.at(-1) ?? before
  }
}

/**
 * @param before The sign that stands before the text.
 * @returns The text with “ ” ‘ ’ for " and '.
 */
export function curl(text: string, before = ' '): string {
  return text.replace(/["']/g, (quote, index: number) => {
    const opens = OPENS_AFTER.test(text[index - 1] ?? before)
    const isYear = quote === "'" && /^\d0s/.test(text.slice(index + 1))
    if (quote === '"') return opens ? '“' : '”'
    return opens && !isYear ? '‘' : '’'
  })
}
