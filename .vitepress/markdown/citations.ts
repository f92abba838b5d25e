import type { MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import type { CitationMark } from '../../scripts/content/syntax/citations.ts'
import { interfaceText } from '../locales/text.ts'
import { PageError } from './environment.ts'
import type { GuidePage } from './environment.ts'
import type { Token } from './tokens.ts'

/** One number in a mark, leading to an entry of the reference list. */
interface NumberedMark {
  readonly number: number
  readonly anchor: string
}

/** Prints citations as links to the page's reference list. */
export function printCitations(md: MarkdownRenderer): void {
  md.renderer.rules['citation'] = (tokens, index) => {
    const mark: RenderedMark | undefined = tokens[index]?.meta
    if (!mark?.marks) return ''
    const { marks, label, isAfterStop } = mark
    const links = marks.map((each) => printMark(each, label(each.number)))
    const name = isAfterStop ? 'Citation is-after-stop' : 'Citation'
    // The word joiner keeps a mark from starting a line on its own.
    return `<sup class="${name}" data-pagefind-ignore>\u2060${links.join(' ')}</sup>`
  }
}

interface RenderedMark extends CitationMark {
  readonly marks: readonly NumberedMark[]
  readonly label: (number: number) => string
  /** Follows a Chinese mark, which brings its own space along. */
  readonly isAfterStop: boolean
}

const CHINESE_STOP = /[。，、；：？！）」』》]$/

/**
 * Numbers the citations in a paragraph, heading or cell.
 *
 * @throws {PageError} If a source is not in `data/sources.yml`.
 */
export function numberMarks(
  inline: Token,
  page: GuidePage,
  data: SiteData,
): void {
  let line = (inline.map?.[0] ?? 0) + page.lineOffset
  const text = interfaceText(page.locale)
  let before = ''
  for (const token of inline.children ?? []) {
    if (token.type.endsWith('break')) line += 1
    if (token.type !== 'citation') {
      before = token.content || before
      continue
    }
    const { ids }: CitationMark = token.meta
    const marks = ids.map((id) => {
      assertSource(id, data, page, line)
      return page.citations.cite(id)
    })
    const label = (number: number): string => text('citation.mark', { number })
    const isAfterStop = CHINESE_STOP.test(before)
    token.meta = { ids, marks, label, isAfterStop } satisfies RenderedMark
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

function printMark({ number, anchor }: NumberedMark, label: string): string {
  return `<a id="${anchor}" href="#ref-${number}" data-cite aria-label="${label}">${number}</a>`
}
