import { describe, expect, test } from 'vitest'
import { structure } from '../../../../../scripts/parity/rules/structure.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const theirs = ruleContext({ requiresIds: false })

/** What other people's pages lack: `zh-hk Two words.`, in their order. */
function lacking(left: readonly string[], right: readonly string[]): string[] {
  const page = pagePair(left.join('\n\n'), right.join('\n\n'))
  return structure.check(page, theirs).map(({ locale, args }) => {
    const excerpt = 'excerpt' in args ? args.excerpt : ''
    return `${locale} ${excerpt}`
  })
}

const LONG =
  'A paragraph of some length that says what the tool does and why it matters.'
const LANG = '一段頗長的文字，說明這件工具有甚麼用處，又為何重要，值得細讀。'

describe('a caption', () => {
  const code = '```\nrun(config)\n```'
  const above = ['# A {#a}', 'Edit `src/main.ts` and `src/app.ts`:', code]
  const below = ['# 甲 {#a}', code, '編輯 `src/main.ts` 及 `src/app.ts`：']

  test('may stand above in one language and below in the other', () => {
    expect(lacking(above, below)).toEqual([])
    expect(lacking(below, above)).toEqual([])
  })

  test('is another one where it names something else', () => {
    const other = ['# 甲 {#a}', code, '編輯 `src/test.ts` 及 `src/run.ts`：']

    expect(lacking(above, other)).not.toEqual([])
  })

  test('is another one where a single name is shared', () => {
    const one = ['# A {#a}', 'Edit `src/main.ts`:', code]
    const other = ['# 甲 {#a}', code, '刪去 `src/main.ts` 和 `src/app.ts`：']

    expect(lacking(one, other)).not.toEqual([])
  })
})

describe('words in bold', () => {
  const left = ['# A {#a}', LONG, '**How to start**', LONG]

  test('may be a heading in the other language', () => {
    const right = ['# 甲 {#a}', LANG, '## 開始 {#start}', LANG]

    expect(lacking(left, right)).not.toContain('zh-hk How to start')
  })

  test('or in a quotation may be a heading in the other language', () => {
    const quoted = ['# A {#a}', LONG, '> Windows', LONG, '> macOS', LONG]
    const headings = ['## Windows {#w}', LANG, '## macOS {#m}', LANG]

    expect(lacking(quoted, ['# 甲 {#a}', LANG, ...headings])).toEqual([])
  })

  test('or meant for a heading may be one in the other language', () => {
    const meant = ['# A {#a}', LONG, '##Start', LONG, '- one', '- two']
    const right = ['# 甲 {#a}', LANG, '## 開始 {#start}', LANG, '- 一', '- 二']

    expect(lacking(meant, right)).toEqual([])
  })

  test('are missing with what they head where neither is there', () => {
    expect(lacking(left, ['# 甲 {#a}', LANG])).toHaveLength(2)
  })

  test('that are part of a paragraph are no heading', () => {
    const more = [LONG, '**Note** that it stops.', LONG]
    const right = ['# 甲 {#a}', LANG, LANG, '## 開始 {#start}', '好。']

    expect(lacking(['# A {#a}', ...more], right)).toEqual([
      'zh-hk Note that it stops.',
    ])
  })
})

describe('blocks without a counterpart', () => {
  const left = ['# A {#a}', LONG, `Also: ${LONG}`, '# B {#b}', LONG]

  test('may stand under a heading that only the other language has', () => {
    const right = ['# 甲 {#a}', LANG, '# 又 {#c}', LANG, '# 乙 {#b}', LANG]

    expect(lacking(left, right)).toEqual([])
  })

  test('are missing where that heading has less to say', () => {
    const right = ['# 甲 {#a}', LANG, '# 又 {#c}', '好。', '# 乙 {#b}', LANG]

    expect(lacking(left, right)).toHaveLength(1)
  })

  test('are missing where that heading has another kind of block', () => {
    const code = `\`\`\`\n${LONG}\n\`\`\``
    const right = ['# 甲 {#a}', LANG, '# 又 {#c}', code, '# 乙 {#b}', LANG]

    expect(lacking(left, right)).toHaveLength(1)
  })

  test('are missing where a paired section lies between', () => {
    const right = ['# 甲 {#a}', LANG, '# 乙 {#b}', LANG, '# 又 {#c}', LANG]

    expect(lacking(left, right)).toHaveLength(1)
  })

  test('may stand across the next heading', () => {
    const before = ['# A {#a}', `\`one\` ${LONG}`, LONG, '# B {#b}', '`two` B.']
    const after = [
      '# 甲 {#a}',
      `\`one\` ${LANG}`,
      '# 乙 {#b}',
      LANG,
      '`two` 乙。',
    ]

    expect(lacking(before, after)).toEqual([])
    expect(lacking(after, before)).toEqual([])
  })

  test('are missing where something else is across', () => {
    const short = ['# 甲 {#a}', LANG, '# 乙 {#b}', '好。', LANG]
    const quote = ['# 甲 {#a}', LANG, '# 乙 {#b}', `> ${LANG}`, LANG]

    expect(lacking(left, short)).not.toEqual([])
    expect(lacking(left, quote)).not.toEqual([])
  })

  test('may be a list here and a table there', () => {
    const list = '- one in 2019\n- two in 2020\n- three in 2021'
    const table = '| 年 |\n| --- |\n| 2019一 |\n| 2020二 |\n| 2021三 |'

    expect(
      lacking(
        ['# A {#a}', LONG, list, '# B {#b}', LONG],
        ['# 甲 {#a}', LANG, '# 又 {#c}', table, '# 乙 {#b}', LANG],
      ),
    ).toEqual([])
  })
})

describe('a section written anew', () => {
  const left = ['# A {#a}', LONG, '- one 1\n- two 2\n- three 3']

  test('is told by kind where few have no counterpart', () => {
    const right = ['# 甲 {#a}', LANG, '![a](a.png)']

    expect(lacking(left, right)).toEqual(['zh-hk one 1', 'en a.png'])
  })

  test('is told once where most have none on either side', () => {
    const right = ['# 甲 {#a}', LANG, '![a](a.png)', '```\nx\n```']

    expect(lacking(left, right)).toHaveLength(1)
  })

  test('is told block by block where only one side has them', () => {
    expect(lacking(left, ['# 甲 {#a}', LANG])).toHaveLength(3)
  })
})

describe('a formula set as code', () => {
  test('may stand within the item above it', () => {
    const left = [
      '# A {#a}',
      '- The fee of a task is worked out by the node as follows:\n  `Cost = unit × base price × (1 + penalty)`',
      LONG,
    ]
    const right = [
      '# 甲 {#a}',
      '- 節點按以下方式計算任務費用：',
      '`成本 = 計算單元 × 基礎價格 × (1 + 懲罰系數)`',
      LANG,
    ]

    expect(lacking(left, right)).toEqual([])
  })
})

describe('a quotation', () => {
  test('may swallow the paragraph below it', () => {
    const code = '```\nx\n```'
    const left = ['# A {#a}', `> ${LONG}\n${LONG}`, code]
    const right = ['# 甲 {#a}', `> ${LANG}`, LANG, code]

    expect(lacking(left, right)).toEqual([])
    expect(lacking(['# A {#a}', `> ${LONG}`, code], right)).toHaveLength(1)
  })
})

describe('words above the title', () => {
  const see = '> See [one](../one/index.md) and [two](../two/index.md).'
  const there = '> 見[一](../one/index.md)及[二](../two/index.md)。'

  test('may stand under it in the other language', () => {
    const left = [see, '# A {#a}', '## B {#b}', LONG]

    expect(lacking(left, ['# 甲 {#a}', there, '## 乙 {#b}', LANG])).toEqual([])
  })

  test('are others where they lead elsewhere', () => {
    const other = there.replace('one/', 'three/')
    const left = [see, '# A {#a}', '## B {#b}', LONG]

    expect(lacking(left, ['# 甲 {#a}', other, '## 乙 {#b}', LANG])).not.toEqual(
      [],
    )
  })
})
