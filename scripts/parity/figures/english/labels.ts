import { numberReading } from '../build.ts'
import type { Understood } from '../build.ts'
import { endOf, matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'

/** What is numbered: even a 1 behind one of these says which. */
const NUMBERED =
  'phase|stage|terminal|annex|appendix|schedule|part|type|class|grade|category|tier|level|form|group|table|figure|scope|volume|title|war|gate|line|band|option|signal'
const LABEL = new RegExp(
  `(?:^|[^A-Za-z])(?:No\\.|Nos\\.|Number|${capitalised(NUMBERED)})[\\s\\u00a0]$`,
)
const ROMAN = new RegExp(
  `(?:${NUMBERED})[\\s\\u00a0](VI{0,3}|I{1,3}|IV|IX|X)(?![A-Za-z'’])`,
  'iy',
)
/** Numerals that are no words, so that any name may come before them. */
const ROMAN_ALONE = /(VI{1,3}|I{2,3}|IV|IX)(?![A-Za-z'’])/y
const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** The words that {@link readRomanLabel} begins with. */
export const LABEL_WORDS: readonly string[] = NUMBERED.split('|')

/** Those that {@link readRoman} reads. */
export const ROMAN_WORDS: readonly string[] = 'ii iii iv vi vii viii ix'.split(
  ' ',
)

/** Whether the number at `start` is that of a thing: Phase 1, No. 1. */
export function isLabelled(text: string, start: number): boolean {
  return LABEL.test(text.slice(Math.max(0, start - 12), start))
}

/** "Appendix I", "Phase X"; `I` may be somebody, so that it is never missed. */
export function readRomanLabel(text: string, start: number): Understood | null {
  return romanOf(matchAt(ROMAN, text, start))
}

/** "Exchange Square III". */
export function readRoman(text: string, start: number): Understood | null {
  return romanOf(matchAt(ROMAN_ALONE, text, start))
}

function romanOf(match: RegExpExecArray | null): Understood | null {
  const value = wholeNumber(Math.max(0, ROMANS.indexOf(match?.[1] ?? '')))
  if (!match || value.lt(1)) return null
  return {
    reading: { kind: 'ordinal', value },
    end: endOf(match),
    alternatives: [numberReading(value)],
    weight: value.gt(1) ? 'small' : 'soft',
  }
}

function capitalised(words: string): string {
  return words.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => {
    return bar + letter.toUpperCase()
  })
}
