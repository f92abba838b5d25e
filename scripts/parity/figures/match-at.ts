/** Matches at exactly this place, or not at all. */
export function matchAt(
  pattern: RegExp,
  text: string,
  start: number,
): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** Where a match ends, in UTF-16 units of the whole text. */
export function endOf({ index, 0: words }: RegExpExecArray): number {
  return index + words.length
}
