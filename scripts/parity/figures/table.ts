/**
 * A table to look up words from a text in. It has no prototype, so that a
 * `constructor` or `toString` in the text finds nothing.
 */
export function table<T>(
  entries: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries)
}
