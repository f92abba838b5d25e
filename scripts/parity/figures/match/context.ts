import { once } from '../../once.ts'
import { currenciesIn } from '../currencies.ts'
import type { FigureText, PointFigure, Reading } from '../types.ts'

/**
 * What one side's text as a whole says about its figures. Each part is worked
 * out when it is first asked for: of most texts nothing is.
 */
export interface SideContext {
  readonly years: () => ReadonlySet<number>
  readonly months: () => ReadonlySet<number>
  /** Words that this side numbers: `vue`, `phase`. */
  readonly labels: () => ReadonlySet<string>
  readonly isSimplified: () => boolean
  /** Written for readers of another place than Hong Kong. */
  readonly isAbroad: boolean
  readonly mentionsRenminbi: () => boolean
  /** Whether the United States are named, whose dollar a `$` may be. */
  readonly mentionsAmerica: () => boolean
  /** Whether a currency is named, with an amount or without. */
  readonly mentions: (code: string) => boolean
}

/** Common characters that only Simplified Chinese writes. */
const SIMPLIFIED = /[这们为与对从发国电时间说务数据应实现见进过还会门产业报]/
const TRADITIONAL = /[這們為與對從發國電時間說務數據應實現見進過還會門產業報]/

const AMERICA =
  /\b(?:U\.S\.|USA?(?![$\w])|America|American|Americans|United States|Wall Street|Silicon Valley|Nasdaq)(?!\w)|美國|美国|華爾街|华尔街|矽谷|硅谷/

export function sideContext(
  { text, isAbroad = false }: FigureText,
  points: readonly PointFigure[],
): SideContext {
  const stated = (of: (reading: Reading) => number[]) =>
    once(() => new Set(points.flatMap(readingsOf).flatMap(of)))
  const namedCurrencies = once(() => currenciesIn(text))
  return {
    years: stated(yearsOf),
    months: stated(monthsOf),
    labels: once(() => new Set(points.flatMap(({ label }) => label ?? []))),
    isSimplified: once(() => SIMPLIFIED.test(text) && !TRADITIONAL.test(text)),
    isAbroad,
    mentionsRenminbi: once(() => /人民[幣币]|RMB|CNY/.test(text)),
    mentionsAmerica: once(() => AMERICA.test(text)),
    mentions: (code) => namedCurrencies().has(code),
  }
}

/** Every way to understand a figure, what its words also mention included. */
export function readingsOf(figure: PointFigure): Reading[] {
  return [figure.reading, ...figure.alternatives, ...figure.parts]
}

function yearsOf(reading: Reading): number[] {
  if (reading.kind === 'date' && reading.year !== null) return [reading.year]
  if (reading.kind !== 'number' || reading.unit) return []
  return reading.value.isInteger() ? [reading.value.toNumber()] : []
}

function monthsOf(reading: Reading): number[] {
  return reading.kind === 'date' && reading.month !== null
    ? [reading.month]
    : []
}
