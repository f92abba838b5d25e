import { describe, expect, test } from 'vitest'
import { links } from '../../../../../scripts/parity/rules/links.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pairPages } from '../../../../../scripts/parity/pairing/pair-trees.ts'
import { page as readPage, pagePair } from '../../../../support/pages.ts'

const context = ruleContext()

function found(left: string, right: string, path = 'guide/page.md'): unknown[] {
  const page = pagePair(
    `# A {#a}\n\n[x](${left})`,
    `# 甲 {#a}\n\n[甲](${right})`,
    path,
  )
  return links.check(page, context).map(({ locale, args }) => [locale, args])
}

describe('links', () => {
  test.each([
    ['At https://a.hk/x.', '在https://a.hk/x。'],
    ['See https://a.hk/x to apply.', '前往https://a.hk/x申請'],
    ['Write to a@b.hk.', '電郵至a@b.hk。'],
    ['(http:// or https://)', '（http://或https://）'],
  ])('takes %j for %j, whatever stands close to it', (left, right) => {
    const page = pagePair(`# A {#a}\n\n${left}`, `# 甲 {#a}\n\n${right}`)

    expect(links.check(page, context)).toEqual([])
    const other = right.replace('a.hk', 'c.hk').replace('b.hk', 'c.hk')
    if (other === right) return
    const changed = pagePair(`# A {#a}\n\n${left}`, `# 甲 {#a}\n\n${other}`)
    expect(links.check(changed, context)).not.toEqual([])
  })

  test('looks where a link leads that has an address for words', () => {
    const [left, right] = ['(https://a.hk/x)', '(https://a.hk/y)'].map(
      (target) => `# A {#a}\n\n[https://a.hk/x]${target}`,
    )

    expect(links.check(pagePair(left ?? '', left ?? ''), context)).toEqual([])
    expect(
      links.check(pagePair(left ?? '', right ?? ''), context),
    ).toMatchObject([{ locale: 'en', args: { target: 'https://a.hk/y' } }])
  })

  test('passes over words with a heading of their own on other pages', () => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(
      '# A\n\nOne.\n\n**Next**\n\nSee [it](https://a.hk/x) and [y](/y).',
      '# 甲\n\n一。\n\n## 其次\n\n見[它](https://a.hk/x)。',
    )

    expect(links.check(page, theirs)).toMatchObject([
      { args: { target: '/y' } },
    ])
    expect(links.check(page, context)).toHaveLength(2)
  })

  test('counts links that stand under another heading on other pages', () => {
    const theirs = ruleContext({ requiresIds: false })
    const pair = (left: string): ReturnType<typeof pagePair> =>
      pagePair(
        `# A\n\n[x](/x)\n\n## B\n\n${left}`,
        '# 甲\n\n一。\n\n## 乙\n\n[它](/x)和[它](/x)',
      )

    expect(links.check(pair('[x](/x)'), theirs)).toEqual([])
    expect(links.check(pair('[x](/x)'), context)).toHaveLength(1)
    expect(links.check(pair('[x](/x), [x](/x)'), theirs)).toHaveLength(1)
  })

  test.each([
    [
      'https://v.a.hk/v/12?learn=on',
      'https://v.a.hk/v/34?captions=chi_hant&learn=on',
      0,
    ],
    ['https://v.a.hk/v/12', 'https://v.a.hk/v/34', 2],
    ['https://v.a.hk/v/12', 'https://v.a.hk/w/34?captions=chi_hant', 2],
  ])('takes %j for %j, a film in another language', (left, right, count) => {
    expect(found(left, right)).toHaveLength(count)
  })

  test('takes a page for a part of it on other pages', () => {
    const theirs = ruleContext({ requiresIds: false })
    const pair = (left: string, right: string): ReturnType<typeof pagePair> =>
      pagePair(`# A\n\n[x](${left})`, `# 甲\n\n[甲](${right})`)

    expect(links.check(pair('/x#part', '/x'), theirs)).toEqual([])
    expect(links.check(pair('/x#part', '/x'), context)).toHaveLength(2)
    expect(links.check(pair('/x#part', '/x#other'), theirs)).toHaveLength(2)
  })

  test('leaves links of a missing section to that', () => {
    const theirs = ruleContext({ requiresIds: false })
    const [above, below] = ['See [x](/x).', '見[它](/x)。']
    const page = pagePair(
      `${above}\n\n# A {#a}\n\nText.`,
      `# 甲 {#a}\n\n${below}\n\n## 參考 {#more}\n\n[它](/x)`,
    )

    expect(links.check(page, theirs)).toEqual([])
  })

  test.each([
    ['/en/finance', '/zh-hk/finance'],
    ['/guide/finance', './finance.md'],
    ['./finance', '/zh-hk/guide/finance.html'],
    ['../index.md#x', '/#x'],
    ['../finance', '/guide/finance'],
    ['../finance', '/finance'],
    ['#part', './page.md#part'],
    [
      'https://www.pcpd.org.hk/english/a.html',
      'https://www.pcpd.org.hk/tc_chi/a.html',
    ],
    ['https://www.gov.hk/en/about', 'https://www.gov.hk/tc/about/'],
    ['https://a.hk/x', 'https://a.hk/x?lang=zh-Hant&?lang=zh-Hant'],
    ['https://www.hkma.gov.hk/eng/x', 'https://www.hkma.gov.hk/chi/x'],
    ['https://www.edb.gov.hk/a_e.htm', 'http://edb.gov.hk/a_c.htm'],
    ['https://a.hk/doc?lang=EN&no=1', 'https://a.hk/doc?no=1&lang=TC'],
    ['https://vuejs.org/guide/', 'https://zh-hk.vuejs.org/guide'],
    ['https://v2.vuejs.org/a.html', 'https://v2.cn.vuejs.org/a'],
    [
      'https://developer.mozilla.org/en-US/docs/Web',
      'https://developer.mozilla.org/zh-TW/docs/Web',
    ],
    [
      'https://en.wikipedia.org/wiki/Deepfake',
      'https://zh.wikipedia.org/zh-hk/深偽技術',
    ],
    [
      'https://en.wikipedia.org/wiki/Deepfake',
      'https://zh.wikipedia.org/wiki/深偽技術',
    ],
    ['/a#install', '/a#安裝'],
    ['/a#Shared-Part', '/a#shared-part'],
    ['https://a.hk/%E4%B8%AD', 'https://a.hk/中'],
    ['mailto:A@b.hk', 'mailto:a@b.hk'],
    ['https://vite.dev/guide/why.html', '/guide/why'],
    ['https://helpx.adobe.com/a.html', 'https://helpx.adobe.com/tw/a.html'],
    ['https://a.hk/docs/AnimationEvent', 'https://a.hk/docs/animationevent'],
    ['/topics/charts.md', '/zh/docs/topics/charts/'],
    ['/topics/charts.md', 'https://helm.sh/zh/docs/topics/charts'],
  ])('takes %s and %s for the same', (left, right) => {
    expect(found(left, right)).toEqual([])
  })

  test.each([
    ['/en/finance', '/zh-hk/education'],
    ['/a#one', '/a#two'],
    ['https://a.hk/eng/one', 'https://a.hk/chi/two'],
    ['https://a.hk/x', 'https://b.hk/x'],
    ['https://a.hk/guide/x', 'https://b.hk/docs/guide/x'],
    ['/install', '/docs/install'],
    ['/guide/install', '/guide/more/install'],
    ['/guide/install', '/old-guide/install'],
    ['https://a.hk/x?no=1', 'https://a.hk/x?no=2'],
    ['https://en.wikipedia.org/wiki/A', 'https://en.wikipedia.org/wiki/B'],
  ])('tells %s from %s, on both sides', (left, right) => {
    expect(found(left, right)).toEqual([
      ['en', { target: right }],
      ['zh-hk', { target: left }],
    ])
  })

  test('names the lines of the link and of its counterpart', () => {
    const page = pagePair(
      '# A {#a}\n\nOne[@x].\n\n[Two](/b)[@y].',
      '# 甲 {#a}\n\n一[@x]。\n\n二[@y]。',
    )

    expect(links.check(page, context)).toMatchObject([
      { locale: 'zh-hk', line: 5, other: { line: 5 }, args: { target: '/b' } },
    ])
  })
})

describe('links in folders of any name, and in HTML', () => {
  const check = (
    left: string,
    right: string,
    dirs: readonly [string, string],
  ) => {
    const side = (code: string, dir: string, text: string) => {
      const locale = { code, dir }
      return { locale, page: readPage(`# A {#a}\n\n${text}`, locale) }
    }
    return links
      .check(
        pairPages(side('en', dirs[0], left), side('zh-hk', dirs[1], right)),
        context,
      )
      .map(({ rule, locale, args }) => [rule, locale, args])
  }

  test('take out the name of a folder as well as the code', () => {
    const dirs = ['docs/English', 'docs/Chinese'] as const

    expect(check('[x](/english/a)', '[x](/chinese/a)', dirs)).toEqual([])
    expect(check('[x](/en/a)', '[x](/chinese/a)', dirs)).toEqual([])
    expect(check('[x](/docs/a)', '[x](/chinese/a)', dirs)).toHaveLength(2)
  })

  test('find their counterpart in HTML', () => {
    const dirs = ['en', 'zh-hk'] as const

    expect(check('[x](/a)', '<a href="/zh-hk/a">x</a>', dirs)).toEqual([])
    expect(
      check('[x](/a)', "<a href='/b'>x</a> <a href='/a'>y</a>", dirs),
    ).toEqual([])
    expect(check('[x](/a)', '<a href="/b">x</a>', dirs)).toEqual([
      ['links', 'zh-hk', { target: '/a' }],
    ])
    expect(check('<a href="/b">x</a>', '文字。', dirs)).toEqual([])
  })

  test('are reported where a block has no counterpart at all', () => {
    expect(check('One.\n\n[x](/a) in 2024.', '一。', ['en', 'zh-hk'])).toEqual([
      ['links', 'zh-hk', { target: '/a' }],
    ])
  })
})
