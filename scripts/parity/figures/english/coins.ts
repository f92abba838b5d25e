import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { powerOfTen } from '../numbers.ts'
import type { NumberSpan } from '../numbers.ts'
import { readEnglishNumber } from './numbers.ts'

const S = '[\\s\\u00a0]'
const CENTS = new RegExp(
  `(?:${S}|-)?(?:(HK|US|Hong${S}Kong)${S})?(?:cents?(?![A-Za-z])|¢)`,
  'iy',
)
const ISSUER = new RegExp(`(HK|US)${S}?(?=\\d)`, 'y')
const ISSUER_BEHIND = /(?:^|[^A-Za-z])(HK|US)[\s\u00a0]?$/
const HUNDREDTH = powerOfTen(-2)

/** 50 cents, 20-cent, 12.5 HK cents. */
export function readCents(text: string, number: NumberSpan): Understood | null {
  const match = matchAt(CENTS, text, number.end)
  if (!match) return null
  const lead = text.slice(Math.max(0, number.start - 4), number.start)
  const issuer = match[1] ?? ISSUER_BEHIND.exec(lead)?.[1] ?? ''

  return {
    reading: {
      kind: 'money',
      value: number.value.times(HUNDREDTH),
      currency: currencyOf(issuer),
    },
    end: endOf(match),
    step: number.step.times(HUNDREDTH),
  }
}

/** HK40 cents: what looks like a name with digits in it. */
export function readIssuedCents(
  text: string,
  start: number,
): Understood | null {
  const issuer = matchAt(ISSUER, text, start)
  const number = issuer && readEnglishNumber(text, start + issuer[0].length)
  return number && readCents(text, number)
}

function currencyOf(issuer: string): string {
  if (issuer === '') return '$'
  return issuer.toUpperCase() === 'US' ? 'USD' : 'HKD'
}
