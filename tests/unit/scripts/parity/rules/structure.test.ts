import { describe, expect, test } from 'vitest'
import { structure } from '../../../../../scripts/parity/rules/structure.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const context = ruleContext()

/** Blocks under one heading, with a blank line between. */
function under(heading: string, blocks: readonly string[]): string {
  return [`# ${heading} {#a}`, ...blocks].join('\n\n')
}

function found(left: readonly string[], right: readonly string[]): unknown[] {
  const page = pagePair(under('A', left), under('甲', right))
  return structure
    .check(page, context)
    .map(({ locale, line, other, args }) => ({
      locale,
      line,
      other: other?.line,
      ...args,
    }))
}

/** The words within the box, which nothing tells from others. */
function isBoxed(args: unknown): boolean {
  return /"excerpt":"(?:One\.|一。)"/.test(JSON.stringify(args))
}

const missing = { variant: 'missing' }

describe('structure', () => {
  test('sees an image that stands below in one language', () => {
    const below = ['- One', '![B](/b.png)', 'Two.']

    expect(found(below, ['- 一\n  ![乙](/b.png)', '二。'])).toEqual([])
    expect(found(below, ['- 一\n  ![乙](/c.png)', '二。'])).not.toEqual([])
    expect(found(below, ['- 一', '二。'])).not.toEqual([])
  })

  test('sees an image that has words beside it in one language', () => {
    expect(
      found(['One.', '![B](/b.png)'], ['一。', '在![乙](/b.png)中']),
    ).toEqual([])
    expect(
      found(['One.', '![B](/b.png)'], ['一。', '在![乙](/c.png)中']),
    ).not.toEqual([])
  })

  test('says which paragraph is missing, where, and where the other is', () => {
    const page = pagePair(
      under('A', ['One in 2019.', 'Two in 2022.', 'Three in 2025.']),
      under('甲', ['2019年。', '2025年。']),
    )

    expect(structure.check(page, context)).toEqual([
      {
        rule: 'structure',
        locale: 'zh-hk',
        page: 'page.md',
        section: 'a',
        file: 'zh-hk/page.md',
        line: 4,
        column: 1,
        other: { locale: 'en', file: 'en/page.md', line: 5 },
        args: {
          variant: 'missing',
          kind: 'paragraph',
          excerpt: 'Two in 2022.',
          expected: 3,
          actual: 2,
        },
      },
    ])
  })

  test('works in the other direction', () => {
    expect(found(['One.'], ['一。', '二[@b]。'])).toMatchObject([
      { ...missing, locale: 'en', line: 3, other: 5, excerpt: '二。' },
    ])
  })

  test('knows blocks by their citations, links, code and names', () => {
    const left = ['X[@a]', '[y](./y)', '`z`', 'By HKMA', 'Last 75%']
    const right = ['甲[@a]', '[乙](./y)', '金管局HKMA', '最後75%']

    expect(found(left, right)).toMatchObject([
      { ...missing, locale: 'zh-hk', kind: 'paragraph', excerpt: 'z' },
    ])
  })

  test('tells a replaced paragraph from a rewritten one', () => {
    const left = ['A[@a]', 'B[@b]', 'C[@c]']

    expect(found(left, ['甲[@a]', '乙[@b]', '丙[@c]'])).toEqual([])
    expect(found(left, ['甲[@a]', '丙[@c]', '丁[@d]'])).toMatchObject([
      { locale: 'zh-hk', excerpt: 'B' },
      { locale: 'en', excerpt: '丁' },
    ])
  })

  test.each([
    ['a list item', ['- a\n- b 2\n- c'], ['- 甲\n- 丙'], 'list-item'],
    [
      'a row',
      ['| a | b |\n|-|-|\n| c | 1 |\n| d | 2 |'],
      ['| 甲 | 乙 |\n|-|-|\n| 丁 | 2 |'],
      'table-row',
    ],
    ['code', ['x', '```js\na()\n```'], ['甲'], 'code'],
    ['an image', ['x', '![a](a.png)'], ['甲'], 'image'],
    ['a quotation', ['x', '> y'], ['甲'], 'quote'],
    ['a chart', ['x', '::chart[a]'], ['甲'], 'directive'],
  ])('reports the lack of %s', (_, left, right, kind) => {
    expect(found(left, right)).toMatchObject([
      { ...missing, locale: 'zh-hk', kind },
    ])
  })

  test('reports another chart in the place of one, on both sides', () => {
    expect(found(['::chart[a]'], ['::chart[b]'])).toMatchObject([
      { ...missing, kind: 'directive', excerpt: 'a' },
      { ...missing, kind: 'directive', excerpt: 'b' },
    ])
  })

  test('reports a column once a table', () => {
    const left = ['| a | b |\n|-|-|\n| c | d |\n| e | f |']
    const right = ['| 甲 |\n|-|\n| 乙 |\n| 丙 |']

    expect(found(left, right)).toMatchObject([
      { variant: 'columns', locale: 'zh-hk', line: 3, expected: 2, actual: 1 },
    ])
  })

  test('reports an image within text', () => {
    expect(found(['See ![a](a.png).'], ['見。'])).toMatchObject([
      { ...missing, kind: 'image', line: 3, expected: 1, actual: 0 },
    ])
  })

  test('reports a paragraph split in two once', () => {
    expect(found(['One. Two.'], ['一。', '二。'])).toHaveLength(1)
  })

  test.each([
    [
      'cut in two',
      ['Thanks to all who have helped with it. We are sorry for the delay.'],
      ['多謝曾經協助的每一位朋友。', '我們為延誤致歉，敬請見諒。'],
    ],
    [
      'joined with the next',
      ['It has been released today.', 'It mends `a` and [b](/b) of 2024.'],
      ['今天已經正式發布了，修正了`a`和2024年的[乙](/b)。'],
    ],
    [
      'cut elsewhere, before and after',
      [
        'It was released on Monday morning here. Many thanks go to all.',
        'Please send us a report. It will be kept up for two more years.',
      ],
      [
        '此版本已於星期一早上在這裏發布。',
        '衷心多謝各位。',
        '請寄來報告。',
        '本版本將會再維護兩年時間。',
      ],
    ],
    [
      'cut where a name is set as code in one language only',
      ['Without `AllowList` all may come in.', 'With it only those named may.'],
      ['沒有設定 AllowList 時所有人都可以進來，設定後只有指定的人可以。'],
    ],
  ])('takes a paragraph %s for style on other pages', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(under('A', left), under('甲', right))

    expect(structure.check(page, theirs)).toEqual([])
    expect(structure.check(page, context)).not.toEqual([])
  })

  test.each([
    [
      'a long one more',
      ['One.'],
      ['一。', '另有一整段文字，英文版完全沒有提及。'],
    ],
    [
      'one that names something else',
      ['Thanks to all who have helped with it. We are sorry for the delay.'],
      ['多謝曾經協助的每一位朋友。', '我們為2024年的延誤致歉。'],
    ],
    ['an item more', ['- One, two, three.'], ['- 一及二。', '- 又三。']],
  ])('reports %s on other pages', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(under('A', left), under('甲', right))

    expect(structure.check(page, theirs)).toHaveLength(1)
  })

  const items = '- First, we ask.\n- Then, we wait.\n- Last, we thank.'

  test.each([
    [
      'a list told in sentences',
      `${items}\n\nAfter.`,
      '首先我們提問，然後我們等候，最後我們道謝。\n\n之後。',
    ],
    [
      'a note set as a quotation',
      'One.\n\nBy habit the name starts with `on`.\n\n- Two.',
      '一。\n\n> 按照習慣，名稱以`on`開頭。\n\n- 二。',
    ],
    [
      'a caption below what it stands above',
      'One.\n\nFile: src/main.rs\n\n```\na()\n```\n\n- Two.',
      '一。\n\n```\na()\n```\n\n檔案：src/main.rs\n\n- 二。',
    ],
    [
      'a sentence that names code a little otherwise',
      'You may set `delay` for it. You can return the `errors` found or not.',
      '您可以設定`delay`的值。\n\n您可以返回所見`error`物件。',
    ],
    [
      'words under a heading of their own',
      `Before.\n\n${items}\n\n## B {#b}\n\nMore.`,
      '之前。\n\n## 步驟\n\n- 首先提問。\n- 然後等候。\n- 最後道謝。\n\n## 乙 {#b}\n\n更多。',
    ],
    [
      'words on the other side of the next heading',
      'Before.\n\n> Mind the gap between both.\n\n## B {#b}\n\nMore.',
      '之前。\n\n## 乙 {#b}\n\n> 請小心兩者之間的空隙。\n\n更多。',
    ],
    [
      'a heading set in bold',
      'Before.\n\n### By hand\n\nMore of it.\n\n## B {#b}\n\nMore.',
      '之前。\n\n**人手操作**\n\n## 乙 {#b}\n\n更多。',
    ],
    [
      'words within tags',
      'Before.\n\nOr get a build for your machine.',
      '之前。\n\n<Tag>\n  或者取得適用於您電腦的組建。\n</Tag>',
    ],
    [
      'words within tags, with tags of a component in them',
      'Before.\n\nGet <A.B c /> for <A.SystemDropdownMenu /> here.',
      '之前。\n\n<Tag>\n  取得<A.SystemDropdownMenu />的<A.B c />版。\n</Tag>',
    ],
    [
      'words set to the right within tags',
      'Before.\n\nOr get a build for your machine.',
      '之前。\n\n<Tag>\n\n    或者取得適用於您電腦的組建。\n\n</Tag>',
    ],
    [
      'what a tag leaves behind',
      'Before.\n\n<table>\n</table>',
      '之前。\n\n<table>\n\n    <td>甲</td>\n\n</table>',
    ],
    [
      'code within tags, with other notes',
      'Before.\n\n<Run>\ntool list   # all of them\ntool list --mine\n</Run>',
      '之前。\n\n```bash\ntool list   # 全部\ntool list --mine\n```',
    ],
    [
      'a box that only another generator knows',
      'Before.\n\n:::callout[tip]{kind="info"}\nMind the gap.\n:::',
      '之前。\n\n::: tip\n請小心空隙。\n:::',
    ],
    ['a comment of MDX', 'Before.', '之前。\n\n{/* later */}'],
    [
      'a box set by tags',
      'Before.',
      '之前。\n\n{{% alert title="注意" %}}\n\n{{% /alert %}}',
    ],
    [
      'indented code that is words there',
      'Before. Run\n    $ tool update <name> ...\nto do it.',
      '之前。\n\n    $ tool update <name> ...',
    ],
  ])('is silent on %s on other pages only', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(
      `# T {#t}\n\n## A {#a}\n\n${left}`,
      `# 題 {#t}\n\n## 甲 {#a}\n\n${right}`,
    )

    expect(structure.check(page, theirs)).toEqual([])
    expect(structure.check(page, context)).not.toEqual([])
  })

  test.each([
    [
      'a list told in the sentence before it',
      'There are two kinds of approver:\n\n- approvers for English\n- approvers for other languages',
      '審核者分為兩種：英文的審核者，以及其他語言的審核者。',
    ],
    [
      'a list told in the item before it',
      '- There are two kinds of approver:\n  - approvers for English\n  - approvers for other languages\n- Ask.',
      '- 審核者分為兩種：英文的審核者，以及其他語言的審核者。\n- 請提問。',
    ],
    [
      'items in another order',
      '- Type: `string`\n- Version: `>= v2.0.0-beta.37`',
      '- 版本：`>= v2.0.0-beta.37`\n- 類型：`string`',
    ],
    [
      'a paragraph before a list and after it',
      'A key in plain text will be hashed by bcrypt at the start.\n\nNotes:\n\n- One `a`.\n- Two `b`.',
      '備註：\n\n- 一`a`。\n- 二`b`。\n\n明文的金鑰會在啟動時以 bcrypt 雜湊。',
    ],
    ['a variable of the generator', '{{ book.info }}\n\nWords.', '文字。'],
    [
      'a module that only one page pulls in',
      "import Tabs from '@theme/Tabs';\n\nWords.",
      '文字。',
    ],
  ])('is silent on %s on other pages', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(under('A', [left]), under('甲', [right]))

    expect(structure.check(page, theirs)).toEqual([])
    expect(structure.check(page, context)).not.toEqual([])
  })

  test.each([
    [
      'one item of several',
      '- Ask for help first of all.\n- Wait.\n- Thank.',
      '- 請首先提問，並等候。\n- 道謝。',
    ],
    [
      'items that name other code',
      '- Type: `string`\n- Version: `2.0`',
      '- 版本：`2.0`\n- 類型：`number`',
    ],
  ])('is not silent on %s on other pages', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(under('A', [left]), under('甲', [right]))

    expect(structure.check(page, theirs)).not.toEqual([])
  })

  test.each([
    [
      'under a heading that both have',
      ['## B', '- [Tool](tool.md): its hands.'],
      ['- [工具](tool.md)：它的手。', '## 乙'],
    ],
    [
      'under one of its own, among others that are missing',
      [
        '- First, why.\n- Then, how.\n\nThe modules:\n\n- [Tool](tool.md): its hands.\n- [Input](in.md)',
      ],
      ['## 模組', '- [工具](tool.md)：它的手。\n- [輸入](in.md)'],
    ],
  ])('finds an item %s on other pages', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(
      under('A', ['One.', ...left, 'Two.']),
      under('甲', ['一。', ...right, '二。']),
    )
    const tells = (args: unknown): boolean => /Tool/.test(JSON.stringify(args))

    expect(structure.check(page, theirs).filter(tells)).toEqual([])
    expect(structure.check(page, context).filter(tells)).toHaveLength(1)
  })

  test('says which row is missing below the head of a table', () => {
    const head = (words: string): string => `${words}\n| - | - |`
    const left = `${head('| Configuration setting | Variable |')}\n| Name | NAME |\n| Key | KEY |`
    const right = `${head('| 設定 | 變數 |')}\n| Key | KEY |`

    expect(found([left], [right])).toMatchObject([
      { ...missing, kind: 'table-row', excerpt: 'Name | NAME' },
    ])
  })

  test.each([
    [
      'code that both indent',
      'One.\n\n    set a and b to one',
      '一。\n\n    set a and b to one',
    ],
    [
      'tags that both have',
      'One.\n\n<p>See it here now</p>',
      '一。\n\n<p>在此看看</p>',
    ],
  ])('takes no words for %s', (_, left, right) => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(
      under('A', [left, 'Two.']),
      under('甲', [right, '二。', '另有一段文字。']),
    )

    expect(structure.check(page, theirs)).toMatchObject([
      { locale: 'en', args: { excerpt: '另有一段文字。' } },
    ])
  })

  test('takes a paragraph for a quotation on other pages, no other', () => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(
      under('A', [
        'If you check it, the language is for spelling only.',
        'You can hold a key to select several of them at once, and type a part of a name to look for it.',
      ]),
      under('甲', ['> 選取後，該語言只用於檢查拼寫。']),
    )

    expect(structure.check(page, theirs)).toMatchObject([
      { args: { excerpt: expect.stringMatching(/^You can hold/) } },
    ])
  })

  test('passes over items that hold only others', () => {
    const left = '- 1. Call the handle.\n- 2. Send the message.'

    expect(found([left], ['- 1.呼叫控制代碼。\n- 2.傳送訊息。'])).toEqual([])
  })

  test('takes the first row with words for the head of a table', () => {
    const rows = (head: string): string => `${head}\n| Public | Pull |`

    expect(
      found(
        [rows('| Member cluster | Mode |\n| - | - |')],
        [rows('| | |\n| - | - |\n| 成員 | 模式 |')],
      ),
    ).toEqual([])
  })

  test('takes no words for a tag by itself', () => {
    const tag = '{{% video A8o99 %}}'

    expect(found(['One.', tag], ['一。', '一段文字。'])).toMatchObject([
      { ...missing, locale: 'zh-hk', excerpt: tag },
      { ...missing, locale: 'en', excerpt: '一段文字。' },
    ])
  })

  test('reports words before the first heading in one language', () => {
    const page = pagePair(
      'Welcome to all.\n\n## A {#a}\n\nOne.',
      '---\ntitle: 題\n---\n\n## 甲 {#a}\n\n一。',
    )

    expect(structure.check(page, context)).toMatchObject([
      {
        locale: 'zh-hk',
        line: 4,
        other: { locale: 'en', line: 1 },
        args: { ...missing, kind: 'paragraph', excerpt: 'Welcome to all.' },
      },
    ])
  })

  test('reports one block of a section written anew on other pages', () => {
    const theirs = ruleContext({ requiresIds: false })
    const page = pagePair(
      under('A', ['- a 1\n- b 2\n- c 3\n- d 4', 'One.']),
      under('甲', ['一。', '> 二', '> 三', '```\nx\n```', '| 甲 |\n| - |']),
    )

    expect(structure.check(page, context).length).toBeGreaterThan(1)
    expect(structure.check(page, theirs)).toHaveLength(1)
  })

  test('reports a list retold as a paragraph once a side', () => {
    const left = ['Before.', '- a\n- b\n- c\n- d', 'After.']

    expect(found(left, ['之前。', '甲乙丙丁。', '之後。'])).toMatchObject([
      { locale: 'zh-hk', kind: 'list-item', expected: 4, actual: 0 },
      { locale: 'en', kind: 'paragraph', expected: 3, actual: 2 },
    ])
  })

  test.each([
    ['sentences merged and split', ['One. Two.'], ['一，二。']],
    ['wrapped lines', ['One\ntwo\nthree.'], ['一二三。']],
    ['other list markers', ['- a\n- b'], ['* 甲\n* 乙']],
    ['comments', ['One.', '<!-- later -->'], ['一。']],
    ['the same twice over', ['a', 'a', 'a'], ['甲', '甲', '甲']],
    ['nothing at all', [], []],
  ])('is silent on %s', (_, left, right) => {
    expect(found(left, right)).toEqual([])
  })

  test('names the block of another length where nothing else tells', () => {
    const left = [
      '- Thank them for what they have done.',
      '- Close it.',
      '- Explain to them at some length why it does not fit, and be kind.',
    ].join('\n')
    const right =
      '- 多謝他們所做的一切。\n- 向他們詳細解釋為何不適合，語氣要友善。'

    expect(found([left], [right])).toMatchObject([
      { kind: 'list-item', excerpt: 'Close it.' },
    ])
  })

  test.each([
    ['a box', '::: tip\nOne.\n:::', '::: tip\n一。\n:::'],
    ['code', '```\na()\n```', '```\na()\n```'],
    ['a chart', '::chart[a]', '::chart[a]'],
    ['an image', '![a](a.png)', '![甲](a.png)'],
    ['a captioned image', '![a](a.png)\n*An A*', '![甲](a.png)\n*甲*'],
  ])('does not call %s missing that stands elsewhere', (_, left, right) => {
    const all = found([left, '- npm\n- Vite'], ['- 用npm\n- 用Vite', right])

    expect(all.filter((one) => !isBoxed(one))).toEqual([])
  })

  test('calls a second box missing', () => {
    const box = '::: tip\nOne.\n:::'

    expect(found([box, '- b', box], ['- 乙', box])).toContainEqual(
      expect.objectContaining({ locale: 'zh-hk', kind: 'container' }),
    )
  })

  test('stays in step through long sections', () => {
    const left = Array.from({ length: 300 }, (_, at) => `Figure ${at}.`)
    const right = left.filter((_, at) => at !== 150)

    expect(found(left, right)).toHaveLength(1)
  })
})

describe('structure from the other side', () => {
  const short = (left: readonly string[], right: readonly string[]) =>
    structure
      .check(pagePair(under('A', left), under('甲', right)), context)
      .map(({ rule, locale, args }) => [rule, locale, args])

  test('counts the images that either side has more of', () => {
    const text = '![a](a.png) One ![b](b.png) in 2019.'
    const image = (expected: number, actual: number) =>
      expect.objectContaining({ ...missing, kind: 'image', expected, actual })

    expect(short([text], ['2019年。'])).toEqual([
      ['structure', 'zh-hk', image(2, 0)],
    ])
    expect(short(['In 2019.'], [text])).toEqual([
      ['structure', 'en', image(2, 0)],
    ])
    expect(short([text], ['![a](a.png) 2019年。'])).toEqual([
      ['structure', 'zh-hk', image(2, 1)],
    ])
    expect(short([text], [text])).toEqual([])
  })

  test('names the image that is not there, of several in a row', () => {
    const row = '![](a.png)\n![](b.png)'

    expect(short([row], ['![](a.png)'])).toEqual([
      ['structure', 'zh-hk', expect.objectContaining({ excerpt: 'b.png' })],
    ])
  })

  test('counts the columns that either side has more of', () => {
    const two = '| a | b |\n|-|-|\n| 1 | 2 |'
    const three = '| a | b | c |\n|-|-|-|\n| 1 | 2 | 3 |'
    const columns = (excerpt: string) => ({
      variant: 'columns',
      kind: 'table-row',
      excerpt,
      expected: 3,
      actual: 2,
    })

    expect(short([two], [three])).toEqual([
      ['structure', 'en', columns('a | b | c')],
    ])
    expect(short([three], [two])).toEqual([
      ['structure', 'zh-hk', columns('a | b | c')],
    ])
    expect(short([three], [three])).toEqual([])
  })

  test('reports the columns of each table', () => {
    const two = '| a | b |\n|-|-|\n| 1 | 2 |'
    const three = '| a | b | c |\n|-|-|-|\n| 1 | 2 | 3 |'

    expect(
      short([two, 'One in 2019.', two], [three, '2019年。', three]),
    ).toHaveLength(2)
  })

  test('names each of several blocks in a row that one side lacks', () => {
    expect(
      short(
        ['One in 2019.', 'Two in 2020.', '- Three', '- Four', 'Five in 2025.'],
        ['2019年。', '2025年。'],
      ).map(([, locale, args]) => [locale, args]),
    ).toEqual([
      ['zh-hk', expect.objectContaining({ kind: 'paragraph', expected: 3 })],
      ['zh-hk', expect.objectContaining({ excerpt: 'Three', expected: 2 })],
      ['zh-hk', expect.objectContaining({ excerpt: 'Four', actual: 0 })],
    ])
  })

  test('names the first of each kind where the same is told otherwise', () => {
    expect(
      short(['- One', '- Two', '- Three'], ['一。']).map(([, locale, args]) => [
        locale,
        args,
      ]),
    ).toEqual([
      ['zh-hk', expect.objectContaining({ kind: 'list-item', excerpt: 'One' })],
      ['en', expect.objectContaining({ kind: 'paragraph', excerpt: '一。' })],
    ])
  })
})
