import { table } from './table.ts'

/**
 * Currencies. `$`, `¥` and `YUAN` are bare signs whose currency the surroundings
 * decide: see `match/currency.ts`.
 */
const NAMES = table<string>({
  HK$: 'HKD',
  HKD: 'HKD',
  'hong kong dollars': 'HKD',
  'hong kong dollar': 'HKD',
  港元: 'HKD',
  港幣: 'HKD',
  港币: 'HKD',
  港紙: 'HKD',
  蚊: 'HKD',
  US$: 'USD',
  USD: 'USD',
  'us dollars': 'USD',
  'us dollar': 'USD',
  'american dollars': 'USD',
  美元: 'USD',
  美金: 'USD',
  港仙: 'HKD',
  美仙: 'USD',
  RMB: 'CNY',
  CNY: 'CNY',
  'RMB¥': 'CNY',
  renminbi: 'CNY',
  yuan: 'CNY',
  人民幣: 'CNY',
  人民币: 'CNY',
  元人民幣: 'CNY',
  元人民币: 'CNY',
  '€': 'EUR',
  EUR: 'EUR',
  euros: 'EUR',
  euro: 'EUR',
  歐元: 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  英鎊: 'GBP',
  英镑: 'GBP',
  JPY: 'JPY',
  yen: 'JPY',
  日圓: 'JPY',
  日元: 'JPY',
  日圆: 'JPY',
  '¥': '¥',
  KRW: 'KRW',
  won: 'KRW',
  韓圜: 'KRW',
  韓元: 'KRW',
  韓圓: 'KRW',
  韩元: 'KRW',
  S$: 'SGD',
  SGD: 'SGD',
  'singapore dollars': 'SGD',
  新加坡元: 'SGD',
  坡元: 'SGD',
  新元: 'SGD',
  A$: 'AUD',
  AUD: 'AUD',
  'australian dollars': 'AUD',
  澳元: 'AUD',
  C$: 'CAD',
  CAD: 'CAD',
  'canadian dollars': 'CAD',
  加元: 'CAD',
  加拿大元: 'CAD',
  NT$: 'TWD',
  TWD: 'TWD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  台幣: 'TWD',
  MOP: 'MOP',
  MOP$: 'MOP',
  patacas: 'MOP',
  澳門元: 'MOP',
  葡幣: 'MOP',
  CHF: 'CHF',
  'swiss francs': 'CHF',
  瑞士法郎: 'CHF',
  瑞郎: 'CHF',
  THB: 'THB',
  baht: 'THB',
  泰銖: 'THB',
  MYR: 'MYR',
  ringgit: 'MYR',
  令吉: 'MYR',
  NZ$: 'NZD',
  NZD: 'NZD',
  'new zealand dollars': 'NZD',
  紐元: 'NZD',
  新西蘭元: 'NZD',
  INR: 'INR',
  rupees: 'INR',
  盧比: 'INR',
  $: '$',
  dollars: '$',
  dollar: '$',
  元: 'YUAN',
  圓: 'YUAN',
  塊錢: 'YUAN',
})

const BEFORE =
  /^(?:[A-Z]{0,3}\$|[A-Z]{3}¥?|[€£¥]|港[幣币]|人民[幣币]|新[台臺][幣币]|美[元金]|[歐欧]元)$/

const ANY_NAME = new RegExp(
  alternation(() => true),
  'gi',
)

/** The code of a currency sign or name, or null. */
export function currencyOf(name: string): string | null {
  return NAMES[name] ?? NAMES[name.toLowerCase()] ?? null
}

/** Signs and codes that stand before the amount. */
export const CURRENCY_BEFORE = alternation((name) => BEFORE.test(name))

/** Names that stand after the amount, in English. */
export const ENGLISH_CURRENCY_AFTER = alternation(
  (name) => /^[a-z ]+$/.test(name) || /^[A-Z]{3}$/.test(name),
)

/** Names that stand after the amount, in Chinese. */
export const CHINESE_CURRENCY_AFTER = alternation((name) =>
  /^[\u4e00-\u9fff]+$/.test(name),
)

/** The codes of all currencies that a text names. */
export function currenciesIn(text: string): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const [name] of text.matchAll(ANY_NAME)) {
    const code = currencyOf(name)
    if (code) codes.add(code)
  }
  return codes
}

function alternation(isWanted: (name: string) => boolean): string {
  return Object.keys(NAMES)
    .filter(isWanted)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('$', '\\$'))
    .join('|')
}
