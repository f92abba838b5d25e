/** Characters that may be part of a number. */
export const NUMERALS = '零〇一二兩两三四五六七八九十百千萬万億亿廿卅卌'

/** Measure words: a numeral before one of them counts something. */
export const MEASURES =
  '個个箇間间家名位項项宗張张份種种類类次場场期批輪轮屆届所座幢棟栋層层條条款級级階阶組组隊队支枝隻只架艘輛辆部臺台套本冊册篇章節节頁页幅件塊块片粒顆颗杯碗瓶箱包袋户戶口床校班科門门國国市區区省縣县樣样步點点筆笔例倍折成度人員员歲岁年月日天週周時时秒分元角仙米克噸吨呎吋里瓦字句首集齣曲回遍趟段行列環环關关'

/** Measure words of things and people, never of time or size. */
export const COUNTERS =
  '間间家名位項项宗張张份種种類类場场批座幢棟栋層层條条款組组隊队支枝隻只架艘輛辆部台臺套本冊册篇頁页幅件塊块片粒顆颗杯碗瓶箱包袋戶户門门人員员'
