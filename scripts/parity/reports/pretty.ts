import { styleText } from 'node:util'
import type { DescribedFinding, Outcome, ReportContext } from './report.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/**
 * For people at a terminal: findings under their page, each with both places
 * as `file:line`, which most terminals make clickable, then one line of
 * totals. Nothing but that line where all is well.
 */
export function reportPretty(outcome: Outcome, context: ReportContext): string {
  const paint: Paint = context.colour
    ? (style, text) => styleText(style, text)
    : (_, text) => text
  const pages = byPage(outcome.findings)
  const groups = [...pages].map(([page, findings]) =>
    [
      paint(['bold', 'underline'], page),
      ...findings.map((finding) => describe(finding, context, paint)),
      '',
    ].join('\n'),
  )
  return `${[...groups, describeTotals(outcome, context, paint)].join('\n')}\n`
}

function describe(
  finding: DescribedFinding,
  { t }: ReportContext,
  paint: Paint,
): string {
  const { severity, rule, file, line, column, message, hint, other } = finding
  const colour = severity === 'error' ? 'red' : 'yellow'
  const place = paint('cyan', `${file}:${line}:${column}`)
  const weight = paint(colour, t(`parity.columns.${severity}`))
  const counterpart = other
    ? `  ${paint('dim', t('parity.other', { place: `${other.file}:${other.line}` }))}`
    : ''
  return [
    `  ${place}  ${weight}  ${message}  ${paint('dim', `[${rule}]`)}`,
    `    ${t('parity.hint', { hint })}${counterpart}`,
  ].join('\n')
}

function describeTotals(
  { summary }: Outcome,
  { t }: ReportContext,
  paint: Paint,
): string {
  const { pages, sections, errors, warnings } = summary
  const isClean = errors + warnings === 0
  const colour = isClean ? 'green' : errors > 0 ? 'red' : 'yellow'
  const text = t(`parity.summary.${isClean ? 'clean' : 'found'}`, {
    count: pages,
    sections,
    errors: t('parity.summary.errors', { count: errors }),
    warnings: t('parity.summary.warnings', { count: warnings }),
  })
  return paint(['bold', colour], text)
}

function byPage(
  findings: readonly DescribedFinding[],
): Map<string, DescribedFinding[]> {
  const pages = new Map<string, DescribedFinding[]>()
  for (const finding of findings) {
    const group = pages.get(finding.page)
    if (group) group.push(finding)
    else pages.set(finding.page, [finding])
  }
  return pages
}
