/** Matches at exactly this place, or not at all. */
export function matchAt(
  pattern: RegExp,
  text: string,
  start: number,
): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}
