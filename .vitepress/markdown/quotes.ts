import type { MarkdownRenderer } from 'vitepress'
import { curl } from '../curl.ts'
import { guidePageOf } from './tokens.ts'
import type { Token } from './tokens.ts'

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
