import { citedIds } from '../../scripts/content/syntax/citations.ts'
import type { SiteData } from '../../scripts/content/data/index.ts'

const MARK = /\[@[a-z0-9][^\]\n]*\](?![([])/g
const DIRECTIVE = /^::(chart|key-figures|timeline)\[([a-z0-9-]+)\]/gm

/** A page's text as written. */
export interface PageText {
  readonly slug: string
  readonly text: string
}

/** On which pages each source is cited: in the text, a chart or a list. */
export function findCitingPages(
  pages: readonly PageText[],
  data: SiteData,
): Record<string, string[]> {
  const pagesOf = new Map<string, Set<string>>()
  for (const { slug, text } of pages) {
    for (const id of sourcesOn(text, data)) {
      pagesOf.set(id, (pagesOf.get(id) ?? new Set()).add(slug))
    }
  }
  return Object.fromEntries([...pagesOf].map(([id, slugs]) => [id, [...slugs]]))
}

function sourcesOn(text: string, data: SiteData): string[] {
  const marks = (text.match(MARK) ?? []).flatMap(citedIds)
  const drawn = [...text.matchAll(DIRECTIVE)].flatMap(([, kind, argument]) =>
    sourcesDrawn(kind ?? '', argument ?? '', data),
  )
  return [...marks, ...drawn]
}

function sourcesDrawn(
  kind: string,
  argument: string,
  { series, keyFigures, milestones }: SiteData,
): string[] {
  if (kind === 'timeline') return milestones.flatMap(({ sources }) => sources)
  if (kind === 'key-figures') {
    return (keyFigures.get(argument) ?? []).flatMap(({ sources }) => sources)
  }
  const lines = series.get(argument)?.lines ?? []
  return lines.flatMap(({ points }) => points.map(({ source }) => source))
}
