import { describe, expect, test } from 'vitest'
import {
  describePage,
  describeTotal,
  describeTrouble,
} from '../../../../.vitepress/dev/report.ts'
import { wordsIn } from '../../../../scripts/parity/index.ts'
import type { DescribedFinding } from '../../../../scripts/parity/index.ts'

const english = wordsIn('en')
const chinese = wordsIn('zh-HK')

const simplified: DescribedFinding = {
  rule: 'simplified',
  severity: 'error',
  locale: 'zh-hk',
  page: 'finance.md',
  section: 'fraud-detection',
  file: 'zh-hk/finance.md',
  line: 15,
  column: 5,
  other: { locale: 'en', file: 'en/finance.md', line: 14 },
  args: { found: '软', use: '軟' },
  message: '“软” is Simplified Chinese.',
  hint: 'Write “軟”.',
}
const warning: DescribedFinding = { ...simplified, severity: 'warning' }

describe('describePage', () => {
  test('says that a page is in step, in its own language', () => {
    const report = describePage(
      { page: 'finance.md', locale: 'zh-hk' },
      [],
      chinese,
    )

    expect(report).toEqual({
      page: 'finance.md',
      locale: 'zh-hk',
      tag: 'zh-HK',
      state: 'clean',
      words: {
        title: '這一頁的檢查結果',
        state: '兩邊一致',
        line: 'finance.md檢查結果：兩邊一致',
        open: '在編輯器開啟',
      },
      trouble: null,
      findings: [],
    })
  })

  test('names each finding with its place on both sides', () => {
    const { findings } = describePage(
      { page: 'finance.md', locale: 'en' },
      [simplified, { ...warning, other: null }],
      english,
    )

    expect(findings).toEqual([
      {
        severity: 'error',
        weight: 'error',
        rule: 'simplified',
        message: '“软” is Simplified Chinese.',
        hint: 'Write “軟”.',
        places: ['zh-hk/finance.md:15:5', 'en/finance.md:14'],
      },
      expect.objectContaining({
        severity: 'warning',
        places: ['zh-hk/finance.md:15:5'],
      }),
    ])
  })

  test.each([
    {
      found: [simplified, warning],
      state: 'error',
      says: '1 error, 1 warning',
    },
    { found: [warning, warning], state: 'warning', says: '2 warnings' },
    { found: [simplified, simplified], state: 'error', says: '2 errors' },
  ])('counts $says', ({ found, state, says }) => {
    const report = describePage(
      { page: 'finance.md', locale: 'en' },
      found,
      english,
    )

    expect([report.state, report.words.state]).toEqual([state, says])
  })
})

describe('describeTrouble', () => {
  test('gives the reason and no findings', () => {
    const report = describeTrouble(
      { page: 'finance.md', locale: 'en' },
      'parity.lock:1 is damaged.',
      english,
    )

    expect(report).toMatchObject({
      state: 'error',
      trouble: 'parity.lock:1 is damaged.',
      findings: [],
      words: { line: 'Parity of finance.md: not checked' },
    })
  })
})

describe('describeTotal', () => {
  test('says how all pages stand, in one line', () => {
    expect([
      describeTotal(14, [simplified], english),
      describeTotal(1, [], english),
      describeTotal(14, [simplified, warning], chinese),
    ]).toEqual([
      'Parity of 14 pages: 1 error',
      'Parity of 1 page: in step',
      '14頁檢查結果：1項錯誤，1項警告',
    ])
  })
})
