import type { Understood } from '../build.ts'
import { CURRENCY_BEFORE, currencyOf } from '../currencies.ts'
import { matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'
import { SCALES } from './words.ts'

const THOUSANDS = /000(?![\d,.])/y
const SCALE = new RegExp(
  `(${CURRENCY_BEFORE})[\\s\\u00a0]?(?:['’‘](000)(?!\\d)|(thousand|million|billion|mn|bn|m|k)s?(?![A-Za-z]))`,
  'iy',
)

/** The unit that heads a table: HK$'000, US$ million, RMB'000. */
export function readMoneyScale(text: string, start: number): Understood | null {
  const match = matchAt(SCALE, text, start)
  const currency = match?.[1] && currencyOf(match[1])
  if (!match || !currency) return null
  const scale = match[2] ? 1000 : SCALES[(match[3] ?? '').toLowerCase()]
  return {
    reading: { kind: 'money', value: wholeNumber(scale ?? 1), currency },
    end: start + match[0].length,
    weight: 'small',
  }
}

/** The '000 that heads a table without a currency. */
export function readThousands(text: string, start: number): Understood | null {
  if (!/['’‘]/.test(text[start - 1] ?? '')) return null
  const match = matchAt(THOUSANDS, text, start)
  return (
    match && {
      reading: { kind: 'number', value: wholeNumber(1000), unit: null },
      end: start + 3,
      weight: 'soft',
    }
  )
}
