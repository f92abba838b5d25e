import type { TFunction } from 'i18next'
import type { Outcome } from './report.ts'

/**
 * The totals in words: first how the pages stand, then what was counted apart,
 * each on a line of its own.
 */
export function describeTotals(
  { summary, waived, older }: Outcome,
  t: TFunction,
): string[] {
  const { pages, sections, errors, warnings } = summary
  const isClean = errors + warnings === 0
  const main = t(`parity.summary.${isClean ? 'clean' : 'found'}`, {
    count: pages,
    sections,
    errors: t('parity.summary.errors', { count: errors }),
    warnings: t('parity.summary.warnings', { count: warnings }),
  })
  return [
    isClean && older !== null
      ? t('parity.summary.unchanged', { count: pages, sections })
      : main,
    ...(older ? [t('parity.summary.older', { count: older })] : []),
    ...(waived > 0 ? [t('parity.summary.waived', { count: waived })] : []),
  ]
}
