import { diffTokens } from './diff-tokens.ts'
import type { Run } from './diff-tokens.ts'

/**
 * What changed between two texts, word by word. Chinese, which writes no
 * spaces, is cut into words by the platform's dictionary.
 *
 * @param language A language tag; one that names no language counts as English.
 * @returns The lines of both texts as one, cut into runs.
 */
export function diffWords(
  before: readonly string[],
  after: readonly string[],
  language: string,
): Run[] {
  const segmenter = new Intl.Segmenter(tagOf(language), { granularity: 'word' })
  const words = (lines: readonly string[]): string[] =>
    [...segmenter.segment(lines.join('\n'))].map(({ segment }) => segment)
  return diffTokens(words(before), words(after))
}

function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch (error) {
    if (error instanceof RangeError) return 'en'
    throw error
  }
}
