/**
 * Digits that are no figure: dates, years, names such as GPT-4 or Cap. 486,
 * ordinals. They are taken out before figures are looked for.
 */
const NO_FIGURES = [
  // Dates, in both languages, with or without a year.
  /\d{1,4}年(?:度|代)?(?:\d{1,2}月(?:份)?(?:\d{1,2}[日號])?)?|\d{1,2}月(?:份)?(?:\d{1,2}[日號])?/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  // Years, alone, in spans (2025-26, 2019–2025, 2025/26) and in decades.
  /(?<![\d.,$€£])(?:19|20)\d{2}(?:[-–/至](?:(?:19|20)\d{2}|\d{2}))?s?(?![\d%]|[.,]\d| ?(?:million|billion|trillion|萬|億))/g,
  // Times of day.
  /\b\d{1,2}[:.]\d{2} ?(?:am|pm)\b|\b\d{1,2}:\d{2}\b|\b24\/7\b|\b24-hour\b|[上下]午\d{1,2}時(?:\d{1,2}分)?/g,
  // Laws, articles, stages and ranks.
  /\b(?:Cap\.?|Chapter|Section|Article|Part|Phase|Level|Tier|Page|No\.) ?\d{1,6}[A-Z]{0,3}\b|第 ?[\d一二三四五六七八九十百]{1,8}[A-Z]{0,3}(?:章|條|部|期|級|頁|號|屆|次|名|位|款)/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  // Names with digits: GPT-4, COVID-19, H800, GL8, 5G, web3, GRF2.
  /(?<![A-Za-z.])[A-Za-z][A-Za-z.]{0,30}-?\d[\w.-]{0,30}|\b\d{1,2}[GD]\b/g,
] as const

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+`
const SCALE = String.raw`(?:hundred|thousand|million|billion|trillion|bn\b|m\b|[十百千萬億]{1,4})`
const UNIT = String.raw`(?:%|％|per ?cent\b|percentage points?\b|petaFLOPS\b|[kMGT]W(?:h)?\b|[MGTP]B\b|k[mg]\b|個?百分點|成(?![立為功果員分本就]))`
const CHINESE = String.raw`[一二三四五六七八九兩半十百千零廿卅]`

const FIGURES = new RegExp(
  [
    String.raw`(?:HK|US|RMB|S|A)?[$€£¥] ?(?:${NUMBER})(?: ?${SCALE})?`,
    `(?:${NUMBER}) ?${SCALE}`,
    `(?:${NUMBER}) ?${UNIT}`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{2,}`,
    `百分之${CHINESE}{1,8}`,
    `(?:[約近逾超達]|超過|不足)${CHINESE}成半?|${CHINESE}成半|${CHINESE}成(?=[的受人機銀學企用病公中以])`,
    `(?<!${CHINESE})${CHINESE}{1,8}[萬億]`,
  ].join('|'),
)

const HAS_NUMBER =
  /[\d０-９]|成|百分之|[一二三四五六七八九兩半十百千零廿卅][萬億]/

/**
 * The first figure of a text that needs a source: an amount, a share, a count
 * from ten. Years, dates and small counts in words do not.
 *
 * @returns Where it stands and how it is written; null if there is none.
 */
export function firstFigure(
  text: string,
): { readonly start: number; readonly found: string } | null {
  if (!HAS_NUMBER.test(text)) return null
  const plain = NO_FIGURES.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (found) => '\u0000'.repeat(found.length)),
    text,
  )
  const match = FIGURES.exec(plain)
  return match && { start: match.index, found: match[0].trim() }
}
