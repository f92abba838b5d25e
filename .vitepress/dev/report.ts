import type { TFunction } from 'i18next'
import type { DescribedFinding } from '../../scripts/parity/index.ts'
import { tagOf } from '../locales/index.ts'
import type { PageReport, Question, ReportedFinding } from './messages.ts'

/** Puts what was found on a page into the words that overlay and terminal show. */
export function describePage(
  { page, locale }: Question,
  findings: readonly DescribedFinding[],
  t: TFunction,
): PageReport {
  const state = describeState(findings, t)
  return {
    page,
    locale,
    tag: tagOf(locale),
    state: worstOf(findings),
    words: {
      title: t('parity.overlay.title'),
      state,
      line: t('parity.overlay.page', { page, state }),
      open: t('parity.overlay.open'),
    },
    trouble: null,
    findings: findings.map((finding) => describe(finding, t)),
  }
}

/** The same where nothing could be checked, with the reason. */
export function describeTrouble(
  question: Question,
  trouble: string,
  t: TFunction,
): PageReport {
  const state = t('parity.overlay.trouble')
  const report = describePage(question, [], t)
  const line = t('parity.overlay.page', { page: question.page, state })
  return {
    ...report,
    state: 'error',
    words: { ...report.words, state, line },
    trouble,
  }
}

/** All pages in one line. */
export function describeTotal(
  count: number,
  findings: readonly DescribedFinding[],
  t: TFunction,
): string {
  return t('parity.overlay.total', {
    count,
    state: describeState(findings, t),
  })
}

function describeState(
  findings: readonly DescribedFinding[],
  t: TFunction,
): string {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const words = {
    errors: t('parity.summary.errors', { count: errors }),
    warnings: t('parity.summary.warnings', { count: warnings }),
  }
  if (errors > 0 && warnings > 0) return t('parity.overlay.both', words)
  if (errors > 0) return words.errors
  return warnings > 0 ? words.warnings : t('parity.overlay.clean')
}

function worstOf(findings: readonly DescribedFinding[]): PageReport['state'] {
  if (findings.some(({ severity }) => severity === 'error')) return 'error'
  return findings.length > 0 ? 'warning' : 'clean'
}

function describe(finding: DescribedFinding, t: TFunction): ReportedFinding {
  const { severity, rule, message, hint, file, line, column, other } = finding
  return {
    severity,
    weight: t(`parity.columns.${severity}`),
    rule,
    message,
    hint,
    places: [
      `${file}:${line}:${column}`,
      ...(other ? [`${other.file}:${other.line}`] : []),
    ],
  }
}
