/** Part of a text. */
export interface Stretch {
  readonly start: number
  /** Behind the last character. */
  readonly end: number
}

/** Words between a pair of marks; the marks are not part of it. */
export interface Quotation extends Stretch {
  readonly kind: 'quotation' | 'title'
}

const CLOSING: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '"': '"',
  '《': '》',
  '〈': '〉',
}
/** No quotation is longer; keeps a line of open marks from being walked whole. */
const LONGEST = 400

/** Quoted words and titles of works in a text; the outermost where nested. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  const marks = /[「『“"《〈]/g
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const start = mark.index + 1
    const close = CLOSING[mark[0]] ?? ''
    const length = lineFrom(text, start).indexOf(close)
    if (length === -1) continue
    const kind = '《〈'.includes(mark[0]) ? 'title' : 'quotation'
    found.push({ start, end: start + length, kind })
    marks.lastIndex = start + length
  }
  return found
}

/** What may be quoted from here: a mark left open ends with its line. */
function lineFrom(text: string, start: number): string {
  const most = text.slice(start, start + LONGEST)
  const end = most.indexOf('\n')
  return end === -1 ? most : most.slice(0, end)
}

/**
 * Whether a stretch of the text lies within one of others, which are in order
 * and do not overlap.
 */
export function isWithin(
  others: readonly Stretch[],
  start: number,
  end: number,
): boolean {
  let [low, high] = [0, others.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle]?.end ?? 0) < end) low = middle + 1
    else high = middle
  }
  const first = others[low]
  return first !== undefined && first.start <= start
}
