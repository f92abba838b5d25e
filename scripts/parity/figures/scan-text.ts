import { figureAt } from './build.ts'
import type { Understood } from './build.ts'
import type { PointFigure, Qualifier } from './types.ts'

/** How a language reads its figures. */
export interface Reader {
  /** By code: Latin letters, and other signs where a figure may begin. */
  readonly signs: SignTable
  /** Whether a Latin word is worth being read. */
  mayBegin(text: string, start: number, end: number): boolean
  /** A figure; or the place to go on from, where there is none. */
  read(text: string, start: number, trigger: string): Understood | number
  qualify(text: string, start: number, end: number): Qualifier
}

/** What each code is to a reader; a table, since it is asked at each sign. */
export type SignTable = Uint8Array

const OTHER = 0
const SIGN = 1
const LETTER = 2

/** A table of these signs and of the Latin letters. */
export function signTable(signs: string): SignTable {
  const table = new Uint8Array(0x10000)
  for (const sign of signs) table[sign.charCodeAt(0)] = SIGN
  for (let small = 97; small <= 122; small += 1) {
    table[small] = LETTER
    table[small & ~0x20] = LETTER
  }
  return table
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
  const { signs } = reader
  let at = 0
  while (at < text.length) {
    const sign = signs[text.charCodeAt(at)]
    if (sign === OTHER) {
      at += 1
      continue
    }
    const end = sign === LETTER ? wordEnd(text, at, signs) : at + 1
    if (sign === LETTER && !reader.mayBegin(text, at, end)) {
      at = end
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

/** The end of the Latin word that begins here. */
function wordEnd(text: string, start: number, signs: SignTable): number {
  let end = start + 1
  while (signs[text.charCodeAt(end)] === LETTER) end += 1
  return end
}
