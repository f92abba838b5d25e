import type { MarkdownRenderer } from 'vitepress'
import { guidePageOf, trusted } from './tokens.ts'
import type { Token } from './tokens.ts'

/**
 * Sets the first paragraph under the title apart as the lead, and puts what is
 * known about the page below it.
 */
export function leadParagraph(md: MarkdownRenderer): void {
  md.core.ruler.push('lead_paragraph', (state) => {
    if (!guidePageOf(state)) return
    const { tokens } = state
    const title = tokens.findIndex(isTitleEnd)
    if (title === -1) return
    const lead = tokens[title + 1]
    const hasLead = lead?.type === 'paragraph_open'
    if (hasLead) lead.attrJoin('class', 'Lead')
    const after = title + (hasLead ? 4 : 1)
    const facts = trusted(state, '<PageFacts />\n')
    state.tokens = [...tokens.slice(0, after), facts, ...tokens.slice(after)]
  })
}

function isTitleEnd({ type, tag }: Token): boolean {
  return type === 'heading_close' && tag === 'h1'
}
