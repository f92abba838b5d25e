/**
 * How sites name their languages in addresses: `/eng/` and `/chi/` of the
 * Government, `/en/`, `/tc/` and `/sc/`, `/zh-hk/`, `/en-US/`, `tc_chi`.
 */
const NAMES = new Set(
  (
    'en eng english en-us en-gb en-hk en_us en_hk ' +
    'chi chinese tc sc tc_chi sc_chi chs cht chn ' +
    'zh cn zh-hk zh-tw zh-cn zh-sg zh-hant zh-hans zh-hant-hk hant ' +
    'zh_hk zh_tw zh_cn zh_hant zh_hans hk-en hk-tc hk-zh b5 gb big5 uc zhs zht ' +
    'hk tw hk_en hk_zh chi_hant chi_hans'
  ).split(' '),
)
const OTHERS = new Set('ja jp ko kr fr de es pt ru pt-br'.split(' '))
const PARAMETERS = new Set([
  'lang',
  'language',
  'locale',
  'hl',
  'lng',
  'captions',
])
/** Before the ending of a file: `report_e.htm`, `guide-tc.pdf`. */
const SUFFIX =
  /[_-](?:e|c|s|en|eng|english|tc|sc|chi|chs|cht|chn|zh|uc|zh-hk|zh-tw|zh-cn)(?=\.[a-z0-9]{2,5}$)/i

/** Whether part of an address only says which language it is in. */
export function namesLanguage(part: string): boolean {
  return namesEnglishOrChinese(part) || OTHERS.has(part.toLowerCase())
}

export function namesEnglishOrChinese(part: string): boolean {
  return NAMES.has(part.toLowerCase())
}

/** A file's name without the language at its end. */
export function withoutLanguageSuffix(file: string): string {
  return file.replace(SUFFIX, '')
}

/**
 * Of a page of the site itself: `README.zh-TW.md`, `guide_zh.md`; without an
 * ending only with a region, as in `guide-zh-tw`.
 */
const PAGE_SUFFIX =
  /[._-](?:([a-z]{2}(?:[_-][a-z]{2,4})?)(?=\.(?:md|mdx|html?)$)|(zh[_-][a-z]{2,4})$)/i

/** The name of a page without the language at its end. */
export function withoutPageLanguage(file: string): string {
  return file.replace(
    PAGE_SUFFIX,
    (found, name: string | undefined, regional: string | undefined) =>
      namesLanguage(name ?? regional ?? '') ? '' : found,
  )
}

/** A query without the parameters that choose a language. */
export function withoutLanguageParameter(query: string): string {
  return query
    .split('&')
    .filter((part) => !PARAMETERS.has(nameOf(part)))
    .join('&')
}

/** Whether a query chooses English or Chinese. */
export function asksForLanguage(query: string): boolean {
  return query
    .split('&')
    .some(
      (part) =>
        PARAMETERS.has(nameOf(part)) &&
        namesEnglishOrChinese(part.split('=')[1] ?? ''),
    )
}

/** Where one tool adds its own behind another's: `?lang=zh-Hant&?lang=zh-Hant`. */
function nameOf(parameter: string): string {
  return (parameter.split('=')[0] ?? '').replace(/^\?/, '').toLowerCase()
}
