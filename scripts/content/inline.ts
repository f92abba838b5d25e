import type Token from 'markdown-it/lib/token.mjs'
import type { Block, Citation, Comment, Image, Span } from './model.ts'
import type { CitationMark } from './syntax/citations.ts'

/** What stands inside one paragraph, heading, item or cell. */
export interface InlineContent extends Pick<
  Block,
  'text' | 'spans' | 'links' | 'citations' | 'images' | 'html'
> {
  readonly comments: readonly Comment[]
}

interface Draft {
  readonly spans: { text: string; kind: Span['kind']; link: string | null }[]
  readonly links: { target: string; text: string }[]
  readonly citations: Citation[]
  readonly images: Image[]
  readonly html: string[]
  readonly comments: Comment[]
  /** Links that are open at this point, innermost last. */
  readonly open: { target: string; text: string }[]
  line: number
  /** Index in the line up to which citation marks have been found. */
  found: number
}

/**
 * Reads the inline tokens of one block.
 *
 * @param line First line of the block in the file, 1-based.
 * @param lines The file's lines, in which citations are found again.
 */
export function readInline(
  inline: Token,
  line: number,
  lines: readonly string[],
): InlineContent {
  const draft: Draft = {
    spans: [],
    links: [],
    citations: [],
    images: [],
    html: [],
    comments: [],
    open: [],
    line,
    found: 0,
  }
  for (const token of inline.children ?? []) readToken(draft, token, lines)
  const text = draft.spans.map((span) => span.text).join('')
  const { spans, links, citations, images, html, comments } = draft
  return { text, spans, links, citations, images, html, comments }
}

function readToken(draft: Draft, token: Token, lines: readonly string[]): void {
  switch (token.type) {
    case 'text':
    case 'emoji':
      return addText(draft, withoutInvisible(token.content), 'text')
    case 'code_inline':
      return addText(draft, token.content, 'code')
    case 'softbreak':
    case 'hardbreak':
      draft.line += 1
      draft.found = 0
      return addText(draft, '\n', 'text')
    case 'link_open':
      return openLink(draft, token)
    case 'link_close':
      draft.open.pop()
      return
    case 'image':
      return addImage(draft, token)
    case 'citation':
      return addCitations(draft, token, lines)
    case 'html_inline':
      return addHtml(draft, token.content)
  }
}

function addText(draft: Draft, text: string, kind: Span['kind']): void {
  if (text === '') return
  const link = draft.open.at(-1)?.target ?? null
  for (const open of draft.open) open.text += text
  const last = draft.spans.at(-1)
  if (last?.kind === kind && last.link === link) last.text += text
  else draft.spans.push({ text, kind, link })
}

/** Signs that only say where a line may break, such as those within words. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

function openLink(draft: Draft, token: Token): void {
  const link = { target: decode(token.attrGet('href') ?? ''), text: '' }
  draft.links.push(link)
  draft.open.push(link)
}

function addImage(draft: Draft, token: Token): void {
  const source = decode(token.attrGet('src') ?? '')
  draft.images.push({ source, text: token.content })
}

function addCitations(
  draft: Draft,
  token: Token,
  lines: readonly string[],
): void {
  const { ids }: CitationMark = token.meta
  const line = lines[draft.line - 1] ?? ''
  const [first = '', ...rest] = token.content.split('\n')
  const at = line.indexOf(first, draft.found)
  if (at !== -1) draft.found = at + first.length
  for (const id of ids) {
    draft.citations.push({ id, line: draft.line, column: Math.max(1, at + 1) })
  }
  // A mark may be broken over lines, which says no softbreak.
  draft.line += rest.length
  if (rest.length > 0) draft.found = 0
}

function addHtml(draft: Draft, html: string): void {
  const comment = commentText(html)
  if (comment !== null) {
    draft.comments.push({ text: comment, line: draft.line })
    return
  }
  draft.html.push(html)
  // What it parts is not to be read as one word.
  if (/^<br\b/i.test(html)) addText(draft, '\n', 'text')
}

/** The words of `<!-- … -->`, null for any other HTML. */
export function commentText(html: string): string | null {
  return /^<!--([^]*?)-->\s*$/.exec(html.trim())?.[1]?.trim() ?? null
}

/** Markdown-it writes addresses percent-encoded; authors do not. */
function decode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
