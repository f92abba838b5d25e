import type { MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import { numberMarks } from './citations.ts'
import { expandDirective } from './directives.ts'
import { guidePageOf } from './tokens.ts'

/**
 * Numbers a page's sources from top to bottom, those of charts and figures
 * between those of the text. Runs before anything moves tokens, so that lines
 * are still known.
 */
export function sourcesInOrder(md: MarkdownRenderer, data: SiteData): void {
  md.core.ruler.push('sources_in_order', (state) => {
    const page = guidePageOf(state)
    if (!page) return
    for (const token of state.tokens) {
      if (token.type === 'inline') numberMarks(token, page, data)
      if (token.type === 'directive') expandDirective(token, page, data)
    }
  })
}
