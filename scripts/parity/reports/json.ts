import type { DescribedFinding, Outcome } from './report.ts'

/** One object on standard output; the form is a contract with other programs. */
export function reportJson({ locales, summary, findings }: Outcome): string {
  const report = {
    version: 1,
    locales: locales.map(({ code, dir }) => ({ code, dir })),
    summary,
    findings: findings.map(plain),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function plain(finding: DescribedFinding): object {
  const { rule, severity, locale, page, section, file, line, column } = finding
  const { message, hint, other } = finding
  return {
    rule,
    severity,
    locale,
    page,
    section,
    file,
    line,
    column,
    message,
    hint,
    other,
  }
}
