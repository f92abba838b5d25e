import type Token from 'markdown-it/lib/token.mjs'
import { readBlocks } from './blocks.ts'
import type { TokenSource } from './blocks.ts'
import { readInline } from './inline.ts'
import type { Comment, Section } from './model.ts'
import type { HeadingAttributes } from './syntax/heading-attributes.ts'

const ENCLOSING = /^(?:blockquote|list_item)_/

interface OpenSection extends Omit<Section, 'blocks' | 'comments' | 'endLine'> {
  readonly tokens: Token[]
}

/**
 * Cuts a page's tokens at its headings. One inside a quotation or a list
 * belongs to that block. One inside a container counts: a container that its
 * author forgot to close would else swallow the rest of the page.
 */
export function sectionsOf(
  tokens: readonly Token[],
  source: TokenSource,
): Section[] {
  const open: OpenSection[] = [preamble()]
  let enclosed = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    if (ENCLOSING.test(token.type)) enclosed += token.nesting
    if (token.type === 'heading_open' && enclosed === 0) {
      open.push(openSection(token, tokens[index + 1], source))
      index += 2
    } else {
      open.at(-1)?.tokens.push(token)
    }
  }
  return open.flatMap((section, index) => {
    const next = open[index + 1]?.line ?? source.lines.length + 1
    const closed = closeSection(section, next - 1, source)
    const isBare = closed.blocks.length + closed.comments.length === 0
    return section.level === 0 && isBare ? [] : [closed]
  })
}

/** What stands before the first heading has none of what a heading gives. */
export const WITHOUT_HEADING = {
  id: null,
  slug: '',
  level: 0,
  title: '',
  lang: null,
} as const

/** Text before the first heading; its line is that of its first block. */
function preamble(): OpenSection {
  return { ...WITHOUT_HEADING, line: 1, tokens: [] }
}

function openSection(
  heading: Token,
  inline: Token | undefined,
  source: TokenSource,
): OpenSection {
  const { explicitId, lang }: HeadingAttributes = heading.meta
  return {
    id: explicitId,
    slug: heading.attrGet('id') ?? '',
    level: Number(heading.tag.slice(1)),
    title: inline ? readInline(inline, 0, source.lines).text.trim() : '',
    lang,
    line: (heading.map?.[0] ?? 0) + source.skipped + 1,
    tokens: [],
  }
}

function closeSection(
  section: OpenSection,
  endLine: number,
  source: TokenSource,
): Section {
  const { id, slug, level, title, lang } = section
  const { blocks, comments } = readBlocks(section.tokens, source)
  const line = level === 0 ? firstLine(blocks, comments) : section.line
  // Name by name: what is left over of an object is slow to read ever after.
  return { id, slug, level, title, lang, line, endLine, blocks, comments }
}

function firstLine(
  blocks: readonly { line: number }[],
  comments: readonly Comment[],
): number {
  // Not as arguments of one call: a page may hold more than a call can take.
  return [...blocks, ...comments].reduce(
    (first, { line }) => Math.min(first, line),
    Infinity,
  )
}
