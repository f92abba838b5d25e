import { describe, expect, test } from 'vitest'
import type { PageReport } from '../../../../.vitepress/dev/messages.ts'
import { printReport } from '../../../../.vitepress/dev/print.ts'

const report: PageReport = {
  page: 'finance.md',
  locale: 'en',
  tag: 'en-HK',
  state: 'error',
  words: {
    title: 'What the gate finds on this page',
    state: '1 error',
    line: 'Parity of finance.md: 1 error',
    open: 'Open in the editor',
  },
  trouble: null,
  findings: [
    {
      severity: 'error',
      weight: 'error',
      rule: 'simplified',
      message: '“软” is Simplified Chinese.',
      hint: 'Write “軟”.',
      places: ['zh-hk/finance.md:15:5', 'en/finance.md:14'],
    },
  ],
}

describe('printReport', () => {
  test('prints each finding with both places', () => {
    expect(printReport(report, (_style, text) => text)).toMatchInlineSnapshot(`
      "Parity of finance.md: 1 error
        zh-hk/finance.md:15:5  error  “软” is Simplified Chinese.  [simplified]
          → Write “軟”.  en/finance.md:14"
    `)
  })

  test('prints the reason where nothing could be checked', () => {
    const stuck = { ...report, trouble: 'parity.lock:1', findings: [] }

    expect(printReport(stuck, (_style, text) => text)).toBe(
      'Parity of finance.md: 1 error\n  parity.lock:1',
    )
  })

  test('colours the line by the worst that was found', () => {
    const clean: PageReport = { ...report, state: 'clean', findings: [] }

    expect(printReport(clean, (style, text) => `<${style}>${text}`)).toBe(
      '<green>Parity of finance.md: 1 error',
    )
  })
})
