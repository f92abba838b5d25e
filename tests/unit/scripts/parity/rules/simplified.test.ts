import { describe, expect, test } from 'vitest'
import { simplified } from '../../../../../scripts/parity/rules/simplified.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const context = ruleContext()
const english = '# A {#a}\n\nText.'

function found(chinese: string): unknown[] {
  const page = pagePair(english, chinese)
  return simplified.check(page, context).map(({ args }) => args)
}

describe('simplified', () => {
  test('names the run, its Traditional form and its place', () => {
    const page = pagePair(english, '# 甲 {#a}\n\n他們**这样**說。')

    expect(simplified.check(page, context)).toEqual([
      {
        rule: 'simplified',
        locale: 'zh-hk',
        page: 'page.md',
        section: 'a',
        file: 'zh-hk/page.md',
        line: 3,
        column: 5,
        other: null,
        args: { found: '这样', use: '這樣' },
      },
    ])
  })

  test.each([
    ['这', '這'],
    ['发', '發'],
    ['为', '為'],
    ['应该', '應該'],
    ['网络', '網絡'],
    ['与', '與'],
    ['说', '說'],
    ['历', '歷'],
    ['党', '黨'],
    ['签', '簽'],
    ['钟', '鐘'],
  ])('reports %s', (text, use) => {
    expect(found(`# 甲 {#a}\n\n字${text}字。`)).toEqual([{ found: text, use }])
  })

  test('lets stand what the English page writes in the same characters', () => {
    const page = (chinese: string): ReturnType<typeof pagePair> =>
      pagePair('# A {#a}\n\nBy 边疆 (Bian).', `# 甲 {#a}\n\n${chinese}`)

    expect(
      simplified.check(page('由边疆（Bian）撰寫。'), context),
    ).toHaveLength(1)
    expect(simplified.check(page('由 边疆 撰寫。'), context)).toEqual([])
  })

  test('lets people call themselves what they like', () => {
    expect(found('# 甲 {#a}\n\n- @kai-16z (董凯)\n- @b（刘为）')).toEqual([])
    expect(found('# 甲 {#a}\n\n- 16z (董凯)')).toHaveLength(1)
    expect(found('# 甲 {#a}\n\n- @kai (董)为')).toHaveLength(1)
  })

  test.each([
    ['然后', '然後'],
    ['里面', '裏面'],
    ['标准', '標準'],
    ['制造', '製造'],
    ['干部', '幹部'],
    ['注册', '註冊'],
  ])('tells the word %s by its company', (text, use) => {
    expect(found(`# 甲 {#a}\n\n${text}。`)).toEqual([{ found: text, use }])
  })

  test.each([
    '皇后、里程、干擾、台灣、面子、雲端、制度、松樹、山谷、范先生、幾千、姓涂',
    '裏面與裡面、綫與線、着、衞生、山峯、羣眾、啓動、説話、鈎、麪包、滙款、牀',
    '户口、强制、温度、税務、脱離、册子、追踪、痕迹、携手、厦門、凉茶',
    '嘅咗喺啲嘢嚟咁噉冇乜攞瞓搵揾畀俾嗰啱喎㗎嘞囉咩，吓？',
    '恒生、咏詩、瑶族、晋升、鰂魚涌、周杰倫、鍾先生、拮据、茶几、岳飛',
    '畫面包含、體制造成、限制作用、若干部門、國家里程碑、每公里面積、上游客戶、舉手表達',
    '小幫手**表單**、助手表格、選手表現',
    '日本Rubyの会、学生がいる、カメラ点検、バージョニング・参照方針',
    '繁體中文及简体中文',
    '一只、升降、布匹、回去、采邑、占卜、批准、征途、系統、表格、朴素',
  ])('knows what Hong Kong writes: %s', (text) => {
    expect(found(`# 甲 {#a}\n\n${text}。`)).toEqual([])
  })

  test.each([
    ['code', '用`发送`。'],
    ['a block of code', '```\n发送这个\n```'],
    ['an address', '見[說明](https://example.com/发送/)。'],
    ['a bare address', '見 https://example.com/发送 。'],
    ['a title that is Simplified from end to end', '見《网络数据管理条例》。'],
    ['a quotation likewise', '標語是「坚持全心全意为人民服务」。'],
    [
      'a link to a page with such a title',
      '見[数据安全](https://example.com/)。',
    ],
  ])('is silent in %s', (_, text) => {
    expect(found(`# 甲 {#a}\n\n${text}`)).toEqual([])
  })

  test('reads Chinese beside Japanese', () => {
    expect(found('# 甲 {#a}\n\n優の良品，会员價。')).toEqual([
      { found: '会员', use: '會員' },
    ])
  })

  test('takes a short name in quotation marks for our own words', () => {
    expect(found('# 甲 {#a}\n\n據《星岛头条》。')).toEqual([
      { found: '岛头条', use: '島頭條' },
    ])
  })

  test('reports a slip within a Traditional quotation', () => {
    expect(found('# 甲 {#a}\n\n「這個数據」。')).toEqual([
      { found: '数', use: '數' },
    ])
  })

  test('reads headings, titles of pages, cells and texts of images', () => {
    const page = [
      '---',
      'title: 数據',
      '---',
      '# 说明 {#a}',
      '',
      '| 甲 |',
      '| --- |',
      '| 认 |',
      '',
      '![图](a.png)',
    ]

    const places = simplified
      .check(pagePair(english, page), context)
      .map(({ line, section }) => [line, section])

    expect(places).toEqual([
      [2, null],
      [4, 'a'],
      [8, 'a'],
      [10, 'a'],
    ])
  })

  test('counts lines of a paragraph over several lines', () => {
    const page = pagePair(english, '# 甲 {#a}\n\n第一行\n第二行这\n第三行这')

    expect(
      simplified.check(page, context).map(({ line, column }) => [line, column]),
    ).toEqual([
      [4, 4],
      [5, 4],
    ])
  })

  test('counts none for lines that a tag breaks in a cell', () => {
    const row = '| 一<br>二<br/>第三这 | 四这 |'
    const page = pagePair(
      english,
      `# 甲 {#a}\n\n| 甲 | 乙 |\n| - | - |\n${row}`,
    )

    expect(
      simplified.check(page, context).map(({ line, column }) => [line, column]),
    ).toEqual([
      [5, row.indexOf('这') + 1],
      [5, row.lastIndexOf('这') + 1],
    ])
  })

  test('finds the line where a tag broke the one before', () => {
    const page = pagePair(english, '# 甲 {#a}\n\n一<br>二\n第三这\n四这')

    expect(simplified.check(page, context).map(({ line }) => line)).toEqual([
      4, 5,
    ])
  })

  test('is silent in a section declared to be Simplified, and in English', () => {
    const page = pagePair(
      '# A {#a}\n\nThe word 发.',
      '# 甲 {#a lang=zh-Hans}\n\n发。',
    )

    expect(simplified.check(page, context)).toEqual([])
  })

  test('judges Cantonese as Traditional', () => {
    expect(found('# 甲 {#a lang=yue-Hant-HK}\n\n佢哋发咗。')).toEqual([
      { found: '发', use: '發' },
    ])
  })
})
