import { table } from '../table.ts'

/** Chinese digits; 兩 and its Simplified form count as two. */
export const DIGITS = table<number>({
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
})

/** Multipliers within a group of four digits. */
export const SMALL_SCALES = table<number>({
  十: 10,
  百: 100,
  千: 1000,
})

/** Multipliers of a whole group. */
export const BIG_SCALES = table<number>({
  萬: 1e4,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
})

/** Tens in one character. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** Characters that may be part of a number. */
export const NUMERALS = '零〇一二兩两三四五六七八九十百千萬万億亿廿卅'

/**
 * Words that count nothing although they begin with a numeral and something
 * like a measure word, as parts of a pattern. Those that no measure word follows need no entry.
 */
export const IDIOMS: readonly string[] = [
  '十分(?![鐘钟之])',
  '三元(?:表|運|运|一|組|组)',
  '百度',
  '百家樂',
  '千方百計',
  '千萬別',
  '千萬不',
  '千篇一律',
  '千家萬戶',
  '萬家',
  '萬一',
  '萬眾',
  '萬寧',
  '八達通',
  '八九不離十',
  '三角',
  '三星',
  '三番',
  '三文魚',
  '三思',
  '三元里',
  '兩文三語',
  '五花八門',
  '五金',
  '五四',
  '四季酒店',
  '四通八達',
  '四方八面',
  '四面八方',
  '四肢',
  '七手八腳',
  '九龍',
  '九寨',
  '九巴',
  '九鐵',
  '三藩市',
  '三聯',
  '三亞',
  '四川',
  '二維',
  '二手',
  '二話',
  '二元',
  '一五一十',
  '百年',
  '千禧',
  '百科',
  '百份百',
  '三權',
  '三峽',
  '千島',
  '百貨',
  '三菱',
  '三井',
  '三維',
  '七彩',
  '五邑',
  '九州',
  '一一',
  '一般',
  '一些',
  '一方面',
  '一旦',
  '一直',
  '一致',
  '一併',
  '一同',
  '一定',
  '一律',
  '一切',
  '一向',
  '一樣',
  '一起',
]

/** Measure words: a numeral before one of them counts something. */
export const MEASURES =
  '個个箇間间家名位項项宗張张份種种類类次場场期批輪轮屆届所座幢棟栋層层條条款級级階阶組组隊队支枝隻只架艘輛辆部臺台套本冊册篇章節节頁页幅件塊块片粒顆颗杯碗瓶箱包袋户戶口床校班科門门國国市區区省縣县樣样步點点筆笔例倍折成度人員员歲岁年月日天週周時时秒分元角仙米克噸吨呎吋里瓦字句首集齣曲回遍趟段行列環环關关'

/** Measure words of things and people, never of time or size. */
export const COUNTERS =
  '間间家名位項项宗張张份種种類类場场批座幢棟栋層层條条款組组隊队支枝隻只架艘輛辆部台臺套本冊册篇頁页幅件塊块片粒顆颗杯碗瓶箱包袋戶户門门人員员'
