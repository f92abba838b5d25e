import type { Block, Section } from '../../content/model.ts'

/**
 * What a reader sees of a section, a line for the heading and for each block:
 * the same things that its fingerprint is made of.
 */
export function sectionLines({ title, blocks }: Section): string[] {
  return [title, ...blocks.map(lineOf)]
}

function lineOf(block: Block): string {
  const { kind, detail, text, links, citations, images, html } = block
  const parts = [
    kind === 'directive' ? `::${detail}[${text}]` : text.replace(/\s+/g, ' '),
    ...citations.map(({ id }) => `[@${id}]`),
    ...links.map(({ target }) => `(${target})`),
    ...images.map(({ source, text: words }) => `![${words}](${source})`),
    ...html,
  ]
  return parts
    .filter((part) => part.trim() !== '')
    .join(' ')
    .trim()
}
