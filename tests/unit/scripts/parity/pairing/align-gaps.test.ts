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

  test('pair across two that are paired only by what they name', () => {
    const right = '# 甲 {#a}\n\n# 乙 {#b}\n\n## GPT-4是甚麼\n\n2024年。'
    const named = '# A {#a}\n\n## GPT-4\n\nIn 2024.\n\n# B {#b}'
    const other = '# A {#a}\n\n## Some\n\nText.\n\n# B {#b}'

    expect(titles(named, right)).toEqual([
      'A / 甲',
      'GPT-4 / GPT-4是甚麼',
      'B / 乙',
    ])
    expect(titles(right, named)).toEqual([
      '甲 / A',
      '乙 / B',
      'GPT-4是甚麼 / GPT-4',
    ])
    expect(titles(other, right)).toEqual([
      'A / 甲',
      'Some / -',
      'B / 乙',
      '- / GPT-4是甚麼',
    ])
    expect(titles(right, other)).toEqual([
      '甲 / A',
      '- / Some',
      '乙 / B',
      'GPT-4是甚麼 / -',
    ])
  })

  test('pair with one that has moved away if there is only one', () => {
    const two = '## 用npm\n\nVite。\n\n## 裝npm\n\nVite。'

    expect(
      titles(
        '# A {#a}\n\n## npm\n\nUse Vite.\n\n# B {#b}',
        `# 甲 {#a}\n\n# 乙 {#b}\n\n${two}`,
      ),
    ).toContain('npm / -')
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

  test('pair where one side names nothing but counts its items', () => {
    const left = '# A\n\n## How it works\n\nThere Are Ten Steps Here.\n\n## RPC'
    const right =
      '# 甲\n\n## 原理\n\n1.呼叫\n2.傳送\n3.接收\n4.執行\n5.返回\n\n## RPC'

    expect(titles(left, right)).toEqual([
      'A / 甲',
      'How it works / 原理',
      'RPC / RPC',
    ])
  })

  test('pair with text before any heading of like length only', () => {
    expect(titles('GPT-4 in 2024.', '## 新\n\n2024年的GPT-4。')).toEqual([
      ' / 新',
    ])
    expect(titles('GPT-4.', '## 新\n\n2024年出現了名為GPT-4的模型。')).toEqual([
      '- / 新',
      ' / -',
    ])
    expect(
      titles(
        'Now in Hong Kong.\n\n## News\n\nIn 2024.',
        '## 甚麼\n\n現已在香港。\n\n## 新聞\n\n2024年。',
      ),
    ).toEqual([' / 甚麼', 'News / 新聞'])
    expect(titles('GPT-4 in 2024.', '2024年的GPT-4。')).toEqual([' / '])
  })

  test('stay alone where there are too many to compare', () => {
    const many = (title: string, count: number) =>
      Array.from({ length: count }, (_, at) => `## ${title}${at}`).join('\n\n')

    const pairs = titles(many('Heading ', 501), many('標題', 500))

    expect(pairs).toHaveLength(1_001)
  })
})

describe('headings without ids, told apart', () => {
  test('titles pair first, whatever stands under them', () => {
    expect(
      titles(
        '# Guide\n\n## Steps\n\nRun npm with GPT-4 in 2024.',
        '# 指南\n\n2024年以GPT-4執行npm。',
      ),
    ).toEqual(['Guide / 指南', 'Steps / -'])
  })

  test('a title is no section of the other page', () => {
    expect(titles('# Guide\n\nText.', '## 終端機\n\n文字。')).toEqual([
      '- / 終端機',
      'Guide / -',
    ])
  })

  test('the one of like length is meant where nothing is named', () => {
    const long = 'It may be that a reader wants to know rather more. '
    const left = `## A\n\n${long}${long}\n\n## B\n\nShort.\n\n## C\n\n${long}`
    const right = `## 甲\n\n${'讀者也許還想多知道一些才是。'.repeat(2)}\n\n## 丙\n\n讀者也許還想多知道一些才是。`

    expect(titles(left, right)).toEqual(['A / 甲', 'B / -', 'C / 丙'])
  })

  test('another level needs evidence, and none left over', () => {
    const left = '## A\n\nText.\n\n### B\n\nUse npm and Vite.'
    const named = '## 甲\n\n文字。\n\n## 乙\n\n用npm及Vite。'

    expect(titles(left, named)).toEqual(['A / 甲', 'B / 乙'])
    expect(titles(left, '## 甲\n\n文字。\n\n## 乙\n\n文字。')).toEqual([
      'A / 甲',
      '- / 乙',
      'B / -',
    ])
    expect(titles(`${left}\n\n### C\n\nText.`, named)).toEqual([
      'A / 甲',
      '- / 乙',
      'B / -',
      'C / -',
    ])
  })

  test('an outline pairs in order, some of it set a level higher', () => {
    const left = '## A\n\nText.\n\n## B\n\nText.\n\n### C\n\n### D\n\nText.'
    const right = '## 甲\n\n文。\n\n## 乙\n\n文。\n\n## 丙\n\n## 丁\n\n文。'

    expect(titles(left, right)).toEqual([
      'A / 甲',
      'B / 乙',
      'C / 丙',
      'D / 丁',
    ])
  })

  test('is no outline if something speaks against a pair of it', () => {
    const left =
      '## A\n\nUse npm, Vite, Node and Vue.\n\n## B\n\n### C\n\n### D'
    const right =
      '## 甲\n\n用Golang、Rust、Bash及Make。\n\n## 乙\n\n## 丙\n\n## 丁'

    expect(titles(left, right)).not.toContain('C / 丙')
  })

  test('a heading left in the other language is not its first namesake', () => {
    expect(
      titles(
        '## A\n\n### Data\n\n## B\n\n### Data\n\n## C',
        '## 甲\n\n### 數據\n\n## 乙\n\n### Data\n\n## 丙',
      ),
    ).toEqual(['A / 甲', 'Data / 數據', 'B / 乙', 'Data / Data', 'C / 丙'])
  })

  test('of as many here as there none is left over for a likelier one', () => {
    const left =
      '## A {#a}\n\n## B\n\nOf HOCON.\n\n### B1\n\nText.\n\n## C\n\n- One\n- See [x](/HOCON.md).'
    const right =
      '## 甲 {#a}\n\n## 乙\n\n文字。\n\n- 一\n- 二\n\n## 丙\n\n見[x](/HOCON.md)。'

    expect(titles(left, right)).toEqual([
      'A / 甲',
      'B / 乙',
      'B1 / -',
      'C / 丙',
    ])
  })

  test('of two that both fit the one in the like place is meant', () => {
    expect(
      titles(
        '## X {#x}\n\n## App 3.5 Beta2\n\n## App 3.5 Beta',
        '## X {#x}\n\n## App 3.5測試版Beta 2\n\n## App 3.5測試版Beta',
      ),
    ).toEqual([
      'X / X',
      'App 3.5 Beta2 / App 3.5測試版Beta 2',
      'App 3.5 Beta / App 3.5測試版Beta',
    ])
  })

  test('names in HTML count', () => {
    const image = (name: string): string => `<img src="/${name}.svg" width="9">`

    expect(
      titles(
        `## A\n\n${image('hex')}\n\n## B\n\n${image('wide')}`,
        `## 乙\n\n${image('wide')}`,
      ),
    ).toEqual(['A / -', 'B / 乙'])
  })

  test('a part set a level deeper as a whole pairs one by one', () => {
    expect(
      titles(
        '## A {#a}\n\n### Details\n\n### Credits',
        '## 甲 {#a}\n\n## 詳情\n\n## 鳴謝',
      ),
    ).toEqual(['A / 甲', 'Details / 詳情', 'Credits / 鳴謝'])
  })

  test('a single one set deeper is no part', () => {
    expect(
      titles(
        '## A {#a}\n\n## Linting\n\nText.',
        '## 甲 {#a}\n\n### 匯入\n\n文字。',
      ),
    ).toEqual(['A / 甲', '- / 匯入', 'Linting / -'])
  })

  test('a single one set deeper pairs where all of it is alike', () => {
    const link = '[字](https://a.hk/chat)'

    expect(
      titles(
        `## A {#a}\n\n${link}\n\n### B {#b}\n\n${link}\n\n## Reports\n\nJoin our ${link}.`,
        `## 甲 {#a}\n\n${link}\n\n### 乙 {#b}\n\n${link}\n\n### 回報\n\n請加入${link}。`,
      ),
    ).toEqual(['A / 甲', 'B / 乙', 'Reports / 回報'])
  })

  test('numbers keep headings of unlike levels apart', () => {
    const left =
      '## 2. Look {#look}\n\n### 2.1 Dark\n\nText.\n\n### 2.2 Light\n\nText.\n\n### 2.3 Grey\n\nText.'
    const right =
      '## 2. 外觀 {#look}\n\n## 3. 組件\n\n文字。\n\n## 4. 動效\n\n文字。\n\n## 5. 維護\n\n文字。'

    expect(titles(left, right)).toEqual([
      '2. Look / 2. 外觀',
      '- / 3. 組件',
      '- / 4. 動效',
      '- / 5. 維護',
      '2.1 Dark / -',
      '2.2 Light / -',
      '2.3 Grey / -',
    ])
  })

  const steps = (mark: string, ...headings: readonly string[]): string =>
    headings.map((title) => `${mark} ${title}\n\n文字。`).join('\n\n')

  test('numbers that both sides have pair headings of unlike levels', () => {
    expect(
      titles(
        steps('##', 'More', '1. Get', '2. Set'),
        steps('###', '1. 取得', '2. 設定'),
      ),
    ).toEqual(['More / -', '1. Get / 1. 取得', '2. Set / 2. 設定'])
  })

  test('numbers that both sides have keep others away', () => {
    const left = `### 1. Get\n\n1、2。\n\n#### Quick\n\n1、2。\n\n#### Slow\n\n1、2。\n\n### 2. Set\n\n1、2。`
    const right = `### 1. 取得\n\n1、2。\n\n### 快速\n\n1、2。\n\n### 2. 設定\n\n- 字\n- 字\n\n\`\`\`\na\n\`\`\``

    expect(titles(left, right)).toContain('2. Set / 2. 設定')
  })

  test('numbers tell nothing where one side has more of them', () => {
    expect(
      titles(
        '## 1. Get\n\nUse Quartz.\n\n## 2. New\n\nText.\n\n## 3. Set\n\nUse Redis.',
        '## 1. 取得\n\n用Quartz。\n\n## 2. 設定\n\n用Redis。',
      ),
    ).toEqual(['1. Get / 1. 取得', '2. New / -', '3. Set / 2. 設定'])
  })

  test('of several headings of the first level none is the title', () => {
    expect(
      titles(
        steps('##', 'Needs', 'Words', 'Build'),
        steps('#', '需要', '文字', '編譯'),
      ),
    ).toEqual(['Needs / 需要', 'Words / 文字', 'Build / 編譯'])
  })

  test('of two in one place the one with the same image is meant', () => {
    const shown = (title: string, image: string): string =>
      `## ${title}\n\n文字。\n\n![](${image}.png)`

    expect(
      titles(
        `${shown('Devices', '/en/images/devices')}\n\n${shown('Users', '/en/images/users')}`,
        `${shown('用戶', '/images/users-tc')}\n\n${shown('裝置', '/images/devices-tc')}`,
      ),
    ).toEqual(['Devices / 裝置', 'Users / 用戶'])
  })

  test('a section moved away is known by several things of its own', () => {
    const shops = '<https://a.hk/quartz> <https://b.hk/redis> Kafka Nginx'

    expect(
      titles(
        `## Shops\n\n${shops}\n\n## Codes {#codes}\n\nText.`,
        `## 碼 {#codes}\n\n文字。\n\n## 商店\n\n${shops}`,
      ),
    ).toEqual(['Shops / 商店', 'Codes / 碼'])
  })

  test('a part of one that has moved is not the whole', () => {
    const shops = ['quartz', 'redis', 'kafka', 'nginx', 'mongo', 'rails'].map(
      (name) => `- [字](https://a.hk/${name})`,
    )

    expect(
      titles(
        `## Shops\n\n${shops.join('\n')}\n\n## Codes {#codes}\n\nText.`,
        `## 碼 {#codes}\n\n文字。\n\n## 大店\n\n${shops.slice(0, 3).join('\n')}`,
      ),
    ).toContain('Shops / -')
  })

  test('a list of contents pairs whatever its parts are called', () => {
    const list = (...parts: readonly string[]): string =>
      parts.map((part) => `- [字](#${part})`).join('\n')

    expect(
      titles(
        `## A {#a}\n\n## Contents\n\n${list('who', 'why', 'how-much', 'what-now')}\n\n## B {#b}`,
        `## 甲 {#a}\n\n## 目錄\n\n${list('for-whom', 'reasons', 'costs', 'next')}\n\n## 乙 {#b}`,
      ),
    ).toEqual(['A / 甲', 'Contents / 目錄', 'B / 乙'])
  })

  test('a single one set deeper pairs where both name several things', () => {
    const code = (more: string): string =>
      `\`\`\`ts\nUser.hasMany(Post)\nTag.attach(Role)\n${more}\n\`\`\``

    expect(
      titles(
        `## A {#a}\n\n## Relationships\n\n${code('Photo Owner Video Length')}`,
        `## 甲 {#a}\n\n### 關聯\n\n${code('Author Book Page Cover')}`,
      ),
    ).toEqual(['A / 甲', 'Relationships / 關聯'])
  })

  test('a heading alone is known by what stands under it', () => {
    expect(
      titles(
        '## A\n\nText.\n\n## B\n\nText.\n\n## C\n\nText.\n\n### npm\n\nUse Vite.',
        '## 丙\n\n### 用npm\n\n用Vite。',
      ),
    ).toEqual(['A / -', 'B / -', 'C / 丙', 'npm / 用npm'])
  })

  test('a heading alone is no other that has nothing under it', () => {
    expect(
      titles(
        '## A\n\n### B\n\nText.\n\n### C\n\nUse Vite on npm.',
        '### 甲\n\n#### 乙\n\n文字。\n\n#### 丙\n\n用npm的Vite。',
      ),
    ).toEqual(['A / 甲', 'B / 乙', 'C / 丙'])
  })

  test('a page set a level higher pairs by what its sections name', () => {
    const left =
      '# T\n\n## A\n\n### Quartz\n\nText.\n\n### Redis\n\nText.\n\n### Kafka\n\nText.'
    const right =
      '# 甲\n\n## Quartz設定\n\n文字。\n\n## Redis設定\n\n文字。\n\n## Kafka設定\n\n文字。'

    expect(titles(left, right)).toEqual([
      'T / 甲',
      'A / -',
      'Quartz / Quartz設定',
      'Redis / Redis設定',
      'Kafka / Kafka設定',
    ])
  })

  test('headings of one number are a pair', () => {
    expect(
      titles(
        '## 2.2 A\n\nRun npm, Vite, Vue and Node.\n\n## 2.3 B\n\nText.',
        '## 2.1 零\n\n文字。\n\n## 2.2 甲\n\n用Ruby、Rails、Rake及Bundler。\n\n## 2.3 乙\n\n文字。',
      ),
    ).toEqual(['- / 2.1 零', '2.2 A / 2.2 甲', '2.3 B / 2.3 乙'])
  })

  test('chapters of one number are a pair', () => {
    expect(
      titles(
        '## Chapter 8: A\n\nText.\n\nText.\n\n## Chapter 10: B\n\nText.',
        '## 第八章 甲\n\n- 字\n- 字\n- 字\n\n## 第九章 又\n\n文字。\n\n文字。\n\n## 第十章 乙\n\n文字。',
      ),
    ).toEqual([
      'Chapter 8: A / 第八章 甲',
      '- / 第九章 又',
      'Chapter 10: B / 第十章 乙',
    ])
  })

  test('headings right above a pair are a pair', () => {
    expect(
      titles(
        '## A\n\nText.\n\n## B\n\nText.\n\n## C\n\n### D {#d}\n\nText.',
        '## 丙\n\n### 丁 {#d}\n\n文字。',
      ),
    ).toEqual(['A / -', 'B / -', 'C / 丙', 'D / 丁'])
  })

  test('a place says nothing where one side has been rewritten', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map(
      (title) => `## ${title}\n\nText.`,
    )

    expect(titles(five.join('\n\n'), '## 甲\n\n文字。')).toContain('- / 甲')
  })

  test('two that name different things are no pair', () => {
    expect(
      titles(
        '## A\n\nRun npm, Vite, Vue and Node.',
        '## 乙\n\n用Ruby、Rails、Rake及Bundler。',
      ),
    ).toEqual(['- / 乙', 'A / -'])
  })

  test('links to the same pages are the same names', () => {
    const links = (root: string): string =>
      ['one', 'two', 'three', 'four', 'five']
        .map((name) => `- [字](${root}/duties/${name})`)
        .join('\n')

    expect(
      titles(
        `## A {#a}\n\n## Pages\n\n${links('')}\n\n## B {#b}`,
        `## 甲 {#a}\n\n## 各頁\n\n${links('/zh-TW')}\n\n## 乙 {#b}`,
      ),
    ).toEqual(['A / 甲', 'Pages / 各頁', 'B / 乙'])
  })

  test('what one side tells in parts counts for the whole', () => {
    expect(
      titles(
        '## Funds {#x}\n\n## Find\n\nText here.\n\n### Raise\n\nnpm, Vite, Vue, Node.',
        '## 錢 {#x}\n\n## 尋找\n\n文字。npm、Vite、Vue、Node。',
      ),
    ).toEqual(['Funds / 錢', 'Find / 尋找', 'Raise / -'])
  })

  test('headings pair under those that pair above them', () => {
    const under = (parent: string, children: readonly string[]): string =>
      [`## ${parent}`, ...children.map((child) => `### ${child}`)].join('\n\n')

    expect(
      titles(
        `${under('One', ['a', 'b', 'c'])}\n\n${under('Two', ['d', 'e'])}`,
        `${under('一', [])}\n\n${under('二', ['丁', '戊'])}`,
      ),
    ).toEqual([
      'One / 一',
      'a / -',
      'b / -',
      'c / -',
      'Two / 二',
      'd / 丁',
      'e / 戊',
    ])
  })
})
