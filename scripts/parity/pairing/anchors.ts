import type { Page, Section } from '../../content/model.ts'

/** `<a name="install"></a>` or `<a id='install'>`, as other sites write ids. */
const ANCHOR =
  /<a\s[^>]{0,200}?\b(?:name|id)\s{0,3}=\s{0,3}["']([^"'\s]{1,200})["']/gi
/** `{/* #install *\/}` or `{/*install*\/}` in a heading, as in MDX. */
const COMMENT = /\{\/\*\s{0,3}#?([\w-]{1,200})\s{0,3}\*\/\}/g
/** `{: #install}` on the line under a heading, as Jekyll's pages have it. */
const ATTRIBUTES = /^\s{0,3}\{:[^}\n]{0,200}?#([\w-]{1,200})/

/**
 * The ids that a page's headings carry in a way of other site generators. They
 * count for less than an id in braces, which is this site's way, but for more
 * than the words of a heading. One that stands twice names nothing.
 */
export function anchorsOf({
  sections,
  lines,
}: Page): ReadonlyMap<Section, readonly string[]> {
  const found = sections.flatMap((section) =>
    section.level === 0 || section.id !== null
      ? []
      : anchorsAt(lines, section.line).map((id) => ({ section, id })),
  )
  const uses = new Map<string, number>()
  for (const { id } of found) uses.set(id, (uses.get(id) ?? 0) + 1)
  const anchors = new Map<Section, string[]>()
  for (const { section, id } of found) {
    if (uses.get(id) !== 1) continue
    anchors.set(section, [...(anchors.get(section) ?? []), id])
  }
  return anchors
}

/** @param line Of the heading, from 1. */
function anchorsAt(lines: readonly string[], line: number): string[] {
  const heading = lines[line - 1] ?? ''
  const written = [ANCHOR, COMMENT].flatMap((form) =>
    [...heading.matchAll(form)].map(([, id]) => id ?? ''),
  )
  const [, attribute] = ATTRIBUTES.exec(lines[line] ?? '') ?? []
  return attribute === undefined ? written : [...written, attribute]
}
