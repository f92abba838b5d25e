import type { MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import type { CitationMark } from '../../scripts/content/syntax/citations.ts'
import { interfaceText } from '../locales/text.ts'
import { PageError } from './environment.ts'
import type { GuidePage } from './environment.ts'
import { guidePageOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** One number in a mark, leading to an entry of the reference list. */
interface NumberedMark {
  readonly id: string
  readonly number: number
  readonly anchor: string
}

/**
 * Numbers the citations of a page and prints them as links to its reference
 * list. Runs before anything moves tokens, so that lines are still known.
 *
 * @throws {PageError} While parsing, if a source is not in `data/sources.yml`.
 */
export function numberCitations(md: MarkdownRenderer, data: SiteData): void {
  md.core.ruler.push('number_citations', (state) => {
    const page = guidePageOf(state)
    if (!page) return
    for (const token of state.tokens) {
      if (token.type === 'inline') numberMarks(token, page, data)
    }
  })
  md.renderer.rules['citation'] = (tokens, index) => {
    const { marks, label }: RenderedMark = tokens[index]?.meta
    return `<sup class="Citation" data-pagefind-ignore>${marks
      .map((mark) => printMark(mark, label(mark.number)))
      .join(' ')}</sup>`
  }
}

interface RenderedMark extends CitationMark {
  readonly marks: readonly NumberedMark[]
  readonly label: (number: number) => string
}

function numberMarks(inline: Token, page: GuidePage, data: SiteData): void {
  let line = (inline.map?.[0] ?? 0) + page.lineOffset
  const text = interfaceText(page.locale)
  for (const token of inline.children ?? []) {
    if (token.type.endsWith('break')) line += 1
    if (token.type !== 'citation') continue
    const { ids }: CitationMark = token.meta
    const marks = ids.map((id) => {
      assertSource(id, data, page, line)
      return { id, ...page.citations.cite(id) }
    })
    const label = (number: number): string => text('citation.mark', { number })
    token.meta = { ids, marks, label } satisfies RenderedMark
  }
}

/** @throws {PageError} If the id is none of a source's. */
export function assertSource(
  id: string,
  data: SiteData,
  page: GuidePage,
  line: number,
): void {
  if (data.sources.has(id)) return
  throw new PageError(
    page.file,
    line,
    `There is no source "${id}" in data/sources.yml. Add it there, or correct the id.`,
  )
}

/** Ids are of lower-case letters, digits and hyphens; nothing to escape. */
function printMark(
  { id, number, anchor }: NumberedMark,
  label: string,
): string {
  return `<a id="${anchor}" href="#ref-${id}" data-cite="${id}" aria-label="${label}">${number}</a>`
}
