import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../../scripts/parity/finding.ts'
import {
  pairPages,
  pairTrees,
} from '../../../../../scripts/parity/pairing/pair-trees.ts'
import { duplicateId } from '../../../../../scripts/parity/rules/duplicate-id.ts'
import { emptySection } from '../../../../../scripts/parity/rules/empty-section.ts'
import { frontMatter } from '../../../../../scripts/parity/rules/front-matter.ts'
import { links } from '../../../../../scripts/parity/rules/links.ts'
import { sectionId } from '../../../../../scripts/parity/rules/section-id.ts'
import { typography } from '../../../../../scripts/parity/rules/typography.ts'
import { uncitedFigure } from '../../../../../scripts/parity/rules/uncited-figure.ts'
import { unknownSource } from '../../../../../scripts/parity/rules/unknown-source.ts'
import { unreadable } from '../../../../../scripts/parity/rules/unreadable.ts'
import { ruleContext } from '../../../../support/context.ts'
import {
  chinese,
  english,
  page,
  pagePair,
  tree,
} from '../../../../support/pages.ts'

const context = ruleContext()
const short = (findings: readonly Finding[]) =>
  findings.map(({ rule, locale, line, other, args }) => [
    rule,
    locale,
    line,
    other?.line ?? null,
    args,
  ])

describe('sectionId', () => {
  const suggestion = (left: string, right: string) =>
    sectionId
      .check(pagePair(left, right), context)
      .map(({ args }) => ('suggestion' in args ? args.suggestion : null))

  test.each([
    ['# Fraud detection', 'fraud-detection'],
    ['# 詐騙 AI', 'short-english-name'],
    ['# AI 詐騙', 'short-english-name'],
    ['# 2025', '_2025'],
  ])('suggests for "%s" the id %s', (heading, id) => {
    expect(suggestion(heading, '')).toEqual([id])
  })

  test('asks for none before the first heading', () => {
    expect(suggestion('Text.', '內容。')).toEqual([])
  })
})

describe('duplicateId', () => {
  test('names the first on the same side, and its counterpart', () => {
    const left = '# A {#a}\n\n# B {#b}\n\n# C {#b}\n\n# D'
    const right = '# 甲 {#a}\n\n內容。\n\n# 乙 {#b}\n\n# 丁\n\n# 戊'

    expect(short(duplicateId.check(pagePair(left, right), context))).toEqual([
      ['duplicate-id', 'en', 5, 5, { id: 'b', first: 3 }],
    ])
    expect(short(duplicateId.check(pagePair(right, left), context))).toEqual([
      ['duplicate-id', 'zh-hk', 5, 5, { id: 'b', first: 3 }],
    ])
  })

  test('names no counterpart where there is none', () => {
    expect(
      short(
        duplicateId.check(
          pagePair('# A {#a}\n\n# B {#a}', '# 甲 {#z}'),
          context,
        ),
      ),
    ).toEqual([['duplicate-id', 'en', 3, null, { id: 'a', first: 1 }]])
  })
})

describe('emptySection', () => {
  const empty = (left: string) =>
    short(
      emptySection.check(pagePair(left, '# 甲 {#a}\n\n內容。'), context),
    ).map(([, , line, other]) => [line, other])

  test('takes a heading for empty that only others of its level follow', () => {
    expect(empty('# A {#a}\n\n# B {#b}\n\nText.')).toEqual([[1, 1]])
    expect(empty('# A {#a}\n\n## B {#b}\n\nText.')).toEqual([])
    expect(empty('## A {#a}\n\n# B {#b}\n\nText.')).toEqual([[1, 1]])
    expect(empty('# A {#a}\n\nText.\n\n## B {#b}')).toEqual([[5, null]])
  })

  test('says nothing of a comment before the first heading', () => {
    expect(empty('<!-- note -->\n\n# A {#a}\n\nText.')).toEqual([])
  })
})

describe('frontMatter', () => {
  const keys = (title: string) => `---\ntitle: ${title}\n---\n# A {#a}`

  test('takes spaces for no text', () => {
    expect(
      short(frontMatter.check(pagePair(keys('"  "'), keys('t')), context)),
    ).toEqual([
      ['front-matter', 'en', 2, 1, { variant: 'one-side', key: 'title' }],
    ])
    expect(
      frontMatter.check(pagePair(keys('" t"'), keys('t')), context),
    ).toEqual([])
  })
})

describe('links', () => {
  test('take out the names of the folders, however they are written', () => {
    const side = (code: string, dir: string, text: string) => {
      const locale = { code, dir }
      return { locale, page: page(`# A {#a}\n\n${text}`, locale) }
    }
    const check = (left: string, right: string) =>
      short(
        links.check(
          pairPages(
            side('xx', 'docs/Links', `[x](${left})`),
            side('yy', 'docs/Rechts', `[x](${right})`),
          ),
          context,
        ),
      )

    expect(check('/links/a', '/Rechts/a')).toEqual([])
    expect(check('/xx/a', '/yy/a')).toEqual([])
    expect(check('/docs/a', '/a')).toHaveLength(2)
  })
})

describe('typography', () => {
  const faults = (text: string) =>
    typography
      .check(pagePair('# A {#a}\n\nText.', `# 甲 {#a}\n\n${text}`), context)
      .map(({ rule, column }) => [rule, column])

  test('leaves titles as their authors set them', () => {
    expect(faults('《中文,中文》中文，好,壞')).toEqual([['typography', 12]])
    expect(faults('「中文,中文」')).toEqual([['typography', 4]])
    expect(faults('中文,《中文》')).toEqual([['typography', 3]])
  })
})

describe('uncitedFigure', () => {
  const lines = (text: string) =>
    uncitedFigure
      .check(pagePair(`# A {#a}\n\n${text}`, '# 甲 {#a}'), context)
      .map(({ rule, line }) => [rule, line])

  const table = '| a | b |\n|-|-|\n| 56 | 57 |\n| 58 | 59 |'

  test.each([
    ['in none', table, [['uncited-figure', 5]]],
    ['in a row', table.replace('59', '59[@a]'), []],
    ['right before', `Text.[@a]\n\n${table}`, []],
    ['right after', `${table}\n\nText.[@a]`, []],
    [
      'further before',
      `Text.[@a]\n\nText.\n\n${table}`,
      [['uncited-figure', 9]],
    ],
    [
      'further after',
      `${table}\n\nText.\n\nText.[@a]`,
      [['uncited-figure', 5]],
    ],
  ])('looks for the citation of a table %s', (_, text, found) => {
    expect(lines(text)).toEqual(found)
  })

  test('asks each of two tables', () => {
    expect(lines(`${table}\n\nText.\n\n${table}`)).toEqual([
      ['uncited-figure', 5],
      ['uncited-figure', 12],
    ])
  })

  test('asks for nothing in code and of images', () => {
    expect(lines('```\n56 banks\n```\n\n![56 banks](a.png)')).toEqual([])
  })
})

describe('unknownSource', () => {
  test('names one that is near, or none', () => {
    const sources = new Set(['hkma-2025'])
    const check = (id: string) =>
      short(
        unknownSource.check(
          pagePair(`# A {#a}\n\nText.[@${id}]`, '# 甲 {#a}'),
          ruleContext({ sources }),
        ),
      )

    expect(check('hkma-2025')).toEqual([])
    expect(check('hkma-2024')).toEqual([
      [
        'unknown-source',
        'en',
        3,
        null,
        { variant: 'near', id: 'hkma-2024', suggestion: 'hkma-2025' },
      ],
    ])
    expect(check('elsewhere')).toEqual([
      [
        'unknown-source',
        'en',
        3,
        null,
        { variant: 'unknown', id: 'elsewhere', suggestion: '' },
      ],
    ])
  })
})

describe('unreadable', () => {
  const problem = (locale: string) =>
    ({
      locale,
      path: 'b.md',
      file: `${locale}/b.md`,
      line: 2,
      column: 3,
      reason: 'encoding',
      detail: '0xff',
    }) as const

  test('names the page of the other side, on either', () => {
    const pages = [
      ['a.md', '# A'],
      ['b.md', '# B'],
    ] as const
    const whole = tree(english, pages)
    const broken = { ...tree(chinese, []), problems: [problem('zh-hk')] }
    const found = (trees: Parameters<typeof unreadable.check>[0]) =>
      unreadable
        .check(trees, context)
        .map(({ file, line, other }) => [file, line, other])

    expect(unreadable.scope).toBe('tree')
    expect(found(pairTrees(whole, broken))).toEqual([
      ['zh-hk/b.md', 2, { locale: 'en', file: 'en/b.md', line: 1 }],
    ])
    expect(
      found(
        pairTrees(
          { ...tree(english, []), problems: [problem('en')] },
          tree(chinese, [['a.md', '# 甲']]),
        ),
      ),
    ).toEqual([['en/b.md', 2, null]])
  })
})
