import { describe, expect, test } from 'vitest'
import { duplicateId } from '../../../../../scripts/parity/rules/duplicate-id.ts'
import { emptySection } from '../../../../../scripts/parity/rules/empty-section.ts'
import { frontMatter } from '../../../../../scripts/parity/rules/front-matter.ts'
import { missingPage } from '../../../../../scripts/parity/rules/missing-page.ts'
import { missingSection } from '../../../../../scripts/parity/rules/missing-section.ts'
import { sectionId } from '../../../../../scripts/parity/rules/section-id.ts'
import { sectionLevel } from '../../../../../scripts/parity/rules/section-level.ts'
import { sectionOrder } from '../../../../../scripts/parity/rules/section-order.ts'
import { unknownSource } from '../../../../../scripts/parity/rules/unknown-source.ts'
import { unreadable } from '../../../../../scripts/parity/rules/unreadable.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair, treePair } from '../../../../support/pages.ts'

const context = ruleContext()
const inStep = pagePair(
  '# A {#a}\n\nText.\n\n## B {#b}\n\nText.',
  '# 甲 {#a}\n\n內容。\n\n## 乙 {#b}\n\n內容。',
)

const here = {
  locale: 'zh-hk',
  page: 'page.md',
  file: 'zh-hk/page.md',
  column: 1,
}
const there = { locale: 'en', file: 'en/page.md' }

test.each([
  missingSection,
  sectionOrder,
  sectionLevel,
  sectionId,
  duplicateId,
  emptySection,
  frontMatter,
  unknownSource,
])('$id is silent on a pair in step', ({ check }) => {
  expect(check(inStep, context)).toEqual([])
})

describe('missing-page', () => {
  test.each([
    [
      'of the same name but for its number',
      { 'ch02-types.md': ['# Types\n\nOn types.', null] },
      { 'ch01-types.md': [null, '# 型別\n\n型別。'] },
    ],
    [
      'with the same code and links',
      { 'a.md': ['`x`\n\n[1](/1) [2](/2) [3](/3) [4](/4) [5](/5)', null] },
      { 'b.md': [null, '[一](/1) [二](/2) [三](/3) [四](/4) [五](/5)'] },
    ],
  ] as const)('names the page %s', (_, left, right) => {
    const trees = treePair({ ...left, ...right })
    const [ours] = Object.keys(left)
    const [theirs] = Object.keys(right)

    expect(missingPage.check(trees, context)).toMatchObject([
      { page: ours, args: { variant: 'renamed', found: `zh-hk/${theirs}` } },
      { page: theirs, args: { variant: 'renamed', found: `en/${ours}` } },
    ])
  })

  test.each([
    [
      'two could be meant',
      {
        '2024-01-01-news.md': ['# News\n\nText.', null],
        '2024-01-02-news.md': [null, '# 消息\n\n內容。'],
        '2024-01-03-news.md': [null, '# 消息\n\n內容。'],
      },
    ],
    [
      'one is far longer',
      {
        '01-news.md': [`# News\n\n${'Many words. '.repeat(20)}`, null],
        '02-news.md': [null, '# 消息\n\n內容。'],
      },
    ],
    ['names differ', { 'v1.md': ['# A', null], 'v2.md': [null, '# 甲'] }],
  ] as const)('names no page where %s', (_, pages) => {
    const found = missingPage.check(treePair(pages), context)

    expect(found.map(({ args }) => args)).not.toContainEqual(
      expect.objectContaining({ variant: 'renamed' }),
    )
  })

  test('reports a page in the language that lacks it, either way', () => {
    const trees = treePair({ 'a.md': ['# A', null], 'b.md': [null, '# 乙'] })

    expect(missingPage.check(trees, context)).toMatchObject([
      {
        locale: 'zh-hk',
        page: 'a.md',
        file: 'zh-hk/a.md',
        line: 1,
        other: { locale: 'en', file: 'en/a.md', line: 1 },
      },
      {
        locale: 'en',
        page: 'b.md',
        file: 'en/b.md',
        line: 1,
        other: { locale: 'zh-hk', file: 'zh-hk/b.md', line: 1 },
      },
    ])
  })
})

describe('missing-section', () => {
  test('stands where the section belongs', () => {
    const pair = pagePair(
      ['# A {#a}', '', 'Text.', '', '## B {#b}', '', '## C {#c}'],
      ['# 甲 {#a}', '', '內容。', '', '## 丙 {#c}'],
    )

    expect(missingSection.check(pair, context)).toEqual([
      {
        ...here,
        rule: 'missing-section',
        section: 'b',
        line: 5,
        other: { ...there, line: 5 },
        args: { variant: 'absent', title: 'B' },
      },
    ])
  })

  test('reports what only Chinese has in English', () => {
    const pair = pagePair('# A {#a}', '# 甲 {#a}\n\n## 乙 {#b}\n\n內容。')

    expect(missingSection.check(pair, context)).toMatchObject([
      { locale: 'en', section: 'b', line: 1, args: { title: '乙' } },
    ])
  })

  test('names a section that only has another id', () => {
    const pair = pagePair(
      '# A {#a}\n\n## B {#b}\n\nIn 2024 GPT-4.',
      '# 甲 {#a}\n\n## 乙 {#bee}\n\n2024年的GPT-4。',
    )

    expect(missingSection.check(pair, context)).toMatchObject([
      {
        locale: 'en',
        section: 'bee',
        args: { variant: 'renamed', id: 'bee', found: 'b', foundLine: 3 },
      },
      {
        locale: 'zh-hk',
        section: 'b',
        args: { variant: 'renamed', id: 'b', found: 'bee', foundLine: 3 },
      },
    ])
  })
})

describe('section-order', () => {
  test('names the section that moved and both its places', () => {
    const pair = pagePair(
      ['# A {#a}', '', '## B {#b}', '', '## C {#c}', '', '## D {#d}'],
      ['# 甲 {#a}', '', '## 丁 {#d}', '', '## 乙 {#b}', '', '## 丙 {#c}'],
    )

    expect(sectionOrder.check(pair, context)).toEqual([
      {
        ...here,
        rule: 'section-order',
        section: 'd',
        line: 3,
        other: { ...there, line: 7 },
        args: { title: '丁', after: '丙' },
      },
    ])
  })
})

describe('section-level', () => {
  test('names both levels and both lines', () => {
    const pair = pagePair(
      ['# A {#a}', '## B {#b}'],
      ['# 甲 {#a}', '### 乙 {#b}'],
    )

    expect(sectionLevel.check(pair, context)).toEqual([
      {
        ...here,
        rule: 'section-level',
        section: 'b',
        line: 2,
        other: { ...there, line: 2 },
        args: { expected: 2, actual: 3 },
      },
    ])
  })
})

describe('section-id', () => {
  test('reports a heading without an id and suggests the other side’s', () => {
    const pair = pagePair('# Fraud {#fraud}', '# 詐騙')

    expect(sectionId.check(pair, context)).toEqual([
      {
        ...here,
        rule: 'section-id',
        section: null,
        line: 1,
        other: { ...there, line: 1 },
        args: { title: '詐騙', suggestion: 'fraud' },
      },
    ])
  })

  test('lets an id be made of the words where ids are not asked for', () => {
    const theirs = ruleContext({ requiresIds: false })
    const check = (id: string): number =>
      sectionId.check(pagePair('# Node.js & co.', `# 甲 {#${id}}`), theirs)
        .length

    expect(check('nodejs--co')).toBe(0)
    expect(check('node-js-co')).toBe(0)
    expect(check('nodejs')).toBe(1)
  })

  test('suggests an English id, never a Chinese one', () => {
    const pair = pagePair('# Fraud', '# 詐騙')

    expect(
      sectionId.check(pair, context).map((finding) => finding.args),
    ).toEqual([
      { title: 'Fraud', suggestion: 'fraud' },
      { title: '詐騙', suggestion: 'short-english-name' },
    ])
  })

  test('on other people’s pages asks only where the other side has one', () => {
    const foreign = ruleContext({ requiresIds: false })

    expect(sectionId.check(pagePair('# A', '# 甲'), foreign)).toEqual([])
    expect(sectionId.check(pagePair('# A', '# 甲 {#a}'), foreign)).toEqual([])
    expect(
      sectionId.check(pagePair('# A {#a}', '# 甲'), foreign),
    ).toMatchObject([{ locale: 'zh-hk', args: { suggestion: 'a' } }])
  })
})

describe('duplicate-id', () => {
  test('names the line that has the id first', () => {
    const pair = pagePair('# A {#a}', '# 甲 {#a}\n\n## 乙 {#a}')

    expect(duplicateId.check(pair, context)).toEqual([
      {
        ...here,
        rule: 'duplicate-id',
        section: 'a',
        line: 3,
        other: { ...there, line: 1 },
        args: { id: 'a', first: 1 },
      },
    ])
  })
})

describe('empty-section', () => {
  const contents = (name: string): string =>
    Array.from({ length: 6 }, (_, at) => `## ${name}${at}\n`).join('\n')

  test.each([
    [
      'comments in code between tags',
      '# A\n\n{% highlight ruby %}\n# One\n# Two\n{% endhighlight %}',
      '# 甲\n\n{% highlight ruby %}\n# 一\n# 二\n{% endhighlight %}',
    ],
    [
      'a page of contents',
      `# A\n\n${contents('a')}`,
      `# 甲\n\n${contents('b')}`,
    ],
    ['a page that leads elsewhere', '# Moved', '# 已遷移'],
    [
      'what is empty in both languages',
      '# A\n\n## B\n\n## C\n\nText.',
      '# 甲\n\n## 乙\n\n## 丙\n\n內容。',
    ],
    [
      'a file pulled in',
      '# A\n\n## B\n\n<!--@include: ./b.md-->\n\n## C\n\nText.',
      '# 甲\n\n## 乙\n\n內容。\n\n## 丙\n\n內容。',
    ],
    [
      'a line at the foot of a page',
      '# A\n\nText.\n\n###### Made by a tool',
      '# 甲\n\n內容。\n\n###### 由程式製作',
    ],
  ])('is silent on %s on other pages only', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(left, right)

    expect(emptySection.check(page, theirs)).toEqual([])
    expect(emptySection.check(page, context)).not.toEqual([])
  })

  test.each([
    [
      'in one language',
      '# A\n\n## B\n\nText.\n\n## C\n\nText.',
      '# 甲\n\n## 乙\n\n## 丙\n\n內容。',
    ],
    [
      'at the foot of one',
      '# A\n\nText.\n\n## B\n\nText.',
      '# 甲\n\n內容。\n\n## 乙',
    ],
    ['over a mere comment', '# A\n\n<!-- b -->', '# 甲\n\n內容。'],
  ])('reports a heading without words %s on other pages', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })

    expect(emptySection.check(pagePair(left, right), theirs)).not.toEqual([])
  })

  test('reports a heading with nothing under it', () => {
    const pair = pagePair(
      '# A {#a}\n\nText.\n\n## B {#b}\n\nText.',
      '# 甲 {#a}\n\n內容。\n\n## 乙 {#b}\n',
    )

    expect(emptySection.check(pair, context)).toEqual([
      {
        ...here,
        rule: 'empty-section',
        section: 'b',
        line: 5,
        other: { ...there, line: 5 },
        args: { variant: 'empty', title: '乙' },
      },
    ])
  })

  test('lets a heading hold only sections of its own', () => {
    const pair = pagePair(
      '# A {#a}\n\n## B {#b}\n\nText.',
      '# 甲 {#a}\n\n## 乙 {#b}\n\n內容。',
    )

    expect(emptySection.check(pair, context)).toEqual([])
  })

  test('does not count a comment as text', () => {
    const pair = pagePair('# A {#a}\n\nText.', '# 甲 {#a}\n\n<!-- note -->')

    expect(emptySection.check(pair, context)).toMatchObject([
      { locale: 'zh-hk', args: { variant: 'empty' } },
    ])
  })

  test('reports a mark that the text is still to come, text or not', () => {
    const pair = pagePair(
      '# A {#a}\n\n<!-- pending -->',
      '# 甲 {#a}\n\n<!-- pending -->\n\n內容。',
    )

    expect(emptySection.check(pair, context)).toMatchObject([
      { locale: 'en', args: { variant: 'pending' } },
      { locale: 'zh-hk', args: { variant: 'pending' } },
    ])
  })
})

describe('front-matter', () => {
  test('reports a key that every page must have', () => {
    const pair = pagePair(
      '---\ntitle: A\n---\n# A',
      '---\ntitle: 甲\n---\n# 甲',
    )
    const strict = ruleContext({ requiredKeys: ['title', 'description'] })

    expect(
      frontMatter.check(pair, strict).map(({ locale, line, args }) => ({
        locale,
        line,
        args,
      })),
    ).toEqual([
      {
        locale: 'en',
        line: 1,
        args: { variant: 'absent', key: 'description' },
      },
      {
        locale: 'zh-hk',
        line: 1,
        args: { variant: 'absent', key: 'description' },
      },
    ])
  })

  test('reports a key that only one language has, on its line if it is empty', () => {
    const pair = pagePair('---\ntitle: A\n---', '---\na: 1\ntitle:\n---')

    expect(frontMatter.check(pair, context)).toMatchObject([
      { locale: 'zh-hk', line: 3, args: { variant: 'one-side', key: 'title' } },
    ])
  })
})

describe('unknown-source', () => {
  test('names the mark and the nearest source', () => {
    const pair = pagePair('# A {#a}\n\nText.[@hkma-2025; @sfc]', '# 甲 {#a}')
    const known = ruleContext({ sources: new Set(['hkma-2024', 'sfc']) })

    expect(unknownSource.check(pair, known)).toMatchObject([
      {
        locale: 'en',
        section: 'a',
        line: 3,
        column: 6,
        args: { variant: 'near', id: 'hkma-2025', suggestion: 'hkma-2024' },
      },
    ])
  })
})

describe('unreadable', () => {
  test('keeps the reader’s place and names the counterpart', () => {
    const trees = treePair({ 'a.md': ['# A', null] })
    const problem = {
      locale: 'zh-hk',
      path: 'a.md',
      file: 'zh-hk/a.md',
      line: 4,
      column: 2,
      reason: 'encoding',
      detail: '0xff',
    } as const
    const broken = { ...trees, right: { ...trees.right, problems: [problem] } }

    expect(unreadable.check(broken, context)).toEqual([
      {
        rule: 'unreadable',
        locale: 'zh-hk',
        page: 'a.md',
        section: null,
        file: 'zh-hk/a.md',
        line: 4,
        column: 2,
        other: { locale: 'en', file: 'en/a.md', line: 1 },
        args: { variant: 'encoding', detail: '0xff' },
      },
    ])
  })
})
