/**
 * How many columns of a terminal a text takes: two for each Chinese character
 * and full-width sign, none for a mark that stands on another character.
 */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue
    width += WIDE.test(character) ? 2 : 1
  }
  return width
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u

/** Sets a table's cells under each other: the first column left, the others right. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  leftColumns: number,
): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) =>
      row.map((cell, index) => Math.max(most[index] ?? 0, widthOf(cell))),
    [],
  )
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - widthOf(cell))
        return index < leftColumns ? cell + space : space + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
