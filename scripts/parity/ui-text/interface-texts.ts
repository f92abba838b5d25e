import { LineCounter, isMap, isScalar, parseDocument } from 'yaml'
import { gatherTexts } from './compare-texts.ts'
import type { Resources, TextsIn } from './compare-texts.ts'

/** The interface's words in one language, with where each stands. */
export interface InterfaceTexts extends TextsIn {
  /** Code of the locale, such as `zh-hk`. */
  readonly locale: string
  /** The file, relative to the root of the site. */
  readonly file: string
  /** Line of each key, dotted, plural ending included; branches too. */
  readonly lines: ReadonlyMap<string, number>
}

/** A file of words that cannot be read. */
export class InterfaceTextError extends Error {
  override readonly name = 'InterfaceTextError'

  constructor(file: string, line: number, detail: string) {
    super(`${file}:${line} ${detail}`)
  }
}

/**
 * Reads a file of words. JSON is read as the YAML that it also is, since that
 * parser knows where each key stands.
 *
 * @throws {InterfaceTextError} If it is not a tree of texts.
 */
export function parseInterfaceTexts(
  source: Pick<InterfaceTexts, 'locale' | 'language' | 'file'>,
  json: string,
): InterfaceTexts {
  const lineCounter = new LineCounter()
  const document = parseDocument(json, { lineCounter, schema: 'json' })
  const [error] = document.errors
  if (error) {
    const [detail = ''] = error.message.split('\n')
    const { line } = lineCounter.linePos(error.pos[0])
    throw new InterfaceTextError(source.file, line, detail)
  }
  const lines = new Map(linesOf(document.contents, lineCounter, ''))
  const tree = parseTree(document.toJS(), source.file)
  return { ...source, texts: gatherTexts(tree), lines }
}

function linesOf(
  node: unknown,
  lineCounter: LineCounter,
  path: string,
): [string, number][] {
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }): [string, number][] => {
    if (!isScalar(key) || !key.range) return []
    const name = `${path}${String(key.value)}`
    const { line } = lineCounter.linePos(key.range[0])
    return [[name, line], ...linesOf(value, lineCounter, `${name}.`)]
  })
}

function parseTree(value: unknown, file: string): Resources {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InterfaceTextError(file, 1, 'is not a tree of texts')
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === 'string' ? inner : parseTree(inner, file),
    ]),
  )
}
