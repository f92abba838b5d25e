import { matchAt } from '../match-at.ts'

/**
 * Words that count nothing although they begin with a numeral and go on with
 * something like a measure word or another numeral, as parts of a pattern. A
 * single numeral that no measure word follows needs no entry. Of some sayings
 * only the end stands here, from the numeral on: 接二連三.
 */
const IDLE: readonly string[] = [
  ...words(
    '一般 一些 一方面 一旦 一直 一致 一併 一同 一定 一律 一切 一向 一樣',
  ),
  ...words('一起 一一 一五一十 一年到頭 一日千里 一年半載 一時三刻'),
  ...words('一天到晚 一朝一夕 一字千金 一波三折 一而再 一石二鳥 一知半解'),
  ...words(
    '二手 二話 二維 二連三 二人轉 二元(?=[論性化制對思結模方運表函分素])',
  ),
  ...words('三元(?:表|運|运|一|組|组|里) 三角(?!錢|子) 三番 三文魚 三文治'),
  ...words(
    '三明治 三思 三藩市 三聯 三亞 三權 三峽 三菱 三井 三維 三軍 三更半夜',
  ),
  ...words('三長兩短 三心兩意 三心二意 三言兩語 三教九流 三不五時 三五成群'),
  ...words('三五知己 三頭六臂 三姑六婆 三令五申 三天兩頭 三三兩兩 三從四德'),
  ...words('三山五嶽 三皇五帝 三綱五常 三生有幸 三分鐘熱度 三番四次 三番五次'),
  ...words(
    '三七二十一 三不四 三落四 三道四 三暮四 三阻四 三倒四 三下四 三拉四',
  ),
  ...words('三催四請 三下五除二 三萬六千五百 三年五載 三人行 三步並'),
  ...words('四通八達 四方八面 四面八方 四面楚歌 四肢 四川 四平八穩'),
  ...words('四分五裂 四捨五入 四書五經 四大皆空 四合院 四處 四環素'),
  ...words(
    '五花八門 五金 五湖四海 五光十色 五顏六色 五體投地 五邑 五味 五臟六腑',
  ),
  ...words('五十步笑百步 五勞七傷 五行八作 五香 五穀 五線譜 五旬節 五官'),
  ...words('六親 六神無主 六合彩 六根 六月飛霜 六種震動 六國飯店'),
  ...words('七手八腳 七彩 七嘴八舌 七上八下 七零八落 七老八十 七拼八湊 七竅'),
  ...words('七情六慾 七折八扣 七八糟 七豎八 七雜八 七葷八素 七夕 七姊妹'),
  ...words('八達通 八九不離十 八卦 八仙 八面玲瓏 八股文 八字 八爪魚 八角'),
  ...words('八位(?:元?[組组]|元(?![處微電晶單色整圖音遊系字]))'),
  ...words('九龍 九寨 九巴 九鐵 九州 九牛一毛 九死一生 九霄雲外 九宮格 九大簋'),
  ...words(
    '十分(?![鐘钟之一二三四五六七八九]) 十足 十全十美 十拿九穩 十面埋伏 十惡不赦 十居其九',
  ),
  ...words('十常八九 十之八九 十室九空 十萬火急 十年寒窗 十年樹木 十里洋場'),
  ...words('十八般武藝 十八層地獄 十二萬分 十三點 十月懷胎 十指 十字(?!頭|元)'),
  ...words(
    '百度 百家樂 百家姓 百家爭鳴 百貨 百科 百姓 百般 百忙 百折不撓 百感',
  ),
  ...words(
    '百無 百發百中 百花齊放 百業 百口莫辯 百依百順 百思不 百廢 百聞不如',
  ),
  ...words(
    '百合 百足 百日維新 百葉 百搭 百份百 百老匯 百慕達 百里挑一 百步穿楊',
  ),
  ...words(
    '千方百計 千萬[別不要勿] 千篇一律 千家萬戶 千禧 千島 千頭萬緒 千變萬化',
  ),
  ...words('千里(?!達|之外有) 千辛萬苦 千言萬語 千絲萬縷 千鈞一髮 千載難逢'),
  ...words(
    '千奇百怪 千瘡百孔 千真萬確 千山萬水 千軍萬馬 千叮萬囑 千古 千金 千秋',
  ),
  ...words('千層 千斤頂 千差萬別 千呼萬喚 千人千面'),
  ...words(
    '萬家 萬一 万一 萬眾 萬寧 萬無一失 萬事 萬能 萬分(?!之) 萬象 萬物 萬聖 萬豪',
  ),
  ...words('萬國 萬里 萬古 萬全 萬難 萬變 萬有引力 萬用 萬金油 萬宜 萬維網'),
  ...words(
    '千瓦 千克 千米 千帕 千赫 千伏 千焦 千卡 千字節 千位元 千兆 百帕 百萬像素',
  ),
  ...words('百分[點点比率數] 萬兆 萬紫千紅 萬不得已 萬般 萬世 億萬富'),
]

/**
 * Names with a number in them that the other language may state or not, with the
 * sign that they begin with.
 */
export const NAMED: readonly (readonly [
  first: string,
  name: RegExp,
  value: number | readonly [month: number, day: number],
])[] = [
  ['二', /二[進进][位制]/y, 2],
  ['八', /八[進进][位制]/y, 8],
  ['十', /十[進进][位制]/y, 10],
  ['十', /十六[進进][位制]/y, 16],
  ['四', /四季(?!度|業績|业绩|報)/y, 4],
  ['四', /四[周週](?![年歲前後內時假課])/y, 4],
  ['十', /十二(?:碼(?!頭)|生肖|星座)/y, 12],
  ['三', /三項鐵人|三級跳/y, 3],
  ['十', /十項全能/y, 10],
  ['二', /二十四(?:孝|節氣)/y, 24],
  ['廿', /廿四(?:孝|節氣)/y, 24],
  ['百', /百年(?![來以間後前內期])/y, 100],
  ['八', /八月十五(?![日號至到、])/y, [8, 15]],
  ['五', /五月初五/y, [5, 5]],
  ['八', /八國(?=聯軍)/y, 8],
  ['七', /七一(?=遊行|大遊行|回歸|升旗|講話|前夕|酒會|假期)/y, [7, 1]],
  ['六', /六四(?=事件|晚會|集會|紀念|周年|燭光|[，。])/y, [6, 4]],
  ['五', /五四(?=運動|青年|精神)/y, [5, 4]],
  ['五', /五一(?=黃金|勞動|長假|假期)/y, [5, 1]],
  ['三', /三十晚/y, 30],
  ['廿', /廿[四五六七八九](?<=年廿.)/y, 29],
  ['十', /十[一二](?<=雙十.)|十(?=節)(?<=雙十)/y, 11],
  ['十', /十一(?=黃金|長假|國慶)/y, [10, 1]],
  ['九', /九一一(?=襲擊|恐|事件)/y, 911],
  ['九', /九一八(?=事變)/y, [9, 18]],
  ['七', /七七(?=事變)/y, [7, 7]],
  ['五', /五國(?:(?=集團)|(?<=金磚五國))/y, 5],
]

const IDLE_FROM = byFirst(IDLE)

/** The end of an idiom that counts nothing, or the start itself. */
export function skipIdiom(text: string, start: number): number {
  const pattern = IDLE_FROM.get(text.charCodeAt(start))
  const length = pattern && matchAt(pattern, text, start)?.[0].length
  return start + (length ?? 0)
}

function words(list: string): string[] {
  return list.split(' ')
}

function byFirst(names: readonly string[]): ReadonlyMap<number, RegExp> {
  const groups = new Map<number, string[]>()
  for (const name of names) {
    const code = name.charCodeAt(0)
    groups.set(code, [...(groups.get(code) ?? []), name])
  }
  return new Map(
    [...groups].map(([code, all]) => [
      code,
      new RegExp(longestFirst(all).join('|'), 'y'),
    ]),
  )
}

function longestFirst(names: readonly string[]): string[] {
  return [...names].sort((a, b) => b.length - a.length)
}
