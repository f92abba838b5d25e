import type { Locale, Series } from '../../scripts/content/data/index.ts'
import { drawBars } from './bar-chart.ts'
import { drawLines } from './line-chart.ts'
import { drawShares } from './share-chart.ts'
import type { Drawing } from './shapes.ts'

/**
 * Widths of the two drawings of each chart, in pixels: the text column of a
 * phone of 360 pixels, and the column of the page. Words keep their size.
 */
export const WIDTHS = { narrow: 320, wide: 672 } as const

/** Draws a series at a width. The same input gives the same drawing. */
export function drawSeries(
  series: Series,
  locale: Locale,
  width: number,
): Drawing {
  switch (series.kind) {
    case 'line':
      return drawLines(series, locale, width)
    case 'bar':
      return drawBars(series, locale, width)
    case 'share':
      return drawShares(series, locale, width)
  }
}
