import type { MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import type { Directive } from '../../scripts/content/syntax/directives.ts'
import { GLOSSARY_PAGES } from '../charts/glossary.ts'
import { SOURCE_PAGES } from '../charts/source-list.ts'
import { assertSource } from './citations.ts'
import { PageError } from './environment.ts'
import type { GuidePage } from './environment.ts'
import type { Token } from './tokens.ts'

interface DirectiveKind {
  readonly component: string
  /** Ids of the sources that what is drawn rests on; null if there is no such thing. */
  readonly sources: (
    argument: string,
    data: SiteData,
  ) => readonly string[] | null
}

/** A list that rests on no source of its own, of which there are several. */
const listOf =
  (...names: readonly string[]) =>
  (argument: string): readonly string[] | null =>
    names.includes(argument) ? [] : null

const kinds: Readonly<Record<string, DirectiveKind>> = {
  chart: {
    component: 'ChartFigure',
    sources: (id, { series }) =>
      series
        .get(id)
        ?.lines.flatMap(({ points }) => points.map(({ source }) => source)) ??
      null,
  },
  'key-figures': {
    component: 'KeyFigures',
    sources: (chapter, { keyFigures }) =>
      keyFigures.get(chapter)?.flatMap(({ sources }) => sources) ?? null,
  },
  timeline: {
    component: 'TimelineList',
    sources: (argument, { milestones }) =>
      argument === 'all' ? milestones.flatMap(({ sources }) => sources) : null,
  },
  glossary: { component: 'GlossaryList', sources: listOf(...GLOSSARY_PAGES) },
  sources: { component: 'SourceList', sources: listOf(...SOURCE_PAGES) },
  chapters: { component: 'ChapterList', sources: listOf('all') },
  search: { component: 'SearchPage', sources: listOf('all') },
}

/** Prints `::chart[id]` and its like as the component that draws it. */
export function printDirectives(md: MarkdownRenderer): void {
  md.renderer.rules['directive'] = (tokens, index) => {
    const token = tokens[index]
    if (!token?.info) return ''
    const { name, argument }: Directive = token.meta
    return `<div class="Directive" id="${anchorOf(name, argument)}"><${token.info} id="${argument}" /></div>\n`
  }
}

/**
 * Finds the component of a directive, and counts the sources of what is drawn
 * among the page's.
 *
 * @throws {PageError} If there is no such directive or datum.
 */
export function expandDirective(
  token: Token,
  page: GuidePage,
  data: SiteData,
): void {
  const { name, argument }: Directive = token.meta
  const line = (token.map?.[0] ?? 0) + page.lineOffset
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!kind) {
    const known = Object.keys(kinds).join(', ')
    const message = `There is no directive "${name}". Use one of: ${known}.`
    throw new PageError(page.file, line, message)
  }
  const sources = /^[a-z0-9-]+$/.test(argument)
    ? kind.sources(argument, data)
    : null
  if (sources === null) {
    const message = `There is nothing to draw for ::${name}[${argument}]. Use an id that is in data/.`
    throw new PageError(page.file, line, message)
  }
  for (const id of sources) {
    assertSource(id, data, page, line)
    page.citations.citeFrom(id, anchorOf(name, argument))
  }
  token.info = kind.component
}

function anchorOf(name: string, argument: string): string {
  return `${name}-${argument}`
}
