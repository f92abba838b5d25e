import { describe, expect, test } from 'vitest'
import { pairSections } from '../../../../../scripts/parity/pairing/pair-sections.ts'
import { page } from '../../../../support/pages.ts'

/** Titles of both sides, pair by pair. */
function titles(left: string, right: string): string[] {
  return pairSections(page(left).sections, page(right).sections).map(
    (pair) => `${pair.left?.title ?? '-'} / ${pair.right?.title ?? '-'}`,
  )
}

/** The same, told from the other side: no side is the source. */
function mirrored(left: string, right: string): string[] {
  return titles(right, left).map((pair) =>
    pair.split(' / ').toReversed().join(' / '),
  )
}

const YEARS = [2019, 2020, 2021, 2022]
const english = (years: readonly number[]) =>
  years.map((year) => `## Year ${year}\n\nIn ${year}.\n`).join('\n')
const chinese = (years: readonly number[]) =>
  years.map((year) => `## ${year}年\n\n在${year}年。\n`).join('\n')

describe('headings without ids', () => {
  test.each([
    ['none', YEARS],
    ['the first', [2020, 2021, 2022]],
    ['the second', [2019, 2021, 2022]],
    ['the last', [2019, 2020, 2021]],
    ['the middle', [2019, 2022]],
    ['all but the third', [2021]],
    ['all but the last', [2022]],
    ['all', []],
  ])('pair by what is under them where %s is missing', (_, kept) => {
    const expected = YEARS.map((year) =>
      kept.includes(year) ? `Year ${year} / ${year}年` : `Year ${year} / -`,
    )

    const left = `# A {#a}\n\n${english(YEARS)}`
    const right = `# 甲 {#a}\n\n${chinese(kept)}`

    expect(titles(left, right)).toEqual(['A / 甲', ...expected])
    expect(mirrored(left, right).sort()).toEqual(['A / 甲', ...expected].sort())
  })

  test('pair with one that has an id of its own', () => {
    expect(
      titles('# A {#a}\n\n## Fraud', '# 甲 {#a}\n\n## 詐騙 {#scams}'),
    ).toEqual(['A / 甲', 'Fraud / 詐騙'])
    expect(
      titles('# A {#a}\n\n## Fraud {#scams}', '# 甲 {#a}\n\n## 詐騙'),
    ).toEqual(['A / 甲', 'Fraud / 詐騙'])
  })

  test('never pair across two that are paired already', () => {
    const left = '# A {#a}\n\n## GPT-4\n\nIn 2024.\n\n# B {#b}'
    const right = '# 甲 {#a}\n\n# 乙 {#b}\n\n## 甚麼\n\n2024年的GPT-4。'

    expect(titles(left, right)).toEqual([
      'A / 甲',
      'GPT-4 / -',
      'B / 乙',
      '- / 甚麼',
    ])
    expect(titles(right, left)).toEqual([
      '甲 / A',
      '- / GPT-4',
      '乙 / B',
      '甚麼 / -',
    ])
  })

  test('pair in every gap between paired ones', () => {
    expect(
      titles(
        '## One\n\n# A {#a}\n\n## Two\n\n# B {#b}\n\n## Three',
        '## 一\n\n# 甲 {#a}\n\n## 二\n\n# 乙 {#b}\n\n## 三',
      ),
    ).toEqual(['One / 一', 'A / 甲', 'Two / 二', 'B / 乙', 'Three / 三'])
  })

  test('leave alone what is paired, wherever it has moved to', () => {
    const left = '# A {#a}\n\n# B {#b}\n\nGPT-4 in 2024.\n\n# C {#c}'
    const right =
      '# 乙 {#b}\n\n# 甲 {#a}\n\n# 丙 {#c}\n\n## 新\n\n2024年的GPT-4。'

    expect(titles(left, right)).toEqual([
      'A / 甲',
      'B / 乙',
      'C / 丙',
      '- / 新',
    ])
    expect(titles(right, left)).toEqual([
      '乙 / B',
      '甲 / A',
      '丙 / C',
      '新 / -',
    ])
  })

  test('pair between moved neighbours', () => {
    expect(
      titles(
        '# C {#c}\n\n# A {#a}\n\n## One\n\n# B {#b}\n\n## Two',
        '# 甲 {#a}\n\n## 一\n\n# 乙 {#b}\n\n## 二\n\n# 丙 {#c}',
      ),
    ).toEqual(['C / 丙', 'A / 甲', 'One / 一', 'B / 乙', 'Two / 二'])
  })

  test('do not pair with text that stands before any heading', () => {
    expect(titles('GPT-4 in 2024.', '## 新\n\n2024年的GPT-4。')).toEqual([
      '- / 新',
      ' / -',
    ])
    expect(titles('GPT-4 in 2024.', '2024年的GPT-4。')).toEqual([' / '])
  })

  test('stay alone where there are too many to compare', () => {
    const many = (title: string, count: number) =>
      Array.from({ length: count }, (_, at) => `## ${title}${at}`).join('\n\n')

    const pairs = titles(many('Heading ', 501), many('標題', 500))

    expect(pairs).toHaveLength(1_001)
  })
})
