import { scanChinese } from './chinese/scan.ts'
import { joinCompounds } from './compounds.ts'
import { scanEnglish } from './english/scan.ts'
import { normalize } from './normalize.ts'
import { joinRanges } from './ranges.ts'
import { relativeDates } from './relative.ts'
import type { Figure, FigureLanguage, PointFigure } from './types.ts'

/**
 * Reads the figures of a text as values, in the order of the text.
 *
 * @param text Plain text: no Markdown, or its marks may be taken for words.
 */
export function extractFigures(
  text: string,
  language: FigureLanguage,
): Figure[] {
  const plain = normalize(text)
  const points = joinCompounds(text, scan(plain, text, language))
  const pointed = relativeDates(plain, text, points)

  return [...joinRanges(text, points), ...pointed]
}

function scan(
  plain: string,
  source: string,
  language: FigureLanguage,
): PointFigure[] {
  if (language === 'zh') return scanChinese(plain, source)
  const figures = scanEnglish(plain, source)
  if (language === 'en') return figures
  return figures.filter(({ text }) => /\d/.test(text))
}
