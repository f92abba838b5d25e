/**
 * Reads the HTML that our own build has written: well-formed, attributes in
 * double quotes. Not meant for pages from elsewhere.
 */

export type HtmlEvent = OpenTag | CloseTag | HtmlText

export interface OpenTag {
  readonly type: 'open'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface CloseTag {
  readonly type: 'close'
  readonly name: string
}

export interface HtmlText {
  readonly type: 'text'
  readonly text: string
}

/** A comment, what browsers do not parse, a tag, or text up to the next. */
const PIECES =
  /<!--[^]*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>[^]*?<\/\1>|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>|[^<]+|</gi
const ATTRIBUTES = /([^\s="/]+)(?:="([^"]*)")?/g
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const ENTITIES = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** The tags and texts of a page in order. A void element is closed at once. */
export function readHtml(html: string): HtmlEvent[] {
  return [...html.matchAll(PIECES)].flatMap(
    ([piece, , slash, tag, attributes]): HtmlEvent[] => {
      if (tag === undefined) {
        return piece.startsWith('<') && piece.length > 1
          ? []
          : [{ type: 'text', text: decodeEntities(piece) }]
      }
      const name = tag.toLowerCase()
      if (slash === '/') return [{ type: 'close', name }]
      const open = { name, attributes: readAttributes(attributes ?? '') }
      return isClosed(name, attributes ?? '')
        ? [
            { type: 'open', ...open },
            { type: 'close', name },
          ]
        : [{ type: 'open', ...open }]
    },
  )
}

function isClosed(name: string, attributes: string): boolean {
  return VOID.test(name) || attributes.endsWith('/')
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTES)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decodeEntities(value),
    ]),
  )
}

function decodeEntities(text: string): string {
  return text.replace(ENTITIES, (entity, hex, decimal, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? entity
    const code = hex ? parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}
