/**
 * Forms that OpenCC takes for Simplified and that Hong Kong writes all the
 * same: in its own standard shapes (户, 説, 温, 脱, 税, 悦, 兑, 强, 册, 卧), in
 * names (咏, 晋, 彦, 瑶, 禄, 恒, 祢), in Cantonese (吓, 揾), and as everyday
 * variants in print (踪, 迹, 携, 撑, 泪, 烟, 凉, 却, 叙, 厦, 笋, 葱, 糍).
 *
 * @see https://www.edbchinese.hk/lexlist_ch/ Hong Kong's list of graphemes.
 */
export const FORMS_IN_USE =
  '户説温脱税悦兑强册卧鋭閲藴醖媪愠氲榅煴腽蜕涚棁叁囱捝敚緼輼蒀' +
  '咏晋彦瑶禄恒祢' +
  '吓揾' +
  '踪迹携撑泪烟凉却叙厦笋葱糍亘麽'

/**
 * Characters of Big5 that nobody writes in Traditional text in their old
 * meaning, so that they stand for Simplified. Their rare old words are in
 * `words.ts`.
 */
export const SIMPLIFIED_IN_BIG5 =
  '与万么价优体儿党厂听圣坏复宁岭庄异怀怜惊愿据极构机柜栖气洁' +
  '确离筑网胜腊虫蚕蜡触赶适几'

/** The form to use, where OpenCC's first is not what Hong Kong writes. */
export const PREFERRED: Readonly<Record<string, string>> = {
  为: '為',
  伪: '偽',
  众: '眾',
  启: '啟',
  钟: '鐘',
  签: '簽',
  艳: '艷',
  钩: '鈎',
  鉴: '鑒',
}
