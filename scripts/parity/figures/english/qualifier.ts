import type { Qualifier } from '../types.ts'

const PATTERNS: readonly (readonly [Qualifier, string])[] = [
  [
    'bound',
    'at least|at most|no (?:more|less|fewer) than|not more than|up to|as (?:many|much|high|low) as|less than|fewer than|within|(?:a )?minimum of|(?:a )?maximum of',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|approx\\.?|circa|an estimated|estimated at',
  ],
  [
    'under',
    'nearly|almost|close to|just under|just below|not quite|approaching',
  ],
  [
    'over',
    'over|more than|above|exceed(?:s|ed|ing)?|in excess of|upwards of|beyond|surpass(?:ed|es|ing)?|topp(?:ed|ing)|just over|well over',
  ],
]
const BEFORE = PATTERNS.map(
  ([qualifier, words]) =>
    [
      qualifier,
      new RegExp(
        `(?:^|[^a-z])(?:${words})[\\s\\u00a0]+(?:an?[\\s\\u00a0])?$`,
        'i',
      ),
    ] as const,
)
const MORE_AFTER = /^(?:\+|-odd|-plus|[\s\u00a0]plus(?![a-z]))/i
const BOUND_AFTER = /^[\s\u00a0]or (?:more|above|over|less|below)(?![a-z])/i

/** What the English words around a figure say about its exactness. */
export function englishQualifier(
  text: string,
  start: number,
  end: number,
): Qualifier {
  const lead = text.slice(Math.max(0, start - 24), start)
  const found = BEFORE.find(([, pattern]) => pattern.test(lead))
  if (found) return found[0]

  const rest = text.slice(end, end + 12)
  if (MORE_AFTER.test(rest)) return 'over'
  return BOUND_AFTER.test(rest) ? 'bound' : 'exact'
}
