import { hash } from 'node:crypto'
import type { Block, Section } from '../../content/model.ts'

const LENGTH = 16
/** Han characters and full-width punctuation: no reader sees white space there. */
const SPACE_BY_CHINESE =
  / (?:(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])|(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef] ))/gu

/**
 * A short hash of what a reader sees of a section: the words of its heading,
 * its blocks, their words, links, sources and images.
 *
 * The same before and after an edit that nobody sees: white space, hard wraps,
 * emphasis marks, the style of a link or of a list's marker, the heading's id.
 * The level is left out too, since `section-level` sees to it.
 */
export function fingerprint({ title, lang, blocks }: Section): string {
  const seen = [flatten(title), lang, ...blocks.map(describeBlock)]
  return hash('sha256', JSON.stringify(seen), 'hex').slice(0, LENGTH)
}

function describeBlock(block: Block): unknown {
  const { kind, detail, depth, text, links, citations, images, html } = block
  return [
    kind,
    detail,
    depth,
    kind === 'code' ? text.trimEnd() : flatten(text),
    links.map(({ target }) => target),
    [...new Set(citations.map(({ id }) => id))].sort(),
    images.map((image) => [image.source, flatten(image.text)]),
    html.map(flatten),
  ]
}

function flatten(text: string): string {
  const composed = text.normalize('NFC')
  // Most texts have no other white space than single spaces.
  const spaced = /[^\S ]| {2}/.test(composed)
    ? composed.replace(/\s+/g, ' ')
    : composed
  const isLatin = !/[\u2e80-\uffff]/.test(spaced)
  return (isLatin ? spaced : spaced.replace(SPACE_BY_CHINESE, '')).trim()
}
