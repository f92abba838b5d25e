import { describe, expect, test } from 'vitest'
import siteConfig from '../../../../parity.config.ts'
import { check, examine, inOneOrder } from '../../../../scripts/parity/check.ts'
import type { CheckOptions } from '../../../../scripts/parity/check.ts'
import type {
  RuleId,
  WeighedFinding,
} from '../../../../scripts/parity/finding.ts'
import { ruleContext } from '../../../support/context.ts'
import { treePair } from '../../../support/pages.ts'

const options = (given: Partial<CheckOptions> = {}): CheckOptions => ({
  severity: siteConfig.severity,
  only: null,
  wantsPage: () => true,
  ...given,
})

const only = (...rules: RuleId[]) => new Set<RuleId>(rules)
const UNTIL = 'until 2027-01-31: The table is new.'
const levels = (comment = '') =>
  treePair({
    'a.md': ['# A {#a}\n\nText.', `## 甲 {#a}\n\n${comment}\n\n內容。`],
    'b.md': ['# B {#b}\n\nText.', null],
  })

const rulesOf = (findings: readonly WeighedFinding[]) =>
  findings.map(({ rule, severity, page }) => [rule, severity, page])

describe('check', () => {
  test('weighs findings as the site says', () => {
    const severity = {
      ...siteConfig.severity,
      'section-level': 'warning',
    } as const

    expect(
      rulesOf(
        check(
          levels(),
          ruleContext(),
          options({ severity, only: only('section-level', 'missing-page') }),
        ),
      ),
    ).toEqual([
      ['section-level', 'warning', 'a.md'],
      ['missing-page', 'error', 'b.md'],
    ])
  })

  test('leaves out rules that are off', () => {
    const severity = { ...siteConfig.severity, 'section-level': 'off' } as const

    expect(
      rulesOf(
        check(
          levels(),
          ruleContext(),
          options({ severity, only: only('section-level', 'missing-page') }),
        ),
      ),
    ).toEqual([['missing-page', 'error', 'b.md']])
  })

  test('leaves out pages that are not wanted, of either kind of rule', () => {
    const wantsPage = (path: string) => path === 'b.md'
    const rules = only('section-level', 'missing-page')

    expect(
      rulesOf(
        check(levels(), ruleContext(), options({ only: rules, wantsPage })),
      ),
    ).toEqual([['missing-page', 'error', 'b.md']])
    expect(
      rulesOf(
        check(
          levels(),
          ruleContext(),
          options({ only: rules, wantsPage: (path) => path === 'a.md' }),
        ),
      ),
    ).toEqual([['section-level', 'error', 'a.md']])
  })
})

describe('examine', () => {
  const waived = levels(`<!-- parity: waive section-level ${UNTIL} -->`)
  const run = (given: Partial<CheckOptions>) => {
    const found = examine(waived, ruleContext(), options(given))
    return [rulesOf(found.findings), rulesOf(found.waived)]
  }

  test('tells what is waived from what is not', () => {
    expect(run({ only: only('section-level', 'waiver') })).toEqual([
      [],
      [['section-level', 'error', 'a.md']],
    ])
  })

  test('does not miss a rule that did not run', () => {
    expect(run({ only: only('waiver') })).toEqual([[], []])
    expect(
      run({
        severity: { ...siteConfig.severity, 'section-level': 'off' },
        only: only('section-level', 'waiver'),
      }),
    ).toEqual([[], []])
  })

  test('does not look at waivers of pages that are not wanted', () => {
    const idle = levels(`<!-- parity: waive links ${UNTIL} -->`)
    const found = (wantsPage: (path: string) => boolean) =>
      examine(
        idle,
        ruleContext(),
        options({ only: only('links', 'waiver'), wantsPage }),
      ).findings

    expect(rulesOf(found(() => true))).toEqual([['waiver', 'error', 'a.md']])
    expect(found((path) => path === 'b.md')).toEqual([])
    expect(
      examine(idle, ruleContext(), options({ only: only('links') })).findings,
    ).toEqual([])
  })
})

describe('inOneOrder', () => {
  const at = (some: Partial<WeighedFinding>): WeighedFinding =>
    ({
      rule: 'links',
      severity: 'error',
      locale: 'en',
      page: 'a.md',
      section: 'a',
      file: 'en/a.md',
      line: 1,
      column: 1,
      other: null,
      args: { target: '/a' },
      ...some,
    }) as WeighedFinding

  test('goes by page, line, rule, column, language, and what is said', () => {
    const sorted = [
      at({}),
      at({ args: { target: '/b' } }),
      at({ locale: 'zh-hk' }),
      at({ column: 2 }),
      at({ column: 10 }),
      at({ rule: 'stale' }),
      at({ line: 2 }),
      at({ line: 10 }),
      at({ page: 'b.md' }),
    ]

    expect(inOneOrder(sorted.toReversed())).toEqual(sorted)
    expect(inOneOrder(sorted)).toEqual(sorted)
  })
})
