import { describe, expect, test } from 'vitest'
import { uncitedFigure } from '../../../../../scripts/parity/rules/uncited-figure.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

function found(text: string, id = 'a', context = ruleContext()): unknown[] {
  const page = pagePair(`# A {#${id}}\n\n${text}`, `# 甲 {#${id}}`)
  return uncitedFigure
    .check(page, context)
    .map(({ line, column, args }) => [line, column, args])
}

describe('uncited-figure', () => {
  test.each([
    ['In 2025, 56 banks answered.', 10, '56'],
    ['About 75% of banks.', 7, '75%'],
    ['It cost HK$3 billion.', 9, 'HK$3 billion'],
    ['It draws 5 MW.', 10, '5 MW'],
    ['A rise of 2.9 points.', 11, '2.9'],
    ['共43,212宗。', 2, '43,212'],
    ['涉款近4億元。', 4, '4億'],
    ['逾七成銀行採用。', 1, '逾七成'],
    ['撥款三十億元。', 3, '三十億'],
    ['上升百分之五。', 3, '百分之五'],
  ])('reports %s', (text, column, written) => {
    expect(found(text)).toEqual([[3, column, { written }]])
  })

  test.each([
    'In 2025, and from 2019 to 2023, on 22 November 2026; in 2025-26; the 1990s.',
    'Three banks and nine insurers; the third phase; Cap. 486; Phase 2; 21st.',
    'GPT-4, COVID-19, H800 and 5G; at 9:30 am; 24/7.',
    '於2026年11月22日成立，2025/26年度第3期，第486章，三間公司，一成不變，成立。',
    'About 75% of banks.[@a]',
    '`56`',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('wants a citation in each list item', () => {
    expect(found('Cited.[@a]\n\n- 15 banks\n- 16 banks[@a]')).toEqual([
      [5, 3, { written: '15' }],
    ])
  })

  test('lets a table be cited in a row, or beside it', () => {
    const table = '| a | b |\n|-|-|\n| x | 15 |\n| y | 16 |'

    expect(found(table)).toEqual([[5, 7, { written: '15' }]])
    expect(found(`${table}\n\nFrom there.[@a]`)).toEqual([])
    expect(found(`From there.[@a]\n\n${table}`)).toEqual([])
    expect(found(table.replace('16', '16[@a]'))).toEqual([])
  })

  test('is silent in the reading list and where nobody asks', () => {
    const context = ruleContext({ requiresCitations: false })

    expect(found('- 15 banks', 'further-reading')).toEqual([])
    expect(found('15 banks', 'a', context)).toEqual([])
  })
})
