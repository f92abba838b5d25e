import type { styleText } from 'node:util'
import type { PageReport, ReportedFinding } from './messages.ts'

/** Colours a text, or leaves it as it is. */
export type Paint = (
  style: Parameters<typeof styleText>[0],
  text: string,
) => string

const COLOURS = { clean: 'green', warning: 'yellow', error: 'red' } as const

/**
 * A page's findings for the terminal, as the command prints them. Most
 * terminals make a link of a file with its line.
 */
export function printReport(
  { state, words, trouble, findings }: PageReport,
  paint: Paint,
): string {
  return [
    paint(COLOURS[state], words.line),
    ...(trouble === null ? [] : [`  ${trouble}`]),
    ...findings.map((finding) => printFinding(finding, paint)),
  ].join('\n')
}

function printFinding(
  { severity, weight, rule, message, hint, places }: ReportedFinding,
  paint: Paint,
): string {
  const [place = '', ...others] = places
  const first = [
    paint('cyan', place),
    paint(COLOURS[severity], weight),
    message,
    paint('dim', `[${rule}]`),
  ]
  const second = [`→ ${hint}`, ...others.map((other) => paint('dim', other))]
  return `  ${first.join('  ')}\n    ${second.join('  ')}`
}
