import { describe, expect, test } from 'vitest'
import { missingSection } from '../../../../../scripts/parity/rules/missing-section.ts'
import { sectionLevel } from '../../../../../scripts/parity/rules/section-level.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const found = (left: string, right: string) =>
  missingSection
    .check(pagePair(left, right), ruleContext())
    .map(({ locale, section, line, other, args }) => [
      locale,
      section,
      line,
      other?.line,
      args,
    ])

describe('missingSection', () => {
  test('says where a section belongs, after what comes before it', () => {
    expect(
      found(
        '# A {#a}\n\nText.\n\n## B {#b}\n\nText.\n\n## C {#c}\n\nText.',
        '# 甲 {#a}\n\n內容。\n\n更多。\n\n## 丙 {#c}\n\n內容。',
      ),
    ).toEqual([['zh-hk', 'b', 7, 5, { variant: 'absent', title: 'B' }]])
  })

  test('takes marks without words for no section on other pages', () => {
    const page = pagePair(
      '# A\n\nText.\n\n####\n\n> Note.',
      '# 甲\n\n文字。\n\n> 注。',
    )

    expect(
      missingSection.check(page, ruleContext({ requiresIds: false })),
    ).toEqual([])
    expect(missingSection.check(page, ruleContext())).toHaveLength(1)
  })

  test('says nothing where other pages are pulled in', () => {
    const [all, pulled] = ['# A\n\n## B\n\nText.', '<!--@include: ./b.md-->']
    const on = (left: string, right: string, requiresIds = false): unknown[] =>
      missingSection.check(pagePair(left, right), ruleContext({ requiresIds }))

    expect(on(all, pulled)).toEqual([])
    expect(on(pulled, all)).toEqual([])
    expect(on(all, pulled, true)).not.toEqual([])
    expect(on(`${all}\n\n${pulled}`, pulled)).not.toEqual([])
  })

  test('says so for either language', () => {
    expect(
      found('# A {#a}\n\nText.', '# 甲 {#a}\n\n內容。\n\n## 乙\n\n內容。'),
    ).toEqual([['en', '乙', 3, 5, { variant: 'absent', title: '乙' }]])
  })

  test('reports a heading over words that have none there', () => {
    const [left, right] = [
      'It is new.\n\n## B {#b}\n\nText.',
      '## 甚麼 {#a}\n\n它是新的。\n\n## 乙 {#b}\n\n內容。',
    ]

    expect(found(left, right)).toEqual([
      ['en', 'a', 1, 1, { variant: 'absent', title: '甚麼' }],
    ])
    expect(sectionLevel.check(pagePair(left, right), ruleContext())).toEqual([])
  })

  test('puts the first one after the front matter', () => {
    expect(
      found(
        '# Z {#z}\n\nIn 2024.\n\n# A {#a}',
        '---\ntitle: t\n---\n\n# 甲 {#a}\n\n內容。',
      ),
    ).toEqual([['zh-hk', 'z', 4, 1, { variant: 'absent', title: 'Z' }]])
  })

  test('counts on from the last that both have', () => {
    expect(
      found(
        '# A {#a}\n\n## B {#b}\n\nIn 2019.\n\n## C {#c}\n\n- One\n- Two',
        '# 甲 {#a}\n\n內容。\n\n## 丁 {#d}\n\n```\n碼\n```\n\n內容。',
      ).map(([locale, section, line]) => [locale, section, line]),
    ).toEqual([
      ['en', 'd', 3],
      ['zh-hk', 'b', 11],
      ['zh-hk', 'c', 11],
    ])
  })

  test('takes a title in the front matter for the first heading', () => {
    const headed = '# A\n\nText.\n\n## B {#b}\n\nText.'
    const titled = '---\ntitle: 甲\n---\n\n文字。\n\n## 乙 {#b}\n\n文字。'

    expect(found(headed, titled)).toEqual([])
    expect(found(headed, titled.replace('title', 'name'))).toHaveLength(1)
    expect(found(headed.replace('# A', '# A {#a}'), titled)).toHaveLength(1)
  })

  test('names the one that is most likely meant', () => {
    expect(
      found(
        '# A {#a}\n\n## B {#b}\n\nIn 2024 GPT-4.',
        '# 甲 {#a}\n\n## 乙 {#bee}\n\n2024年的GPT-4。',
      ),
    ).toEqual([
      [
        'en',
        'bee',
        expect.any(Number),
        3,
        {
          variant: 'renamed',
          title: '乙',
          id: 'bee',
          found: 'b',
          foundLine: 3,
        },
      ],
      [
        'zh-hk',
        'b',
        expect.any(Number),
        3,
        { variant: 'renamed', title: 'B', id: 'b', found: 'bee', foundLine: 3 },
      ],
    ])
  })

  test('says nothing of text before the first heading', () => {
    expect(found('Text.\n\n# A {#a}', '# 甲 {#a}')).toEqual([])
  })
})
