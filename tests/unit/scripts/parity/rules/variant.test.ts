import { describe, expect, test } from 'vitest'
import { variant } from '../../../../../scripts/parity/rules/variant.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

function found(chinese: string, context = ruleContext()): unknown[] {
  const page = pagePair('# A {#a}\n\nText.', `# 甲 {#a}\n\n${chinese}`)
  return variant.check(page, context).map(({ args }) => args)
}

describe('variant', () => {
  test.each([
    ['軟體', '軟件'],
    ['網路', '網絡'],
    ['人工智慧', '人工智能'],
    ['資訊安全長', '資訊保安總監'],
    ['行動裝置', '流動裝置'],
    ['聊天機器人', '機械人', '機器人'],
    ['新創公司', '初創公司'],
    ['信息', '資訊'],
    ['視頻', '影片'],
    ['服務器', '伺服器'],
    ['空氣質量', '質素', '質量'],
    ['隱私', '私隱'],
    ['打造樞紐', '建立', '打造'],
    ['賦能', '支援'],
    ['同比增長', '按年', '同比'],
    ['字符串', '字串'],
  ])('reports %s', (text, use, word = text) => {
    expect(found(`這是${text}。`)).toEqual([{ found: word, use }])
  })

  test.each([
    '銀行銷售產品',
    '多數組織同意',
    '國內存款，系統內存取，量身打造',
    '投資安排',
    '資安院的公告',
    '技術長遠發展',
    '個人信息保護法',
    '工業和信息化部',
    '高質量發展',
    '質量守恆',
    '落地生根',
    '不同比例',
    '比特幣與字節跳動',
    '機器學習',
    '資料庫、程式碼、雲端、演算法、屏幕、實時、打印機',
    '數字政府與數字政策辦公室',
    '專案小組',
    '辦公車位',
    '從業員家長照顧子女',
    '同行動時',
    '專案小組的狀態欄位、地址欄位、工具欄目',
    '香港增補字符集、多線程、遍歷',
    '執行長時間的工作，連接服務端點',
  ])('is silent on %s', (text) => {
    expect(found(`${text}。`)).toEqual([])
  })

  test('is silent in titles, sayings, code and addresses', () => {
    expect(found('《網絡信息內容》、`信息`、[甲](/信息)。')).toEqual([])
    expect(found('他說：「我們要打造一個信息化的智能城市樞紐」。')).toEqual([])
  })

  test('leaves officialese alone on pages of other people', () => {
    const context = ruleContext({ requiresIds: false })

    expect(found('打造一個網路樞紐。', context)).toEqual([
      { found: '網路', use: '網絡' },
    ])
    expect(found('打造一個樞紐。')).toHaveLength(1)
  })

  test('reports a term set off by quotation marks', () => {
    expect(found('所謂「信息」。')).toEqual([{ found: '信息', use: '資訊' }])
  })

  test("keeps the glossary's official names", () => {
    const institute = {
      id: 'institute',
      en: ['Institute'],
      zh: ['某某信息研究所'],
      avoidEn: [],
      avoidZh: [],
    }
    const context = ruleContext({ glossary: [institute] })

    expect(found('某某信息研究所發表信息。', context)).toEqual([
      { found: '信息', use: '資訊' },
    ])
  })

  test('judges Hong Kong text only', () => {
    const page = pagePair(
      '# A {#a}\n\nText 信息.',
      '# 甲 {#a lang=zh-TW}\n\n軟體。',
    )

    expect(variant.check(page, ruleContext())).toEqual([])
  })
})
