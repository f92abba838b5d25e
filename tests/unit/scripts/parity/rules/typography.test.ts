import { describe, expect, test } from 'vitest'
import { typography } from '../../../../../scripts/parity/rules/typography.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const house = ruleContext()
const foreign = ruleContext({ requiresIds: false })

function inChinese(text: string, context = house): unknown[] {
  const page = pagePair('# A {#a}\n\nText.', `# 甲 {#a}\n\n${text}`)
  return typography
    .check(page, context)
    .map(({ column, args }) => [column, args])
}

function inEnglish(text: string, context = house): unknown[] {
  const page = pagePair(`# A {#a}\n\n${text}`, '# 甲 {#a}\n\n內容。')
  return typography.check(page, context).map(({ args }) => args)
}

describe('typography of Chinese', () => {
  test.each([
    ['中文,中文', 3, 'half-width', ',', '，'],
    ['中文.', 3, 'half-width', '.', '。'],
    ['中文:ABC', 3, 'half-width', ':', '：'],
    ['用HKMA,銀行', 6, 'half-width', ',', '，'],
    ['銀行(金管局)說', 3, 'half-width', '(金管局)', '（金管局）'],
    ['銀行 (HKMA) 說', 4, 'half-width', '(HKMA)', '（HKMA）'],
    ['他說“好”。', 3, 'quotation', '“', '「好」'],
    ['所謂"智能"城市', 3, 'quotation', '"', '「智能」'],
    ['名為"Quantum AI"的騙局', 3, 'quotation', '"', '「Quantum AI」'],
    ['共３億元', 2, 'full-width-digit', '３', '3'],
    ['還有...等等', 3, 'ellipsis', '...', '……'],
    ['還有…', 3, 'ellipsis', '…', '……'],
  ])('reports %s', (text, column, variant, found, use) => {
    expect(inChinese(text)).toContainEqual([column, { variant, found, use }])
  })

  test.each([
    ['銀行 HKMA', '行 H', '行H'],
    ['HKMA 銀行', 'A 銀', 'A銀'],
    ['共 30億元', '共 3', '共3'],
    ['中文 中文', '文 中', '文中'],
  ])('reports the space in %s', (text, found, use) => {
    expect(inChinese(text)).toMatchObject([
      [expect.any(Number), { variant: 'space', found, use }],
    ])
  })

  test.each([
    '中文，中文。「引文」（註）：完！',
    '金額為1,234.5元，比例3:1，A.I.系統，GenA.I.沙盒，README.md檔案。',
    'He said “fine”, and left (at once).',
    '用`a, b`、`"中文"`和`中文,中文`。',
    '見《人工智能(AI): 模範框架》。',
    '省略……完，破折號——完。',
    '[連結](https://example.com/中文,中文)',
    '第一行\nHKMA第二行',
    "Children's Hospital的'狀況'",
    '[!HELP] title="設定新的子網域"',
    '!!! info inline "設定新的子網域"',
    '??? note "設定"\n=== "網域"',
  ])('is silent on %s', (text) => {
    expect(inChinese(text)).toEqual([])
  })

  test('keeps to what is wrong in any style on other people’s pages', () => {
    const text =
      '用 Vue 的“組件” (component)，中文,中文，共３個...好(壞)。“Vue”也是。'

    expect(inChinese(text, foreign)).toEqual([
      [8, { variant: 'quotation', found: '“', use: '「組件」' }],
      [27, { variant: 'half-width', found: ',', use: '，' }],
      [38, { variant: 'half-width', found: '(壞)', use: '（壞）' }],
    ])
  })
})

describe('typography of English', () => {
  test.each([
    ['Banks，and insurers', 'full-width', '，', ','],
    ['Banks （all）', 'full-width', '（', '('],
    ['About ３ banks', 'full-width-digit', '３', '3'],
    ['Banks -- all of them', 'dash', '--', '–'],
    ['2019--2025', 'dash', '--', '–'],
  ])('reports %s', (text, variant, found, use) => {
    expect(inEnglish(text)).toContainEqual({ variant, found, use })
  })

  test.each([
    'A search engine, 「防騙視伏器」, and 香港金融管理局（金管局）.',
    'Run it with --format json, or `a -- b`.',
    'Plain "quotes", (brackets): fine; 1,234.5 and 3:1.',
  ])('is silent on %s', (text) => {
    expect(inEnglish(text)).toEqual([])
  })

  test('leaves other people’s English alone', () => {
    expect(inEnglish('Banks，and -- so on', foreign)).toEqual([])
  })
})
