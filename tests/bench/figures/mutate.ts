import { pick } from './random.ts'

export interface Mutation {
  readonly family: string
  readonly text: string
  readonly before: string
  readonly after: string
}

type Swap = (found: string, random: () => number) => string | null
type Rule = readonly [family: string, pattern: RegExp, swap: Swap]

const swapIn =
  (table: Readonly<Record<string, string>>): Swap =>
  (found) =>
    table[found] ?? null

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  )

/**
 * What is made wrong in an English text. Written before the engine was tuned;
 * since then only "a half-year" was taken out, as "a third-year" is no fraction.
 */
export const ENGLISH: readonly Rule[] = [
  ['digit', /(?<![\d,.])\d[\d,]*(?:\.\d+)?/g, otherDigit],
  [
    'word',
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b/g,
    otherOf(
      'two three four five six seven eight nine ten twelve twenty thirty',
    ),
  ],
  [
    'ordinal',
    /\b(?:second|third|fourth|fifth)\b(?! party|-party)/g,
    otherOf('second third fourth fifth'),
  ],
  [
    'scale',
    /(?<=\d )(?:million|billion|trillion)\b/g,
    swapIn({ million: 'billion', billion: 'million', trillion: 'billion' }),
  ],
  [
    'currency',
    /HK\$|US\$|RMB /g,
    swapIn({ HK$: 'US$', US$: 'HK$', 'RMB ': 'HK$' }),
  ],
  [
    'month',
    new RegExp(`\\b(?:${MONTHS.join('|')})(?= \\d|,)`, 'g'),
    otherOf(MONTHS.join(' ')),
  ],
  [
    'fraction',
    /\b(?:a|one)[ -](?:half|third|quarter|fifth|tenth)\b(?!-)|\btwo[ -]thirds\b|\bthree[ -]quarters\b/g,
    otherOf('a~third|a~quarter|a~fifth|two-thirds|three-quarters|a~tenth', '|'),
  ],
  ['percent', /(?<=\d)%/g, () => ' percentage points'],
  [
    'unit',
    /(?<=[\d-]{1,9}[ -]?)(?:petaFLOPS|PFLOPS|megawatts|MW|GB|TB|km|hectares|square metres|minutes|hours|days|weeks|months|years)\b/g,
    swapIn({
      petaFLOPS: 'teraFLOPS',
      PFLOPS: 'TFLOPS',
      megawatts: 'gigawatts',
      MW: 'GW',
      GB: 'TB',
      TB: 'GB',
      km: 'metres',
      hectares: 'square metres',
      'square metres': 'square feet',
      minutes: 'hours',
      hours: 'minutes',
      days: 'weeks',
      weeks: 'days',
      months: 'years',
      years: 'months',
    }),
  ],
]

/** The same in a Chinese text. */
export const CHINESE: readonly Rule[] = [
  ['digit', /(?<![\d,.])\d[\d,]*(?:\.\d+)?/g, otherDigit],
  [
    'word',
    /(?<![\d一二三四五六七八九十百千萬第每分])[兩三四五六七八九](?=[間個名家項宗年日小份部座所])/g,
    otherOf('兩 三 四 五 六 七 八 九'),
  ],
  ['ordinal', /(?<=第)[一二三四五](?=[期季個位屆])/g, otherOf('一 二 三 四')],
  [
    'scale',
    /(?<=[\d一二三四五六七八九十])[萬億](?!億)/g,
    swapIn({ 萬: '億', 億: '萬' }),
  ],
  [
    'currency',
    /港元|美元|(?<=[億萬])元(?!人民幣)/g,
    swapIn({ 港元: '美元', 美元: '港元', 元: '美元' }),
  ],
  [
    'month',
    /(?<=\d年|[^\d])(?:1[0-2]|[1-9])(?=月)/g,
    otherOf('1 2 3 4 5 6 7 8 9 10 11 12'),
  ],
  [
    'fraction',
    /三分之一|三分之二|四分之一|四分之三|五分之一|一半|半數/g,
    otherOf('三分之一 三分之二 四分之一 五分之一 十分之一'),
  ],
  [
    'tenths',
    /[一二兩三四五六七八九](?=成(?![為立功本]))/g,
    otherOf('三 四 五 六 七 八 九'),
  ],
  ['percent', /(?<=\d)%(?!點)/g, () => '個百分點'],
  [
    'unit',
    /(?<=\d )(?:PFLOPS)|(?<=\d)(?:兆瓦|公頃|平方米|公里|小時|分鐘|個月|星期)/g,
    swapIn({
      PFLOPS: 'TFLOPS',
      兆瓦: '吉瓦',
      公頃: '平方米',
      平方米: '平方呎',
      公里: '米',
      小時: '分鐘',
      分鐘: '小時',
      個月: '年',
      星期: '日',
    }),
  ],
]

/** One mutation of each family that the text offers, drawn by `random`. */
export function mutationsOf(
  text: string,
  rules: readonly Rule[],
  random: () => number,
): Mutation[] {
  return rules.flatMap(([family, pattern, swap]) => {
    const site = pick([...text.matchAll(pattern)], random)
    const before = site?.[0] ?? ''
    const after = site ? swap(before, random) : null
    if (!site || after === null || after === before) return []
    const end = site.index + before.length

    return {
      family,
      before,
      after,
      text: text.slice(0, site.index) + after + text.slice(end),
    }
  })
}

/** Another digit in one place; the first one never becomes a zero. */
function otherDigit(found: string, random: () => number): string | null {
  const places = [...found.matchAll(/\d/g)].map(({ index }) => index)
  const place = pick(places, random) ?? 0
  const digits = [...'0123456789'].filter(
    (digit) => digit !== found[place] && (digit !== '0' || place > 0),
  )
  const digit = pick(digits, random)
  return digit === null
    ? null
    : found.slice(0, place) + digit + found.slice(place + 1)
}

function otherOf(list: string, separator = ' '): Swap {
  const words = list.split(separator).map((word) => word.replaceAll('~', ' '))
  return (found, random) =>
    pick(
      words.filter((word) => word !== found && !isSameShare(word, found)),
      random,
    )
}

/** "one half" and "a half" are one value; so are 一半 and 半數. */
function isSameShare(a: string, b: string): boolean {
  const plain = (word: string) =>
    word.replace(/^(?:a|one)[ -]/, '').replace('-', ' ')
  return plain(a) === plain(b)
}
