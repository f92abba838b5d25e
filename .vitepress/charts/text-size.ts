import type { Anchor, Box } from './shapes.ts'

/** Size of all words in drawings, in the drawing's units. */
export const FONT_SIZE = 13

const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u
const NARROW = /[\s.,:;'|ijlI()[\]-]/

const JOINT =
  /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu

/**
 * The width of words, near enough for laying out labels: the build machine
 * has neither the reader's fonts nor a browser to ask. Rounded up rather than
 * down, since an overlap is worse than a gap.
 */
export function textWidth(text: string): number {
  const widths = [...text].map((character) => {
    if (FULL_WIDTH.test(character)) return 1
    return NARROW.test(character) ? 0.42 : 0.6
  })
  // Browsers set an eighth of a character between Chinese and other letters.
  const joints = text.match(JOINT)?.length ?? 0
  return (sumOf(widths) + joints / 8) * FONT_SIZE
}

/** The room that words take when their base line is at `y`. */
export function textBox(
  text: string,
  { x, y, anchor }: { x: number; y: number; anchor: Anchor },
): Box {
  const width = textWidth(text)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return {
    left,
    right: left + width,
    top: y - FONT_SIZE * 0.8,
    bottom: y + FONT_SIZE * 0.2,
  }
}

/** Breaks words into lines no wider than `width`: between words, or anywhere in Chinese. */
export function wrapText(text: string, width: number): string[] {
  const pieces = text.match(/[A-Za-z0-9.,'’&%$+–-]+\s*|\s+|./gu) ?? []
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && fits(last + piece, width)) {
      lines[lines.length - 1] = last + piece
    } else {
      lines.push(piece)
    }
  }
  return lines.map((line) => line.trim())
}

function fits(text: string, width: number): boolean {
  // Full-width punctuation may hang over the end rather than begin a line.
  return textWidth(text.trimEnd().replace(/[，。、）」』：；]$/u, '')) <= width
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
