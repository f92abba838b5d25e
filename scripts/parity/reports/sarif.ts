import { createHash } from 'node:crypto'
import type { TFunction } from 'i18next'
import { explainRule } from '../explain-rule.ts'
import type { RuleId } from '../finding.ts'
import { ruleIds } from '../rule-ids.ts'
import type { DescribedFinding, Outcome, ReportContext } from './report.ts'

/**
 * For code scanning: the findings with the place in the other language beside
 * them, and what each rule means in the language asked for.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(
  { findings }: Outcome,
  { t }: ReportContext,
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'parity', rules: ruleIds.map(rule(t)) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(result(t)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rule(t: TFunction): (id: RuleId) => object {
  return (id) => {
    const { meaning, reason, cure, example } = explainRule(id, t)
    return {
      id,
      shortDescription: { text: meaning },
      fullDescription: { text: `${meaning} ${reason}` },
      help: {
        text: `${cure}\n\n${example}`,
        markdown: `${cure}\n\n\`\`\`\`md\n${example}\n\`\`\`\``,
      },
    }
  }
}

function result(t: TFunction): (finding: DescribedFinding) => object {
  return (finding) => {
    const { rule: id, severity, message, hint, file, line, column } = finding
    return {
      ruleId: id,
      ruleIndex: ruleIds.indexOf(id),
      level: severity,
      message: { text: `${message} ${hint}` },
      locations: [location(file, { startLine: line, startColumn: column })],
      relatedLocations: related(finding, t),
      partialFingerprints: { 'parityFinding/v1': identity(finding) },
    }
  }
}

function related({ other }: DescribedFinding, t: TFunction): object[] {
  if (!other) return []
  const { file, line } = other
  const text = t('parity.other', { place: `${file}:${line}` })
  return [{ id: 1, ...location(file, { startLine: line }), message: { text } }]
}

function location(file: string, region: object): object {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region,
    },
  }
}

/** The same for a finding before and after an edit that only moves its line. */
function identity(finding: DescribedFinding): string {
  const { rule: id, locale, page, section, args } = finding
  return createHash('sha256')
    .update(JSON.stringify([id, locale, page, section, args]))
    .digest('hex')
    .slice(0, 32)
}
