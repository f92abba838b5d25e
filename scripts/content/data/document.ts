import { LineCounter, isNode, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { DataProblem } from './problem.ts'

/** A file of `data/` as it stands on disk. */
export interface DataFile {
  /** Path from the root of the site, with `/`. */
  readonly path: string
  readonly text: string
}

/** A parsed YAML file that still knows on which line each value stands. */
export interface DataDocument {
  readonly path: string
  readonly value: unknown
  readonly problems: readonly DataProblem[]
  /** The line (from 1) of the value under these keys, or of its nearest parent. */
  lineAt(keys: readonly PropertyKey[]): number
}

/** Parses YAML 1.2: an unquoted date stays the text that it is. */
export function parseDataDocument(file: DataFile): DataDocument {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines })
  const problems = document.errors.map(({ pos, message }) => ({
    file: file.path,
    line: lines.linePos(pos[0]).line,
    message: `This is not valid YAML. ${firstLine(message)}`,
  }))

  return {
    path: file.path,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    lineAt: (keys) => lines.linePos(offsetAt(document, keys)).line || 1,
  }
}

function offsetAt(document: Document, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function firstLine(message: string): string {
  // The parser appends an excerpt of the file below its first line.
  return (message.split('\n')[0] ?? message).replace(/ at line \d+.*$/, '.')
}
