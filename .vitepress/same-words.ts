import { compareTexts, gatherTexts } from '../scripts/parity/index.ts'
import type { Resources } from '../scripts/parity/index.ts'

/**
 * Stops the build if one language of the interface lacks a word, or a value in
 * a word, that the other has. The gate's rule `ui-text` compares the same way.
 *
 * @throws {Error} With one line for each key or placeholder that differs.
 */
export function assertSameWords(english: Resources, chinese: Resources): void {
  const differences = compareTexts(
    { language: 'en', texts: gatherTexts(english) },
    { language: 'zh-HK', texts: gatherTexts(chinese) },
  )
  if (differences.length === 0) return
  const lines = differences.map(({ kind, side, key, found, expected }) => {
    const file = side === 'left' ? 'en.json' : 'zh-HK.json'
    const detail = kind === 'placeholder' ? ` (${found} / ${expected})` : ''
    return `  ${file}  ${key}: ${kind}${detail}`
  })
  throw new Error(
    `The interface does not say the same in both languages:\n${lines.join('\n')}`,
  )
}
