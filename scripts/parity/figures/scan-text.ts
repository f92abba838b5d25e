import { figureAt } from './build.ts'
import type { Understood } from './build.ts'
import type { PointFigure, Qualifier } from './types.ts'

/** How a language reads its figures. */
export interface Reader {
  /** By code: signs other than Latin letters where a figure may begin. */
  readonly signs: Uint8Array
  /** Whether a Latin word is worth being read. */
  mayBegin(text: string, start: number, end: number): boolean
  /** A figure; or the place to go on from, where there is none. */
  read(text: string, start: number, trigger: string): Understood | number
  qualify(text: string, start: number, end: number): Qualifier
}

/**
 * All figures of a text, in order. It is walked by character codes: most of it
 * begins no figure, and a pattern would make an object of every word.
 */
export function scanText(
  text: string,
  source: string,
  reader: Reader,
): PointFigure[] {
  const figures: PointFigure[] = []
  let at = 0
  while (at < text.length) {
    const end = triggerEnd(text, at, reader)
    if (end === null) {
      at = wordEnd(text, at)
      continue
    }
    const found = reader.read(text, at, text.slice(at, end))
    if (typeof found === 'number') {
      at = found
      continue
    }
    const qualifier = reader.qualify(text, at, found.end)
    figures.push(figureAt(source, at, found, qualifier))
    at = Math.max(found.end, at + 1)
  }
  return figures
}

/** The end of what may begin a figure here; null if nothing does. */
function triggerEnd(text: string, at: number, reader: Reader): number | null {
  const code = text.charCodeAt(at)
  if (!isLetter(code)) return reader.signs[code] === 1 ? at + 1 : null
  const end = wordEnd(text, at)
  return reader.mayBegin(text, at, end) ? end : null
}

/** The end of the Latin word here, or of the one character that is none. */
function wordEnd(text: string, start: number): number {
  let end = start
  while (isLetter(text.charCodeAt(end))) end += 1
  return Math.max(end, start + 1)
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 97 && small <= 122
}

/** A table for {@link Reader.signs}. */
export function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}
