import { stripVTControlCharacters, styleText } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../../../../scripts/parity/diff/diff-tokens.ts'
import { reportChange } from '../../../../../scripts/parity/reports/diff.ts'
import { reports } from '../../../../../scripts/parity/reports/index.ts'
import type { Outcome } from '../../../../../scripts/parity/reports/report.ts'
import { wordsIn } from '../../../../../scripts/parity/words.ts'
import { chinese, english } from '../../../../support/pages.ts'

const t = wordsIn('en')

function outcome(severities: readonly ('error' | 'warning')[]): Outcome {
  const count = (severity: string): number =>
    severities.filter((one) => one === severity).length
  return {
    locales: [english, chinese],
    summary: {
      pages: 1,
      sections: 1,
      errors: count('error'),
      warnings: count('warning'),
    },
    findings: severities.map((severity) => ({
      rule: 'links',
      severity,
      locale: 'en',
      page: 'a.md',
      section: 'a',
      file: 'en/a.md',
      line: 3,
      column: 1,
      other: { locale: 'zh-hk', file: 'zh-hk/a.md', line: 5 },
      args: { target: '/x' },
      message: 'Wrong.',
      hint: 'Mend it.',
    })),
    waived: 1,
    older: null,
  }
}

/** Styles that a text has at the place of these words. */
function colourOf(text: string, words: RegExp): string {
  const line = text
    .split('\n')
    .find((one) => words.test(stripVTControlCharacters(one)))
  return JSON.stringify(line ?? '')
}

const escape = (style: Parameters<typeof styleText>[0]) =>
  JSON.stringify(styleText(style, 'x').split('x')[0]).slice(1, -1)

describe('the pretty report in colours', () => {
  const report = (...severities: ('error' | 'warning')[]) =>
    reports.pretty(outcome(severities), { t, colour: true })

  test('says the same as without', () => {
    const plain = reports.pretty(outcome(['error']), { t, colour: false })

    expect(stripVTControlCharacters(report('error'))).toBe(plain)
    expect(report('error')).not.toBe(plain)
  })

  test('is red for errors, yellow for warnings, green for neither', () => {
    const last = /found|step|error|warning/

    expect(colourOf(report('error'), /Wrong/)).toContain(escape('red'))
    expect(colourOf(report('warning'), /Wrong/)).toContain(escape('yellow'))
    expect(report('error').split('\n').at(-3)).toContain(
      styleText(['bold', 'red'], 'x').split('x')[0],
    )
    expect(report('warning', 'warning').split('\n').at(-3)).toContain(
      styleText(['bold', 'yellow'], 'x').split('x')[0],
    )
    expect(report().split('\n')[0]).toContain(
      styleText(['bold', 'green'], 'x').split('x')[0],
    )
    expect(stripVTControlCharacters(report('error', 'warning'))).toMatch(last)
  })
})

describe('reportChange', () => {
  const runs: readonly Run[] = [
    { kind: 'same', tokens: ['one\n', 'two '] },
    { kind: 'removed', tokens: ['old', '\n', 'gone'] },
    { kind: 'added', tokens: ['new'] },
    { kind: 'same', tokens: ['\nlast'] },
  ]
  const change = (colour: boolean) =>
    reportChange(
      {
        language: 'English',
        place: 'en/a.md:3',
        state: 'changed',
        commit: '0123456789abcdef',
        runs,
      },
      { t, colour },
    )

  test('shows the lines that changed, and the beginning of the commit', () => {
    expect(change(false)).toBe(
      'English  en/a.md:3  changed since commit 0123456789\n' +
        '  two [-old-]\n  [-gone-]{+new+}',
    )
  })

  test('marks in red what goes and in green what comes', () => {
    expect(change(true)).toContain(styleText('red', '[-gone-]'))
    expect(change(true)).toContain(styleText('green', '{+new+}'))
    expect(stripVTControlCharacters(change(true))).toBe(change(false))
  })

  test('shows a line that is new as a whole, and no empty mark', () => {
    const added = reportChange(
      {
        language: 'English',
        place: 'en/a.md:3',
        state: 'changed',
        commit: null,
        runs: [
          { kind: 'same', tokens: ['one'] },
          { kind: 'added', tokens: ['\nnew\n'] },
          { kind: 'same', tokens: ['two'] },
        ],
      },
      { t, colour: false },
    )

    expect(added.split('\n').slice(1)).toContain('  {+new+}')
    expect(added).not.toContain('{++}')
    expect(added).not.toContain('null')
  })
})
