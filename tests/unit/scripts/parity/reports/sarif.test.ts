import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { describeFinding } from '../../../../../scripts/parity/describe-finding.ts'
import type { WeighedFinding } from '../../../../../scripts/parity/finding.ts'
import { reportSarif } from '../../../../../scripts/parity/reports/sarif.ts'
import { wordsIn } from '../../../../../scripts/parity/words.ts'
import { chinese, english } from '../../../../support/pages.ts'

// What the official schema of SARIF 2.1.0 asks of everything we write. Objects
// are strict there too (additionalProperties: false).
const message = z.strictObject({ text: z.string().min(1) })
const line = z.int().min(1)
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({
    uri: z.string().regex(/^(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-F]{2}|\/)+$/),
    uriBaseId: z.string(),
  }),
  region: z.strictObject({
    startLine: line,
    startColumn: line.optional(),
  }),
})
const schema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              fullDescription: message,
              help: z.strictObject({
                text: z.string().min(1),
                markdown: z.string().min(1),
              }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(-1),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message,
          locations: z.array(z.strictObject({ physicalLocation })).length(1),
          relatedLocations: z.array(
            z.strictObject({
              id: z.int().min(-1),
              physicalLocation,
              message,
            }),
          ),
          partialFingerprints: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ),
})

const FINDING: WeighedFinding = {
  rule: 'section-level',
  severity: 'error',
  locale: 'zh-hk',
  page: '中文 a.md',
  section: 'fraud',
  file: 'zh-hk/中文 a.md',
  line: 3,
  column: 1,
  other: { locale: 'en', file: 'en/中文 a.md', line: 5 },
  args: { expected: 2, actual: 3 },
}

function report(findings: readonly WeighedFinding[], language: 'en' | 'zh-HK') {
  const t = wordsIn(language)
  const text = reportSarif(
    {
      locales: [english, chinese],
      summary: { pages: 1, sections: 1, errors: 1, warnings: 0 },
      findings: findings.map((finding) => ({
        ...finding,
        ...describeFinding(finding, t),
      })),
      waived: 0,
      older: null,
    },
    { t, colour: false },
  )
  return schema.parse(JSON.parse(text))
}

describe('reportSarif', () => {
  test('places a finding in both files', () => {
    const [result] = report([FINDING], 'en').runs[0]?.results ?? []

    expect(result).toMatchObject({
      ruleId: 'section-level',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'zh-hk/%E4%B8%AD%E6%96%87%20a.md' },
            region: { startLine: 3, startColumn: 1 },
          },
        },
      ],
      relatedLocations: [{ physicalLocation: { region: { startLine: 5 } } }],
    })
  })

  test('gives no second place where there is none', () => {
    const [result] =
      report([{ ...FINDING, other: null }], 'en').runs[0]?.results ?? []

    expect(result?.relatedLocations).toEqual([])
  })

  test('explains each rule in the language asked for', () => {
    const [run] = report([FINDING], 'zh-HK').runs
    const rule = run?.tool.driver.rules[run.results[0]?.ruleIndex ?? -1]

    expect(rule?.id).toBe('section-level')
    expect(rule?.help.text).toMatch(/\p{Script=Han}/u)
    expect(run?.tool.driver.rules).toHaveLength(24)
  })

  test('knows a finding again that only moved', () => {
    const prints = report([FINDING, { ...FINDING, line: 9 }], 'en').runs[0]
      ?.results

    expect(prints?.[0]?.partialFingerprints).toEqual(
      prints?.[1]?.partialFingerprints,
    )
  })

  test('is valid with nothing to say', () => {
    expect(report([], 'en').runs[0]?.results).toEqual([])
  })
})
