import { locales } from './locales/index.ts'
import { interfaceText } from './locales/text.ts'

/**
 * Makes each citation `Source 12` to those who listen, where the eye has only
 * the number. In the style sheet the words stand once; on each of hundreds of
 * links they weighed. They are no text of the page, so that neither what is
 * copied nor what a search finds has them.
 */
export function citationStyles(): string {
  return locales
    .flatMap(({ id, tag }) => {
      const words = interfaceText(id)('citation.mark', { number: '\n' })
      const [before = '', after = ''] = words.split('\n')
      return [
        rule(tag, 'before', before),
        ...(after === '' ? [] : [rule(tag, 'after', after)]),
      ]
    })
    .join('\n')
}

/** In the language of the page, whatever that of the paragraph. */
function rule(tag: string, place: string, words: string): string {
  return `:root:lang(${tag}) [data-cite]::${place} { content: ${JSON.stringify(words)} }`
}
