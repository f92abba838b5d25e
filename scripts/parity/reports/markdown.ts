import type { TFunction } from 'i18next'
import { groupBy } from '../group-by.ts'
import type { DescribedFinding, Outcome, ReportContext } from './report.ts'
import { describeTotals } from './totals.ts'

/** More than this many are counted, not listed: a job summary holds 1 MB. */
const MOST_LISTED = 500

/** For a job summary: totals, a table of pages, and the findings folded away. */
export function reportMarkdown(outcome: Outcome, { t }: ReportContext): string {
  const pages = groupBy(outcome.findings, ({ page }) => page)
  const parts = [
    `## ${t('parity.markdown.title')}`,
    describeTotals(outcome, t).map(escape).join('  \n'),
  ]
  if (pages.size > 0) parts.push(table(pages, t), details(outcome, t))
  return `${parts.join('\n\n')}\n`
}

function table(
  pages: ReadonlyMap<string, readonly DescribedFinding[]>,
  t: TFunction,
): string {
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
  const head = row(
    t('parity.status.page'),
    t('parity.markdown.errors'),
    t('parity.markdown.warnings'),
  )
  const rows = [...pages].map(([page, findings]) =>
    row(escape(page), count(findings, 'error'), count(findings, 'warning')),
  )
  return [head, row('---', '--:', '--:'), ...rows].join('\n')
}

function count(
  findings: readonly DescribedFinding[],
  severity: DescribedFinding['severity'],
): string {
  return String(findings.filter((one) => one.severity === severity).length)
}

function details({ findings }: Outcome, t: TFunction): string {
  const listed = findings.slice(0, MOST_LISTED)
  const rest = findings.length - listed.length
  const groups = [...groupBy(listed, ({ page }) => page)].map(
    ([page, group]) => {
      const items = group.map((finding) => item(finding, t)).join('\n')
      const summary = `<summary>${escapeHtml(page)} (${group.length})</summary>`
      return `<details>${summary}\n\n${items}\n\n</details>`
    },
  )
  const more = rest > 0 ? [t('parity.markdown.more', { count: rest })] : []
  return [...groups, ...more].join('\n\n')
}

function item(finding: DescribedFinding, t: TFunction): string {
  const { severity, rule, file, line, message, hint, other } = finding
  const weight = t(`parity.columns.${severity}`)
  const place = escape(`${file}:${line}`)
  const counterpart = other
    ? ` (${escape(t('parity.other', { place: `${other.file}:${other.line}` }))})`
    : ''
  return `- **${weight}** ${place}${counterpart}: ${escape(`${message} ${hint}`)} \\[${rule}\\]`
}

/** Text as it is: nothing of it may become a table, a tag, a link or a mention. */
function escape(text: string): string {
  return escapeHtml(text.replace(/[\\`*_{}[\]()#|~]/g, '\\$&'))
}

/** The same within HTML, where Markdown's own signs mean nothing. */
function escapeHtml(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
}
