import { describe, expect, test } from 'vitest'
import siteConfig from '../../../../../parity.config.ts'
import { examine } from '../../../../../scripts/parity/check.ts'
import type { RuleId } from '../../../../../scripts/parity/finding.ts'
import { ruleContext } from '../../../../support/context.ts'
import { treePair } from '../../../../support/pages.ts'

const UNTIL = 'until 2027-01-31: The table is new.'

function run(left: string, right: string, only: RuleId[] | null = null) {
  const trees = treePair({ 'a.md': [left, right] })
  const { findings, waived } = examine(trees, ruleContext(), {
    severity: siteConfig.severity,
    only: only && new Set(only),
    wantsPage: () => true,
  })
  return {
    findings: findings.map(({ rule, file, line, args }) =>
      rule === 'waiver' ? [rule, file, line, args] : [rule, file, line],
    ),
    waived: waived.map(({ rule, file }) => [rule, file]),
  }
}

/** A section that Chinese has at another level. */
const levels = (comment: string): [string, string] => [
  '# A {#a}\n\nText.\n\n## B {#b}\n\nText.',
  `# 甲 {#a}\n\n內容。\n\n### 乙 {#b}\n\n${comment}\n\n內容。`,
]

describe('a waiver in a comment under a heading', () => {
  test('covers its section', () => {
    const comment = `<!-- parity: waive section-level ${UNTIL} -->`

    expect(run(...levels(comment))).toEqual({
      findings: [],
      waived: [['section-level', 'zh-hk/a.md']],
    })
  })

  test('covers it from the other language too', () => {
    const [left, right] = levels('')
    const comment = `<!-- parity: waive section-level ${UNTIL} -->`

    expect(run(`${left}\n\n${comment}`, right).findings).toEqual([])
  })

  test('does not cover another section, or another rule', () => {
    const [left, right] = levels('')
    const comment = `<!-- parity: waive section-level ${UNTIL} -->\n\n內容`
    const elsewhere = right.replace('內容', comment)

    expect(run(left, elsewhere).findings).toEqual([
      [
        'waiver',
        'zh-hk/a.md',
        3,
        { variant: 'unused', found: 'section-level' },
      ],
      ['section-level', 'zh-hk/a.md', 7],
    ])
    expect(
      run(...levels(`<!-- parity: waive section-order ${UNTIL} -->`)).findings,
    ).toEqual([
      ['section-level', 'zh-hk/a.md', 5],
      [
        'waiver',
        'zh-hk/a.md',
        7,
        { variant: 'unused', found: 'section-order' },
      ],
    ])
  })

  test('covers several rules, each of which must be needed', () => {
    const comment = `<!-- parity: waive section-level, section-order ${UNTIL} -->`

    expect(run(...levels(comment)).findings).toEqual([
      [
        'waiver',
        'zh-hk/a.md',
        7,
        { variant: 'unused', found: 'section-order' },
      ],
    ])
  })

  test('covers a finding that names no section by its lines', () => {
    const left = '# A {#a}\n\nText.'
    const right = `# 甲\n\n<!-- parity: waive section-id ${UNTIL} -->\n\n內容。`

    expect(run(left, right, ['section-id', 'waiver']).findings).toEqual([])
  })

  test('is not called unused where its rule was not asked for', () => {
    const comment = `<!-- parity: waive section-order ${UNTIL} -->`

    expect(run(...levels(comment), ['waiver']).findings).toEqual([])
  })

  test.each([
    ['section-level until 2026-11-21: r', 'expired', '2026-11-21'],
    ['section-level until 2026-11-22', 'no-reason', ''],
    ['section-level until 2026-11-22:  ', 'no-reason', ''],
    ['section-level: reason', 'no-end', ''],
    ['section-level', 'no-end', ''],
    ['section-level until 2027-11-24: r', 'too-long', '2027-11-24'],
    ['section-level until 2027-02-30: r', 'malformed', '2027-02-30'],
    ['section-level until soon: r', 'malformed', 'soon'],
    ['section-lvl until 2027-01-31: r', 'unknown-rule', 'section-lvl'],
    ['waiver until 2027-01-31: r', 'unknown-rule', 'waiver'],
    ['until 2027-01-31: r', 'malformed', 'parity: waive until 2027-01-31: r'],
  ])('that says "%s" is a finding and covers nothing', (said, fault, found) => {
    expect(run(...levels(`<!-- parity: waive ${said} -->`)).findings).toEqual([
      ['section-level', 'zh-hk/a.md', 5],
      ['waiver', 'zh-hk/a.md', 7, { variant: fault, found }],
    ])
  })

  test('counts on its last day, and up to a year ahead', () => {
    for (const day of ['2026-11-22', '2027-11-22']) {
      const comment = `<!-- parity: waive section-level until ${day}: r -->`

      expect(run(...levels(comment)).findings).toEqual([])
    }
  })

  test('that says something else to the gate is a finding', () => {
    expect(run(...levels('<!-- parity: ignore -->')).findings).toEqual([
      ['section-level', 'zh-hk/a.md', 5],
      [
        'waiver',
        'zh-hk/a.md',
        7,
        { variant: 'malformed', found: 'parity: ignore' },
      ],
    ])
  })

  test('is told from any other comment', () => {
    expect(run(...levels('<!-- note: parity -->')).findings).toEqual([
      ['section-level', 'zh-hk/a.md', 5],
    ])
  })

  // A pattern that goes back over the text would not come to an end.
  test.each([
    ['spaces', `<!-- parity: waive${' '.repeat(200_000)}x -->`],
    ['words', `<!-- parity: waive ${'until '.repeat(50_000)}-->`],
  ])('is read to its end with very many %s', (_, comment) => {
    expect(run(...levels(comment)).findings).not.toEqual([])
  })
})

describe('a waiver in front matter', () => {
  const page = (yaml: string): [string, string] => [
    '# A {#a}\n\n## B {#b}\n\nText.',
    `---\nparity:\n${yaml}\n---\n# 甲 {#a}\n\n### 乙 {#b}\n\n內容。`,
  ]
  const only: RuleId[] = ['section-level', 'waiver']

  test('covers the whole page', () => {
    const yaml =
      '  waivers:\n    - { rule: section-level, until: 2027-01-31, reason: r }'

    expect(run(...page(yaml), only)).toEqual({
      findings: [],
      waived: [['section-level', 'zh-hk/a.md']],
    })
  })

  test('covers a page that the other language lacks', () => {
    const left =
      '---\nparity:\n  waivers:\n    - { rule: missing-page, until: 2027-01-31, reason: r }\n---\n# A {#a}\n'
    const trees = treePair({ 'a.md': [left, null] })
    const { findings, waived } = examine(trees, ruleContext(), {
      severity: siteConfig.severity,
      only: new Set(['missing-page', 'waiver']),
      wantsPage: () => true,
    })

    expect([findings.length, waived.length]).toEqual([0, 1])
  })

  test.each([
    ['  waivers: none', 'malformed', 'parity'],
    ['  other: 1', 'malformed', 'parity'],
    ['  waivers: [structure]', 'malformed', 'structure'],
    ['  waivers: [{ until: 2027-01-31 }]', 'malformed', 'rule'],
    ['  waivers: [{ rule: section-level, unitl: x }]', 'malformed', 'unitl'],
    ['  waivers: [{ rule: section-level, reason: r }]', 'no-end', ''],
    [
      '  waivers: [{ rule: section-level, until: 2027-01-31 }]',
      'no-reason',
      '',
    ],
  ])('that says "%s" is a finding', (yaml, variant, found) => {
    expect(run(...page(yaml), only).findings).toContainEqual([
      'waiver',
      'zh-hk/a.md',
      2,
      { variant, found },
    ])
  })
})

describe('a waiver written with more or less space', () => {
  test.each([
    '<!-- parity:waive section-level until 2027-01-31:r -->',
    '<!-- parity:  waive   section-level ,section-level  until  2027-01-31 : r -->',
    '<!--\nparity: waive section-level\nuntil 2027-01-31: r\n-->',
  ])('reads %j', (comment) => {
    expect(run(...levels(comment)).waived).toEqual([
      ['section-level', 'zh-hk/a.md'],
    ])
  })

  test.each([
    'section-level until 2027-01-31 at noon: r',
    'section level until 2027-01-31: r',
    'section-level until 2027-01-31T00:00: r',
    'section-level until x2027-01-31: r',
  ])('does not read "%s"', (said) => {
    const { findings, waived } = run(
      ...levels(`<!-- parity: waive ${said} -->`),
    )

    expect(waived).toEqual([])
    expect(findings.map(([rule]) => rule)).toEqual(['section-level', 'waiver'])
  })

  test('takes only what asks to be waived', () => {
    const comment = `<!-- parity: keep section-level ${UNTIL} -->`

    expect(run(...levels(comment)).waived).toEqual([])
  })
})
