import { LineCounter, isMap, isScalar, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { FrontMatter, ReadProblem } from './model.ts'

const FENCE = /^---[ \t]*$/
/** Names a language for what follows; the framework would even run one. */
const OTHER_FENCE = /^---[ \t]*[^\s-]/
const NONE: FrontMatter = { values: {}, lines: {}, length: 0 }

type FrontMatterProblem = Pick<
  ReadProblem,
  'line' | 'column' | 'reason' | 'detail'
>

/**
 * Reads the YAML between the two `---` fences at the top of a page.
 *
 * @param lines The file's lines.
 * @returns The values with their lines, or why they cannot be read.
 */
export function parseFrontMatter(
  lines: readonly string[],
): FrontMatter | FrontMatterProblem {
  const [first = ''] = lines
  if (OTHER_FENCE.test(first)) {
    const detail = `The first line is "${first}". Write "---" and YAML`
    return { line: 1, column: 1, reason: 'front-matter', detail }
  }
  if (!FENCE.test(first)) return NONE
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (close === -1) {
    return { line: 1, column: 1, reason: 'front-matter-open', detail: '---' }
  }
  return parseYaml(lines.slice(1, close).join('\n'), close + 1)
}

/** Tells a problem from front matter that was read. */
export function isFrontMatterProblem(
  value: FrontMatter | FrontMatterProblem,
): value is FrontMatterProblem {
  return 'reason' in value
}

function parseYaml(
  text: string,
  length: number,
): FrontMatter | FrontMatterProblem {
  const lineCounter = new LineCounter()
  // `core` has no dates: 2026-11-22 stays the text that a person wrote.
  const document = parseDocument(text, { lineCounter, schema: 'core' })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    const [detail = error.message] = error.message.split('\n')
    return { line: line + 1, column: col, reason: 'front-matter', detail }
  }
  if (document.contents === null) return { ...NONE, length }
  if (!isMap(document.contents)) {
    const detail = 'The front matter is not a list of "key: value" lines'
    return { line: 2, column: 1, reason: 'front-matter', detail }
  }
  const values = valuesOf(document)
  if (values instanceof ReferenceError) {
    const detail = values.message
    return { line: 2, column: 1, reason: 'front-matter', detail }
  }
  const keys = document.contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range
      ? [[String(key.value), lineCounter.linePos(key.range[0]).line + 1]]
      : [],
  )
  return { values, lines: Object.fromEntries(keys), length }
}

/** The error is that of an alias without an anchor, or of too many aliases. */
function valuesOf(
  document: Document,
): Record<string, unknown> | ReferenceError {
  try {
    // Aliases are counted by the library, so that ten lines cannot fill memory.
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    if (error instanceof ReferenceError) return error
    throw error
  }
}
