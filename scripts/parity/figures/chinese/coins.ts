import { Decimal } from 'decimal.js'
import type { Understood } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { HALF, powerOfTen } from '../numbers.ts'
import { table } from '../table.ts'
import { moneyBefore } from './money.ts'
import { readChineseNumber } from './numbers.ts'
import type { ChineseNumber } from './chinese-number.ts'

const DIGIT = '(\\d|[一二兩两三四五六七八九])'
/** 一元七角, 5元2毫半, 三元半, 兩蚊半. */
const DOLLARS_AND_COINS = new RegExp(
  `\\s?(?:[元蚊圓]|塊錢?)(?:${DIGIT}[角毫](子)?(半)?|(半)(?![價价年數数天夜日]))`,
  'y',
)
/** 五毫, 45仙, 40港仙, 5美仙. */
const COINS =
  /\s?(?:([港美])仙|仙(?![女境人股草姑丹桃樂鶴后俠])|毫(?![米升克秒安巴無不])子?)/y
const WORTH = table<Decimal>({ 毫: powerOfTen(-1), 仙: powerOfTen(-2) })
const ISSUERS = table<string>({ 港: 'HKD', 美: 'USD' })

/** Small money: dollars with coins behind them, and coins by themselves. */
export function readCoins(
  text: string,
  number: ChineseNumber,
): Understood | null {
  const dollars = matchAt(DOLLARS_AND_COINS, text, number.end)
  if (dollars) return withCoins(text, number, dollars)
  const coins = matchAt(COINS, text, number.end)
  if (!coins || number.value.gte(1000)) return null
  const worth = WORTH[coins[0].includes('毫') ? '毫' : '仙'] ?? HALF
  const issuer = ISSUERS[coins[1] ?? ''] ?? moneyBefore(text, number.start)

  return {
    reading: {
      kind: 'money',
      value: number.value.times(worth),
      currency: issuer ?? 'YUAN',
    },
    end: coins.index + coins[0].length,
    step: number.step.times(worth),
    weight: number.form === 'words' && number.value.eq(1) ? 'soft' : 'firm',
  }
}

function withCoins(
  text: string,
  number: ChineseNumber,
  match: RegExpExecArray,
): Understood {
  const [whole, digit, , halfCoin, halfDollar] = match
  const tenths = digit ? readChineseNumber(digit, 0)?.value : null
  const value = number.value
    .plus((tenths ?? new Decimal(0)).div(10))
    .plus(halfDollar ? HALF : 0)
    .plus(halfCoin ? '0.05' : 0)
  const currency = moneyBefore(text, number.start) ?? 'YUAN'

  return {
    reading: { kind: 'money', value, currency },
    end: match.index + whole.length,
    step: powerOfTen(-1),
  }
}
