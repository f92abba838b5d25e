import type { Passage } from './passages.ts'
import type { Stretch } from './quotations.ts'

/**
 * The words of links that lead to another site: often the title of what is
 * there, in its own language.
 */
export function linkTitlesIn({ block, prose }: Passage): Stretch[] {
  if (block === null || block.text.length !== prose.length) return []
  let start = 0
  return block.spans.flatMap(({ text, link }) => {
    const end = start + text.length
    const title = { start, end }
    start = end
    return link !== null && /^(?:https?:)?\/\//i.test(link) ? [title] : []
  })
}
