import type { DescribedFinding, Outcome } from './report.ts'

/**
 * Annotations for GitHub Actions: the finding in its own file, and a notice at
 * the same place in the other language, so that whoever reviews either file
 * sees it.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub({ findings }: Outcome): string {
  return findings.flatMap(annotate).join('')
}

function annotate(finding: DescribedFinding): string[] {
  const { severity, rule, file, line, column, message, hint, other } = finding
  const text = `${message} ${hint}`
  const own = command(severity, { file, line, col: column, title: rule }, text)
  if (!other) return [own]
  const place = { file: other.file, line: other.line, col: 1, title: rule }
  return [own, command('notice', place, `${file}:${line} ${message}`)]
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  )
  return `::${name} ${list.join(',')}::${escapeText(text)}\n`
}

function escapeText(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
