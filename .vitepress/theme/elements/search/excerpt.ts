import { fold, runsOf } from './text.ts'
import type { FoldTable } from './text.ts'

/** A piece of text with the places to mark, in UTF-16 units. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Range[]
}

export type Range = readonly [start: number, end: number]

/** Chinese says more with fewer characters. */
const WINDOW = { han: 84, latin: 190 }
/** The share of the window that stands before what was found. */
const BEFORE = 0.3
const MAX_MARKS = 40
const WORD = /[\p{L}\p{N}]/u

/**
 * The piece of a text around the first place that answers.
 *
 * @param wanted Folded wordings, the best first.
 */
export function excerptOf(
  text: string,
  wanted: readonly string[],
  table: FoldTable,
): Marked {
  const marks = marksIn(text, wanted, table)
  const isHan = /\p{Script=Han}/u.test(text.slice(0, 40))
  const length = isHan ? WINDOW.han : WINDOW.latin
  const first = marks[0]?.[0] ?? 0
  const start = wordStart(text, Math.max(0, first - length * BEFORE))
  const end = wordEnd(text, Math.min(text.length, start + length))
  return cut(text, marks, start, end)
}

/** Where a text answers one of the wordings. */
export function marksIn(
  text: string,
  wanted: readonly string[],
  table: FoldTable,
): Range[] {
  const folded = fold(text, table)
  const found = wanted.flatMap((wording) => {
    const whole = placesOf(wording, folded)
    return whole.length > 0 ? whole : piecesOf(wording, folded)
  })
  return joined(found).slice(0, MAX_MARKS)
}

/** Words of the wording by themselves, Chinese two characters at a time. */
function piecesOf(wording: string, folded: string): Range[] {
  return runsOf(wording).flatMap(({ text, isHan }) => {
    const whole = placesOf(text, folded)
    if (whole.length > 0 || !isHan) return whole
    const characters = [...text]
    return characters
      .slice(1)
      .flatMap((last, at) => placesOf((characters[at] ?? '') + last, folded))
  })
}

function placesOf(wording: string, folded: string): Range[] {
  const ranges: Range[] = []
  if (wording === '') return ranges
  const startsWord = isLatin(wording[0])
  let at = folded.indexOf(wording)
  while (at !== -1 && ranges.length < MAX_MARKS) {
    const isInside = startsWord && isLatin(folded[at - 1])
    if (!isInside) ranges.push([at, at + wording.length])
    at = folded.indexOf(wording, at + wording.length)
  }
  return ranges
}

function isLatin(character: string | undefined): boolean {
  return (
    character !== undefined &&
    WORD.test(character) &&
    !/\p{Script=Han}/u.test(character)
  )
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1)
    if (last && start <= last[1]) {
      result[result.length - 1] = [last[0], Math.max(last[1], end)]
    } else {
      result.push([start, end])
    }
  }
  return result
}

function wordStart(text: string, wanted: number): number {
  const at = Math.floor(wanted)
  if (at === 0 || !isLatin(text[at]) || !isLatin(text[at - 1])) {
    return isLowSurrogate(text, at) ? at + 1 : at
  }
  const space = text.indexOf(' ', at)
  return space === -1 || space - at > 20 ? at : space + 1
}

function wordEnd(text: string, wanted: number): number {
  const at = Math.ceil(wanted)
  if (at >= text.length) return text.length
  if (!isLatin(text[at]) || !isLatin(text[at - 1])) {
    return isLowSurrogate(text, at) ? at + 1 : at
  }
  const space = text.lastIndexOf(' ', at)
  return space === -1 || at - space > 20 ? at : space
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function cut(
  text: string,
  marks: readonly Range[],
  start: number,
  end: number,
): Marked {
  const head = start > 0 ? '…' : ''
  const tail = end < text.length ? '…' : ''
  const shift = head.length - start
  const inside = marks.filter(([from, to]) => from >= start && to <= end)
  return {
    text: head + text.slice(start, end).replaceAll('\n', ' ') + tail,
    marks: inside.map(([from, to]) => [from + shift, to + shift]),
  }
}
