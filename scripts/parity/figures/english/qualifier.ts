import type { Qualifier } from '../types.ts'

const BEFORE: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'about',
    /(?:^|[^a-z])(?:about|around|some|roughly|approximately|approx\.?|circa|an estimated|estimated at|up to|as (?:many|much|high|low) as|or so)[\s\u00a0]+(?:an?[\s\u00a0])?$/i,
  ],
  [
    'under',
    /(?:^|[^a-z])(?:nearly|almost|close to|just under|under|less than|fewer than|below|not quite|approaching|within|at most|no more than)[\s\u00a0]+(?:an?[\s\u00a0])?$/i,
  ],
  [
    'over',
    /(?:^|[^a-z])(?:over|more than|above|exceed(?:s|ed|ing)?|at least|in excess of|upwards of|beyond|surpass(?:ed|es|ing)?|topp(?:ed|ing)|no (?:less|fewer) than|just over|well over|minimum of)[\s\u00a0]+(?:an?[\s\u00a0])?$/i,
  ],
]
const AFTER =
  /^(?:\+|-odd|[\s\u00a0](?:or more|or above|or over|plus)(?![a-z]))/i

/** What the English words around a figure say about its exactness. */
export function englishQualifier(
  text: string,
  start: number,
  end: number,
): Qualifier {
  const lead = text.slice(Math.max(0, start - 24), start)
  const found = BEFORE.find(([, pattern]) => pattern.test(lead))
  if (found) return found[0]

  return AFTER.test(text.slice(end, end + 12)) ? 'over' : 'exact'
}
