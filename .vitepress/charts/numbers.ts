import type {
  KeyFigure,
  Locale,
  Qualifier,
  Series,
  SeriesPoint,
} from '../../scripts/content/data/index.ts'

const QUALIFIERS = {
  en: { about: 'about ', over: 'over ', nearly: 'nearly ' },
  'zh-hk': { about: '約', over: '逾', nearly: '近' },
} as const satisfies Record<Locale, Record<Qualifier, string>>

const CURRENCIES = {
  en: { hkd: ['HK$', ''], usd: ['US$', ''] },
  'zh-hk': { hkd: ['', '元'], usd: ['', '美元'] },
} as const satisfies Record<Locale, Record<'hkd' | 'usd', readonly string[]>>

/** Steps at which each language counts on: by thousands, or by 萬 and 億. */
const STEPS = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  'zh-hk': [
    [1e12, '萬億'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
} as const satisfies Record<Locale, readonly (readonly [number, string])[]>

/** A value of a series in the unit shown: 9180000000 gives 9.18, or 91.8. */
export function shownValue(
  series: Series,
  value: number,
  locale: Locale,
): number {
  // Twelve digits, so that binary fractions leave no 91.80000000000001.
  return Number((value / series.scale[locale]).toPrecision(12))
}

/** A number on an axis, in full. */
export function fullNumber(value: number): string {
  return format(value, 6)
}

/** Three digits or so, as a label on the drawing gives it. */
export function describeShortly(
  series: Series,
  { y }: SeriesPoint,
  locale: Locale,
): string {
  const value = shownValue(series, y, locale)
  return format(
    value,
    Math.max(digitsWorth(value), series.decimals),
    series.decimals,
  )
}

function digitsWorth(value: number): number {
  const size = Math.abs(value)
  if (size >= 100) return 0
  if (size >= 10) return 1
  return size >= 1 ? 2 : 3
}

/** A point's value as words: `about 44,000`, 約44,000. */
export function describeValue(
  series: Series,
  point: SeriesPoint,
  locale: Locale,
): string {
  const value = format(shownValue(series, point.y, locale), 6, series.decimals)
  return qualify(value, point.qualifier, locale)
}

/** `about HK$8.1 billion`, 約81億元; `43,212`; `75%`. */
export function describeFigure(figure: KeyFigure, locale: Locale): string {
  return qualify(describeAmount(figure, locale), figure.qualifier, locale)
}

/** The words before a figure: `about `, 約. */
export function describeQualifier(
  qualifier: Qualifier,
  locale: Locale,
): string {
  return QUALIFIERS[locale][qualifier]
}

/** A figure without the words before it: `HK$8.1 billion`, 81億元. */
export function describeAmount(
  { value, unit }: KeyFigure,
  locale: Locale,
): string {
  if (unit === 'percent') return `${format(value, 2)}%`
  if (unit === 'count') {
    return value < 1e6 ? format(value, 2) : inSteps(value, locale)
  }
  const [before, after] = CURRENCIES[locale][unit]
  return before + inSteps(value, locale) + after
}

function qualify(
  text: string,
  qualifier: Qualifier | null,
  locale: Locale,
): string {
  return qualifier === null ? text : QUALIFIERS[locale][qualifier] + text
}

function inSteps(value: number, locale: Locale): string {
  const step = STEPS[locale].find(([size]) => value >= size)
  if (!step) return format(value, 2)
  const [size, name] = step
  // Never rounded: a figure is as exact as its source gives it.
  return format(Number((value / size).toPrecision(12)), 6) + name
}

function format(value: number, most: number, least = 0): string {
  return new Intl.NumberFormat('en-HK', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  }).format(value)
}
