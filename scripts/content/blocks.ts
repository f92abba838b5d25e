import type Token from 'markdown-it/lib/token.mjs'
import { commentText, readInline } from './inline.ts'
import type { InlineContent } from './inline.ts'
import type { Block, BlockKind, Comment } from './model.ts'
import type { Directive } from './syntax/directives.ts'

/** The file that tokens come from. */
export interface TokenSource {
  /** All lines of the file, front matter included. */
  readonly lines: readonly string[]
  /** Lines of the file before the first that the parser saw. */
  readonly skipped: number
}

interface Reading {
  readonly blocks: Block[]
  readonly comments: Comment[]
}

/** What is open around the token at hand. */
interface Surroundings {
  readonly names: string[]
  /** A list item whose own first words have not been met yet. */
  itemAt: number | null
  row: { line: number; cells: InlineContent[] } | null
  /** Last known place, for tokens that carry none. */
  line: number
}

const EMPTY: InlineContent = {
  text: '',
  spans: [],
  links: [],
  citations: [],
  images: [],
  html: [],
  comments: [],
}
const NESTING =
  /^(bullet_list|ordered_list|blockquote|container_.+)_(open|close)$/

/** Reads the blocks and comments of one section from its tokens. */
export function readBlocks(
  tokens: readonly Token[],
  source: TokenSource,
): Reading {
  const reading: Reading = { blocks: [], comments: [] }
  const around: Surroundings = { names: [], itemAt: null, row: null, line: 1 }
  for (const token of tokens) {
    if (token.map) around.line = token.map[0] + source.skipped + 1
    readToken(reading, around, token, source)
  }
  return reading
}

function readToken(
  reading: Reading,
  around: Surroundings,
  token: Token,
  source: TokenSource,
): void {
  const [, name, edge] = NESTING.exec(token.type) ?? []
  if (name !== undefined) return nest(reading, around, token, name, edge)
  switch (token.type) {
    case 'list_item_open':
      around.itemAt = around.line
      return
    case 'list_item_close':
      return closeItem(reading, around)
    case 'tr_open':
      around.row = { line: around.line, cells: [] }
      return
    case 'tr_close':
      return closeRow(reading, around)
    case 'inline':
      return readWords(reading, around, token, source)
    case 'fence':
    case 'code_block':
      return addPlain(reading, around, token, 'code', token.content)
    case 'directive': {
      const { name: directive, argument }: Directive = token.meta
      return addPlain(reading, around, token, 'directive', argument, directive)
    }
    case 'html_block':
    // A component on a line of its own: inline by its type, a block by place.
    case 'html_inline':
      return readHtml(reading, around, token)
  }
}

function nest(
  reading: Reading,
  around: Surroundings,
  token: Token,
  name: string,
  edge: string | undefined,
): void {
  if (edge === 'close') {
    around.names.pop()
    return
  }
  closeItem(reading, around)
  if (name.startsWith('container_')) {
    const kind = name.slice('container_'.length)
    const title = token.info.trim().slice(kind.length).trim()
    addPlain(reading, around, token, 'container', title, kind)
  }
  around.names.push(name)
}

/** An item that holds no words of its own, such as one with only a sub-list. */
function closeItem(reading: Reading, around: Surroundings): void {
  if (around.itemAt === null) return
  const line = around.itemAt
  around.itemAt = null
  reading.blocks.push(block(around, 'list-item', { line, endLine: line }))
}

function closeRow(reading: Reading, around: Surroundings): void {
  const { row } = around
  around.row = null
  if (row === null) return
  const content = joinCells(row.cells)
  const place = { line: row.line, endLine: row.line }
  const detail = String(row.cells.length)
  reading.blocks.push(block(around, 'table-row', place, content, detail))
}

function joinCells(cells: readonly InlineContent[]): InlineContent {
  const between = { text: ' | ', kind: 'text', link: null } as const
  return {
    text: cells.map((cell) => cell.text).join(between.text),
    spans: cells.flatMap((cell, index) =>
      index === 0 ? cell.spans : [between, ...cell.spans],
    ),
    links: cells.flatMap((cell) => cell.links),
    citations: cells.flatMap((cell) => cell.citations),
    images: cells.flatMap((cell) => cell.images),
    html: cells.flatMap((cell) => cell.html),
    comments: cells.flatMap((cell) => cell.comments),
  }
}

function readWords(
  reading: Reading,
  around: Surroundings,
  token: Token,
  source: TokenSource,
): void {
  const content = readInline(token, around.line, source.lines)
  reading.comments.push(...content.comments)
  if (around.row) {
    around.row.cells.push(content)
    return
  }
  const lines = token.map ? token.map[1] - token.map[0] : 1
  const place = { line: around.line, endLine: around.line + lines - 1 }
  const kind = kindOf(around, content)
  around.itemAt = null
  const says = content.text.trim() !== '' || content.images.length > 0
  if (says || content.html.length > 0 || content.citations.length > 0) {
    reading.blocks.push(block(around, kind, place, content))
  }
}

function kindOf(around: Surroundings, content: InlineContent): BlockKind {
  if (around.itemAt !== null) return 'list-item'
  const hasWords = content.text.trim() !== ''
  if (!hasWords && content.images.length > 0) return 'image'
  if (!hasWords && content.html.length > 0) return 'html'
  return around.names.includes('blockquote') ? 'quote' : 'paragraph'
}

/** A block whose words are not inline Markdown: code, titles, data. */
function addPlain(
  reading: Reading,
  around: Surroundings,
  token: Token,
  kind: 'code' | 'container' | 'directive',
  text: string,
  detail: string = token.info.trim().split(/[\s{[]/)[0] ?? '',
): void {
  closeItem(reading, around)
  const isTitle = kind === 'container'
  const lines = token.map && !isTitle ? token.map[1] - token.map[0] : 1
  const place = { line: around.line, endLine: around.line + lines - 1 }
  const spanKind = kind === 'code' ? 'code' : 'text'
  const spans =
    text === '' ? [] : [{ text, kind: spanKind, link: null } as const]
  const content = { ...EMPTY, text, spans }
  reading.blocks.push(block(around, kind, place, content, detail))
}

function readHtml(reading: Reading, around: Surroundings, token: Token): void {
  const comment = commentText(token.content)
  if (comment !== null) {
    reading.comments.push({ text: comment, line: around.line })
    return
  }
  closeItem(reading, around)
  const lines = token.map ? token.map[1] - token.map[0] : 1
  const place = { line: around.line, endLine: around.line + lines - 1 }
  const content = { ...EMPTY, html: [token.content] }
  reading.blocks.push(block(around, 'html', place, content))
}

function block(
  around: Surroundings,
  kind: BlockKind,
  { line, endLine }: Pick<Block, 'line' | 'endLine'>,
  content: InlineContent = EMPTY,
  detail = '',
): Block {
  const { text, spans, links, citations, images, html } = content
  const depth = around.names.length
  return {
    kind,
    line,
    endLine,
    text,
    spans,
    links,
    citations,
    images,
    html,
    depth,
    detail,
  }
}
