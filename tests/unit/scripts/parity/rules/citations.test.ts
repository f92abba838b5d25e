import { describe, expect, test } from 'vitest'
import { citations } from '../../../../../scripts/parity/rules/citations.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const context = ruleContext()

describe('citations', () => {
  test('names the source, the lines and the side that lacks it', () => {
    const page = pagePair(
      '# A {#a}\n\nOne.[@x]\n\nTwo.[@y; @z]',
      '# 甲 {#a}\n\n一。[@x]\n\n二。[@z]',
    )

    expect(citations.check(page, context)).toEqual([
      {
        rule: 'citations',
        locale: 'zh-hk',
        page: 'page.md',
        section: 'a',
        file: 'zh-hk/page.md',
        line: 5,
        column: 1,
        other: { locale: 'en', file: 'en/page.md', line: 5 },
        args: { id: 'y' },
      },
    ])
  })

  test('reports a swapped source on both sides, once each', () => {
    const page = pagePair(
      '# A {#a}\n\nOne.[@x] Two.[@x]',
      '# 甲 {#a}\n\n一。[@y]',
    )

    expect(
      citations.check(page, context).map(({ locale, args }) => [locale, args]),
    ).toEqual([
      ['en', { id: 'y' }],
      ['zh-hk', { id: 'x' }],
    ])
  })

  test('does not mind how often or in which block', () => {
    const page = pagePair(
      '# A {#a}\n\nOne.[@x] Two.[@x; @y]\n\nThree.',
      '# 甲 {#a}\n\n一。[@y]\n\n二。[@x]',
    )

    expect(citations.check(page, context)).toEqual([])
  })

  test('minds the section', () => {
    const page = pagePair(
      '# A {#a}\n\nOne.[@x]\n\n## B {#b}\n\nTwo.',
      '# 甲 {#a}\n\n一。\n\n## 乙 {#b}\n\n二。[@x]',
    )

    expect(
      citations
        .check(page, context)
        .map(({ locale, section }) => [locale, section]),
    ).toEqual([
      ['zh-hk', 'a'],
      ['en', 'b'],
    ])
  })
})

describe('citations of different sources', () => {
  const check = (left: string, right: string) =>
    citations
      .check(
        pagePair(`# A {#a}\n\n${left}`, `# 甲 {#a}\n\n${right}`),
        ruleContext(),
      )
      .map(({ locale, args }) => [locale, args])

  test('are reported on both sides, though as many', () => {
    expect(check('A.[@a][@b]', '甲。[@a][@c]')).toEqual([
      ['en', { id: 'c' }],
      ['zh-hk', { id: 'b' }],
    ])
  })

  test('are found in blocks that only one side has', () => {
    expect(check('A in 2019.\n\nB in 2024.[@b]', '2019年。')).toEqual([
      ['zh-hk', { id: 'b' }],
    ])
  })
})
