import { describe, expect, test } from 'vitest'
import { figures } from '../../../../../scripts/parity/rules/figures.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const context = ruleContext()

function found(left: string, right: string, heading = '甲 {#a}'): unknown[] {
  const page = pagePair(`# A {#a}\n\n${left}`, `# ${heading}\n\n${right}`)
  return figures
    .check(page, context)
    .map(({ locale, line, other, args }) => [locale, line, other?.line, args])
}

describe('figures', () => {
  test('says nothing where both sides state the same values', () => {
    expect(found('HK$3 billion in 2024.', '2024年為30億港元。')).toEqual([])
  })

  test('names the value, its words and both places', () => {
    const page = pagePair(
      '# A {#a}\n\nOne.\n\nIt has 40 banks.',
      '# 甲 {#a}\n\n一。\n\n有銀行。',
    )

    expect(figures.check(page, context)).toEqual([
      {
        rule: 'figures',
        locale: 'zh-hk',
        page: 'page.md',
        section: 'a',
        file: 'zh-hk/page.md',
        line: 5,
        column: 1,
        other: { locale: 'en', file: 'en/page.md', line: 5 },
        args: { value: '40', written: expect.stringContaining('40') },
      },
    ])
  })

  test('names what only the right side states', () => {
    expect(found('It has banks.', '有40間銀行。')).toEqual([
      ['en', 3, 3, { value: '40', written: expect.stringContaining('40') }],
    ])
  })

  test('finds a figure in another paragraph of the section', () => {
    expect(
      found('In 2024.\n\nIt fell by 12%.', '下跌12%。\n\n2024年。'),
    ).toEqual([])
  })

  test('does not find it in another section', () => {
    const page = pagePair(
      '# A {#a}\n\nIt has 40 banks.\n\n# B {#b}\n\nText.',
      '# 甲 {#a}\n\n內容。\n\n# 乙 {#b}\n\n有40間銀行。',
    )

    expect(
      figures
        .check(page, context)
        .map(({ locale, section }) => [locale, section]),
    ).toEqual([
      ['zh-hk', 'a'],
      ['en', 'b'],
    ])
  })

  test('gives the line of the very figure where words repeat', () => {
    expect(
      found('It rose by 5%.\nIt fell by 12%.\nIt rose by 7%.', '升5%，升7%。'),
    ).toEqual([['zh-hk', 3, 4, { value: '12%', written: '12%' }]])
    expect(
      found('It has 40 banks\nand 40 firms.', '有40間銀行。'),
    ).toHaveLength(found('It has 40 banks\nand firms.', '有40間銀行。').length)
  })

  test('reads headings, and places what stands there at the heading', () => {
    const page = pagePair(
      '# The 40 banks {#a}\n\nText.',
      '# 銀行 {#a}\n\n內容。',
    )

    expect(figures.check(page, context)).toMatchObject([
      { locale: 'zh-hk', line: 1, other: { line: 1 }, args: { value: '40' } },
    ])
    expect(
      figures.check(
        pagePair('# The 40 banks {#a}\n\nText.', '# 40間銀行 {#a}\n\n內容。'),
        context,
      ),
    ).toEqual([])
  })

  test.each([
    ['code', '```\n40 banks\n```'],
    ['a directive', '::chart[top-40]'],
    ['HTML', '<div data-count="40 banks">\n</div>'],
  ])('is silent on %s', (_, block) => {
    expect(found(`Text.\n\n${block}`, '內容。')).toEqual([])
  })

  test.each([
    ['2、結果', 'Result', 0],
    ['2.2 修改檔案', 'Modify the file', 0],
    ['3. 標籤', 'Label', 0],
    ['5. 提交', '5 Commit', 0],
    ['5間銀行', '5 banks', 0],
    ['3億元', '3 billion dollars', 2],
    ['2、3月', 'February and March', 0],
    ['2、3月', 'March', 1],
    ['2.2 million', 'Two', 2],
    ['3間銀行', 'Banks', 1],
  ])('leaves the number of a heading out: %s', (right, left, findings) => {
    const page = pagePair(`# ${left} {#a}`, `# ${right} {#a}`)

    expect(figures.check(page, context)).toHaveLength(findings)
  })

  test('leaves the number of an item out', () => {
    expect(found('- First', '2）首先')).toEqual([])
    expect(found('First', '2.首先')).toEqual([])
    expect(found('First', '2.5首先')).toHaveLength(1)
  })

  test('takes a number set as code for stated', () => {
    expect(found('Within `60` seconds.', '在60秒內。')).toEqual([])
    expect(found('```\ntimeout: 8.60\n```', '為8.60。')).toEqual([])
    expect(found('Within `600` seconds.', '在60秒內。')).toHaveLength(1)
    expect(found('```\ntimeout: 8.60\n```', '為60。')).toHaveLength(1)
  })

  test('takes a bare dollar for an American one in Chinese of elsewhere', () => {
    const check = (tag: string): number =>
      figures.check(
        pagePair(
          '# A {#a}\n\nIt costs $5 million.',
          `# 甲 {#a lang=${tag}}\n\n耗資500萬美元。`,
        ),
        context,
      ).length

    expect(check('zh-Hant-TW')).toBe(0)
    expect(check('zh-TW')).toBe(0)
    expect(check('zh-HK')).toBe(2)
    expect(check('zh-Hant-HK')).toBe(2)
  })

  test('does not join a number with what the next block begins with', () => {
    expect(found('- In 2024\n- Million', '- 2024年\n- 百萬')).toEqual([])
  })

  test('reads a section in the language that its heading declares', () => {
    const check = (attributes: string) =>
      figures.check(
        pagePair(
          `# A {#a${attributes}}\n\n有四十間銀行。`,
          '# 甲 {#a}\n\n有四十間銀行。',
        ),
        context,
      ).length

    expect(check('')).toBe(1)
    expect(check(' lang=zh-HK')).toBe(0)
  })
})
