/** Bytes above ASCII, as an address escapes them. */
const ESCAPED = /(?:%[89A-F][0-9A-F])+/gi
/** No space, sign or mark that could make an address look like another. */
const WORDS = /^[\p{L}\p{N}]+$/u

/**
 * The same address with its words in letters: `/新聞/1` for
 * `/%E6%96%B0%E8%81%9E/1`. Browsers escape them again on the way; on the page
 * they are a third as long, and readable in print.
 */
export function readableAddress(address: string): string {
  return address.replace(ESCAPED, (escaped) => {
    try {
      const words = decodeURIComponent(escaped)
      return WORDS.test(words) ? words : escaped
    } catch (error) {
      // Not UTF-8: an old server's own characters.
      if (error instanceof URIError) return escaped
      throw error
    }
  })
}
