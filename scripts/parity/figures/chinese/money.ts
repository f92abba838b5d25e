import type { Understood } from '../build.ts'
import {
  CHINESE_CURRENCY_AFTER,
  CURRENCY_BEFORE,
  currencyOf,
} from '../currencies.ts'
import { endOf, matchAt } from '../match-at.ts'
import type { Weight } from '../types.ts'
import type { ChineseNumber } from './chinese-number.ts'

const CURRENCY = new RegExp(
  `\\s?[多餘余]?(${CHINESE_CURRENCY_AFTER})(?!旦|素|朗|件|宇|首|老|帥|組|组|凶|氣|形)`,
  'y',
)
const BEFORE = new RegExp(
  `(?:^|[^A-Za-z])(${CURRENCY_BEFORE})\\s?(?:約|约|逾|近)?$`,
)
const ENGLISH_CURRENCY =
  /\s?(?:(HKD|USD|RMB|CNY|EUR|GBP|JPY)|(?:Hong Kong dollars))(?![A-Za-z])/y

/** 30億港元, 港幣30億元, HK$30億. */
export function readMoney(
  text: string,
  number: ChineseNumber,
): Understood | null {
  const after = matchAt(CURRENCY, text, number.end)
  const code = matchAt(ENGLISH_CURRENCY, text, number.end)
  const named =
    currencyOf(after?.[1] ?? '') ??
    (code && (currencyOf(code[1] ?? '') ?? 'HKD'))
  const currency = settled(moneyBefore(text, number.start), named)
  if (!currency) return null

  return {
    reading: { kind: 'money', value: number.value, currency },
    end: after ? endOf(after) : code ? endOf(code) : number.end,
    step: number.step,
    weight: moneyWeight(number),
  }
}

/** 港幣…元 is in Hong Kong dollars; of 港幣…美元 one is wrong, and the last said counts. */
function settled(before: string | null, after: string | null): string | null {
  return after === null || after === 'YUAN' ? (before ?? after) : after
}

/** A single numeral before 元 may be part of a word: 三元表達式. */
function moneyWeight(number: ChineseNumber): Weight {
  if (number.form === 'digits' || number.value.gt(10)) return 'firm'
  return number.value.lte(1) ? 'soft' : 'small'
}

/** The currency that a sign or name right before the number gives. */
export function moneyBefore(text: string, start: number): string | null {
  const lead = text.slice(Math.max(0, start - 7), start)
  const name = BEFORE.exec(lead)?.[1]
  return name === undefined ? null : currencyOf(name)
}
