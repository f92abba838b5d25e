import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../../../scripts/parity/describe-finding.ts'
import type { WeighedFinding } from '../../../../../scripts/parity/finding.ts'
import { reports } from '../../../../../scripts/parity/reports/index.ts'
import type { Outcome } from '../../../../../scripts/parity/reports/report.ts'
import { wordsIn } from '../../../../../scripts/parity/words.ts'
import { chinese, english } from '../../../../support/pages.ts'

const t = wordsIn('en')
const plain = { t, colour: false }

const FINDINGS: readonly WeighedFinding[] = [
  {
    rule: 'section-level',
    severity: 'error',
    locale: 'zh-hk',
    page: 'a b.md',
    section: 'fraud',
    file: 'zh-hk/a b.md',
    line: 3,
    column: 1,
    other: { locale: 'en', file: 'en/a b.md', line: 5 },
    args: { expected: 2, actual: 3 },
  },
  {
    rule: 'unsafe-markup',
    severity: 'warning',
    locale: 'en',
    page: 'b.md',
    section: null,
    file: 'en/b.md',
    line: 1,
    column: 7,
    other: null,
    args: { found: '<img src=x> | @all ::error:: 100%' },
  },
]

function outcome(
  findings: readonly WeighedFinding[],
  more: Partial<Outcome> = {},
): Outcome {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    locales: [english, chinese],
    summary: {
      pages: 2,
      sections: 9,
      errors: count('error'),
      warnings: count('warning'),
    },
    findings: findings.map((finding) => ({
      ...finding,
      ...describeFinding(finding, t),
    })),
    waived: 0,
    older: null,
    ...more,
  }
}

describe('reportPretty', () => {
  test('groups findings by page and ends with totals', () => {
    expect(reports.pretty(outcome(FINDINGS), plain)).toMatchInlineSnapshot(`
      "a b.md
        zh-hk/a b.md:3:1  error  Level 3 heading where en/a b.md:5 has level 2.  [section-level]
          → Use the same level on both sides.  also en/a b.md:5

      b.md
        en/b.md:1:7  warning  Pages hold Markdown only, and this is not: <img src=x> | @all ::error:: 100%  [unsafe-markup]
          → Remove it, or write it as code between backticks if readers are to see it.

      2 pages, 9 sections: 1 error, 1 warning.
      "
    `)
  })

  test('counts what was there before, and what is waived, apart', () => {
    const text = reports.pretty(outcome([], { older: 2, waived: 1 }), plain)

    expect(text).toMatchInlineSnapshot(`
      "2 pages, 9 sections: this change introduces nothing.
      2 older findings were there before this change and are not shown.
      1 finding is waived for a time.
      "
    `)
  })

  test('has colours only where they may be', () => {
    const coloured = reports.pretty(outcome(FINDINGS), { t, colour: true })

    expect(coloured).toContain('\u001b[')
    expect(reports.pretty(outcome(FINDINGS), plain)).not.toContain('\u001b[')
  })
})

describe('reportJson', () => {
  test('is the contract with other programs', () => {
    expect(reports.json(outcome(FINDINGS), plain)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "locales": [
          {
            "code": "en",
            "dir": "en"
          },
          {
            "code": "zh-hk",
            "dir": "zh-hk"
          }
        ],
        "summary": {
          "pages": 2,
          "sections": 9,
          "errors": 1,
          "warnings": 1
        },
        "findings": [
          {
            "rule": "section-level",
            "severity": "error",
            "locale": "zh-hk",
            "page": "a b.md",
            "section": "fraud",
            "file": "zh-hk/a b.md",
            "line": 3,
            "column": 1,
            "message": "Level 3 heading where en/a b.md:5 has level 2.",
            "hint": "Use the same level on both sides.",
            "other": {
              "locale": "en",
              "file": "en/a b.md",
              "line": 5
            }
          },
          {
            "rule": "unsafe-markup",
            "severity": "warning",
            "locale": "en",
            "page": "b.md",
            "section": null,
            "file": "en/b.md",
            "line": 1,
            "column": 7,
            "message": "Pages hold Markdown only, and this is not: <img src=x> | @all ::error:: 100%",
            "hint": "Remove it, or write it as code between backticks if readers are to see it.",
            "other": null
          }
        ]
      }
      "
    `)
  })
})

describe('reportGithub', () => {
  test('annotates the line in both files, and lets no text end a command', () => {
    expect(reports.github(outcome(FINDINGS), plain)).toMatchInlineSnapshot(`
      "::error file=zh-hk/a b.md,line=3,col=1,title=section-level::Level 3 heading where en/a b.md:5 has level 2. Use the same level on both sides.
      ::notice file=en/a b.md,line=5,col=1,title=section-level::zh-hk/a b.md:3 Level 3 heading where en/a b.md:5 has level 2.
      ::warning file=en/b.md,line=1,col=7,title=unsafe-markup::Pages hold Markdown only, and this is not: <img src=x> | @all ::error:: 100%25 Remove it, or write it as code between backticks if readers are to see it.
      "
    `)
  })

  test('is empty where all is well', () => {
    expect(reports.github(outcome([]), plain)).toBe('')
  })
})

describe('reportMarkdown', () => {
  test('counts in a table and folds the findings away', () => {
    expect(reports.markdown(outcome(FINDINGS), plain)).toMatchInlineSnapshot(`
      "## The two languages

      2 pages, 9 sections: 1 error, 1 warning.

      | Page | Errors | Warnings |
      | --- | --: | --: |
      | a b.md | 1 | 0 |
      | b.md | 0 | 1 |

      <details><summary>a b.md (1)</summary>

      - **error** zh-hk/a b.md:3 (also en/a b.md:5): Level 3 heading where en/a b.md:5 has level 2. Use the same level on both sides. \\[section-level\\]

      </details>

      <details><summary>b.md (1)</summary>

      - **warning** en/b.md:1: Pages hold Markdown only, and this is not: &lt;img src=x&gt; \\| &#64;all ::error:: 100% Remove it, or write it as code between backticks if readers are to see it. \\[unsafe-markup\\]

      </details>
      "
    `)
  })

  test('stays within what a job summary can hold', () => {
    const [one] = FINDINGS
    const many = Array.from({ length: 5_000 }, () => one).filter(
      (finding) => finding !== undefined,
    )

    const text = reports.markdown(outcome(many), plain)

    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    expect(text).toContain('4500 more findings are not listed')
  })
})
