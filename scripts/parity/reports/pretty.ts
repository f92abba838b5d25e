import { styleText } from 'node:util'
import { groupBy } from '../group-by.ts'
import type { DescribedFinding, Outcome, ReportContext } from './report.ts'
import { describeTotals } from './totals.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/**
 * For people at a terminal: findings under their page, each with both places
 * as `file:line`, which most terminals make clickable, then the totals.
 * Nothing but those where all is well.
 */
export function reportPretty(outcome: Outcome, context: ReportContext): string {
  const paint: Paint = context.colour
    ? (style, text) => styleText(style, text)
    : (_, text) => text
  const pages = groupBy(outcome.findings, ({ page }) => page)
  const groups = [...pages].map(([page, findings]) =>
    [
      paint(['bold', 'underline'], page),
      ...findings.map((finding) => describe(finding, context, paint)),
      '',
    ].join('\n'),
  )
  return `${[...groups, paintTotals(outcome, context, paint)].join('\n')}\n`
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

function paintTotals(
  outcome: Outcome,
  { t }: ReportContext,
  paint: Paint,
): string {
  const { errors, warnings } = outcome.summary
  const isClean = errors + warnings === 0
  const colour = isClean ? 'green' : errors > 0 ? 'red' : 'yellow'
  const [main = '', ...rest] = describeTotals(outcome, t)
  return [
    paint(['bold', colour], main),
    ...rest.map((line) => paint('dim', line)),
  ].join('\n')
}
