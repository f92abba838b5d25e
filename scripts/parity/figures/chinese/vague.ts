import type { Understood } from '../build.ts'
import { numberReading } from '../build.ts'
import { matchAt } from '../match-at.ts'
import { wholeNumber } from '../numbers.ts'
import { readChineseNumber } from './numbers.ts'

/** What {@link readVague} begins with. */
export const VAGUE_SIGNS = '數数幾几'
const VAGUE =
  /(?<![人總总次指倍參参小整變变系係分])[數数幾几](?=[十百千萬万億亿])/y

/** Fixed words that tell a magnitude only, with the signs they begin with. */
export const VAGUE_PHRASES: readonly (readonly [
  first: string,
  RegExp,
  (match: RegExpExecArray, end: number) => Understood,
])[] = [
  [
    '成',
    /成千上[萬万]/y,
    (_, end) => ({
      ...vague(1000, end),
      parts: [{ kind: 'vague', magnitude: wholeNumber(1e4) }],
    }),
  ],
  ['數数上', /(?:[數数]以千元?[計计]|上千)/y, (_, end) => vague(1000, end)],
  [
    '數数上',
    /(?:[數数]以百元?[計计]|上百(?![萬万億亿]))/y,
    (_, end) => vague(100, end),
  ],
  [
    '數数上',
    /(?:[數数]以[萬万]元?[計计]|上[萬万](?![億亿]))/y,
    (_, end) => vague(1e4, end),
  ],
  [
    '數数上',
    /(?:[數数]以百[萬万]元?[計计]|上百[萬万])/y,
    (_, end) => vague(1e6, end),
  ],
  [
    '數数上',
    /(?:[數数]以[億亿]元?[計计]|上[億亿])/y,
    (_, end) => vague(1e8, end),
  ],
]

/** 數百, 幾千萬. */
export function readVague(text: string, start: number): Understood | null {
  if (!matchAt(VAGUE, text, start)) return null
  const number = readChineseNumber(text, start + 1)
  return number && vague(number.value.toNumber(), number.end)
}

function vague(magnitude: number, end: number): Understood {
  const value = wholeNumber(magnitude)
  return {
    reading: { kind: 'vague', magnitude: value },
    end,
    alternatives: [numberReading(value)],
    weight: 'small',
    qualifier: 'over',
  }
}
