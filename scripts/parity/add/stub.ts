import { PENDING_MARK } from '../pending.ts'

export interface Stub {
  readonly id: string
  readonly level: number
  readonly title: string
}

/** A heading with a mark in place of its text. Nobody's words are invented. */
export function stubLines({ id, level, title }: Stub): string[] {
  return [`${'#'.repeat(level)} ${title} {#${id}}`, '', PENDING_MARK]
}

/**
 * Puts lines after a line of a text, with an empty line on either side. The
 * text keeps its own line ends; nothing of it changes.
 *
 * @param after Number of lines that stay before.
 */
export function insertLines(
  text: string,
  after: number,
  lines: readonly string[],
): string {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const own = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []
  const before = own.slice(0, after)
  const rest = own.slice(after)
  const last = before.at(-1)
  const ending = last !== undefined && !/[\r\n]$/.test(last) ? [eol] : []
  const gap = last !== undefined && last.trim() !== '' ? [eol] : []
  const [next = ''] = rest
  const close = next.trim() === '' ? [] : [eol]
  const stub = lines.map((line) => `${line}${eol}`)
  return [...before, ...ending, ...gap, ...stub, ...close, ...rest].join('')
}

/** A page that holds nothing yet but its keys, its heading and marks. */
export function newPage(
  keys: readonly string[],
  stubs: readonly Stub[],
): string {
  const head = ['---', ...keys.map((key) => `${key}:`), '---']
  const body = stubs.flatMap((stub) => ['', ...stubLines(stub)])
  return `${[...head, ...body].join('\n')}\n`
}
