import { matchAt } from '../match-at.ts'
import type { Qualifier } from '../types.ts'

/** Where one phrase ends in another (not more than, more than), the first counts. */
const PHRASES: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'bound',
    [
      'at least',
      'at most',
      ...['more', 'less', 'fewer'].map((word) => `no ${word} than`),
      'not more than',
      'up to',
      ...['many', 'much', 'high', 'low'].map((word) => `as ${word} as`),
      'less than',
      'fewer than',
      'within',
      'minimum of',
      'maximum of',
    ],
  ],
  [
    'about',
    [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'approx',
      'approx.',
      'circa',
      'an estimated',
      'estimated at',
      ...['population', 'cost', 'total'].map((what) => `estimated ${what} of`),
      'in the region of',
      'something like',
    ],
  ],
  [
    'under',
    [
      'nearly',
      'almost',
      'close to',
      'just under',
      'just below',
      'not quite',
      'approaching',
      'near',
      'nearing',
      'just short of',
      'a little under',
      'slightly under',
      'slightly below',
    ],
  ],
  [
    'over',
    [
      'over',
      'more than',
      'above',
      'exceed',
      'exceeds',
      'exceeded',
      'exceeding',
      'in excess of',
      'upwards of',
      'beyond',
      'surpass',
      'surpassed',
      'surpasses',
      'surpassing',
      'topped',
      'topping',
    ],
  ],
]

/** The phrases by their last word: before most figures stands none of these. */
const ENDING_IN = byLastWord()
/** Walked backwards from where the figure begins. */
const LAST_WORD = /(?<=([a-z]+\.?)([\s\u00a0]+(?:an?[\s\u00a0])?))/iy
const MORE_AFTER = /^(?:\+|-odd|-plus|[\s\u00a0]plus(?![a-z]))/i
const ODD = /-odd(?![a-z])/i
const BOUND_AFTER = /^[\s\u00a0]or (?:more|above|over|less|below)(?![a-z])/i

/** What the English words around a figure say about its exactness. */
export function englishQualifier(
  text: string,
  start: number,
  end: number,
): Qualifier {
  const before = saidBefore(text.slice(Math.max(0, start - 24), start))
  if (before) return before

  if (ODD.test(text.slice(start, end))) return 'over'
  const rest = text.slice(end, end + 12)
  if (MORE_AFTER.test(rest)) return 'over'
  return BOUND_AFTER.test(rest) ? 'bound' : 'exact'
}

function saidBefore(lead: string): Qualifier | null {
  const [, word, space] = matchAt(LAST_WORD, lead, lead.length) ?? []
  const phrases = word && ENDING_IN.get(word.toLowerCase())
  if (!space || !phrases) return null
  const said = lead.slice(0, -space.length).toLowerCase()
  const found = phrases.find(
    ([phrase]) =>
      said.endsWith(phrase) &&
      !/[a-z]/.test(said.charAt(said.length - phrase.length - 1)),
  )
  return found?.[1] ?? null
}

function byLastWord(): ReadonlyMap<
  string,
  readonly (readonly [phrase: string, Qualifier])[]
> {
  const all = new Map<string, (readonly [string, Qualifier])[]>()
  for (const [qualifier, phrases] of PHRASES) {
    for (const phrase of phrases) {
      const word = phrase.slice(phrase.lastIndexOf(' ') + 1)
      all.set(word, [...(all.get(word) ?? []), [phrase, qualifier]])
    }
  }
  return all
}
