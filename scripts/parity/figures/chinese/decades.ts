import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'
import type { Reading } from '../types.ts'
import { readChineseNumber } from './numbers.ts'

const CENTURY = /(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})\s?世[紀纪]的?\s?/y
const TENS = '\\d0|[一二三四五六七八九]?十'
const DECADE = new RegExp(
  `(\\d{4}|\\d{2}|[零〇一二三四五六七八九]{4}|[一二三四五六七八九]?十)\\s?年代`,
  'y',
)
/** 六七十年代 and 六、七十年代 are two decades. */
const PAIR = /([一二三四五六七八九])、?([一二三四五六七八九])十\s?年代/y
const SPAN = new RegExp(
  `(${TENS})\\s?(?:年代)?\\s?[至到及和與、~–-]\\s?(${TENS})\\s?年代`,
  'y',
)

type Decade = Extract<Reading, { kind: 'decade' }>

/** 1980年代, 八十年代, 六七十年代, 20世紀60年代, 十九世紀. */
export function readDecade(text: string, start: number): Understood | null {
  const century = matchAt(CENTURY, text, start)
  if (!century) return readDecades(text, start, null)
  const number = valueOf(century[1])
  const inCentury = readDecades(text, start + century[0].length, number)
  return (
    inCentury ?? {
      reading: { kind: 'ordinal', value: wholeNumber(number) },
      end: start + century[0].trimEnd().replace(/的$/, '').length,
    }
  )
}

function readDecades(
  text: string,
  start: number,
  century: number | null,
): Understood | null {
  const pair = matchAt(PAIR, text, start)
  if (pair) return twoOf(pair, 10, century)
  const span = century === null ? null : matchAt(SPAN, text, start)
  if (span) return twoOf(span, 1, century)
  const match = matchAt(DECADE, text, start)
  return (
    match && {
      reading: decadeOf(valueOf(match[1]), century),
      end: start + match[0].length,
    }
  )
}

function twoOf(
  match: RegExpExecArray,
  factor: number,
  century: number | null,
): Understood | null {
  const [first, last] = [match[1], match[2]].map(
    (tens) => valueOf(tens) * factor,
  )
  if (first === undefined || last === undefined || first >= last) return null
  const parts = [first, last].map((tens) => twentiethUnless(century, tens))
  return {
    reading: twentiethUnless(century, last),
    end: endOf(match),
    parts,
  }
}

/** Of two decades without a century, none is this century's. */
function twentiethUnless(century: number | null, tens: number): Decade {
  return decadeOf(tens, century ?? 20)
}

/** 20年代 alone are the 2020s, 30年代 the 1930s; 19世紀80年代 are the 1880s. */
function decadeOf(value: number, century: number | null): Decade {
  const base =
    century === null ? (value <= 20 ? 2000 : 1900) : century * 100 - 100
  return { kind: 'decade', start: value >= 1000 ? value : base + value }
}

function valueOf(digits: string | undefined): number {
  return readChineseNumber(digits ?? '', 0)?.value.toNumber() ?? 0
}
