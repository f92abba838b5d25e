const OPENS_AFTER = /[\s([{\u2013\u2014/“‘]/
/** Where data keeps English words. */
const ENGLISH: ReadonlySet<string> = new Set(['en', 'enShort'])

/**
 * @param before The sign that stands before the text.
 * @returns The text with “ ” ‘ ’ for " and '.
 */
export function curl(text: string, before = ' '): string {
  return text.replace(/["']/g, (quote, index: number) => {
    const opens = OPENS_AFTER.test(text[index - 1] ?? before)
    const isYear = quote === "'" && /^\d0s/.test(text.slice(index + 1))
    if (quote === '"') return opens ? '“' : '”'
    return opens && !isYear ? '‘' : '’'
  })
}

/**
 * Data with curly quotes in its English words, as in the chapters. Lists of
 * words stay as they are written: they are forms to avoid.
 */
export function curlWithin<T>(data: T): T {
  if (Array.isArray(data)) return data.map(curlWithin) as T
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) =>
    ENGLISH.has(key) && typeof value === 'string'
      ? [key, curl(value)]
      : [key, curlWithin(value)],
  )
  return Object.fromEntries(entries) as T
}
