import { hasWording } from './excerpt.ts'
import type { Found } from './finder.ts'
import type { Guide } from './guide-index.ts'
import type { Ranked } from './rank.ts'
import { runsOf } from './text.ts'

/** Texts that are looked into; they are shown next, so nothing is wasted. */
const LOOKED_INTO = 12

/**
 * Looks into the first texts where the index has not found the wording as
 * typed. It falls back to ever shorter beginnings of a word, down to a single
 * letter: what has no word of the query goes. Among the rest, what has all of
 * the wording comes first.
 */
export async function verifyTexts(
  ranked: readonly Ranked[],
  wanted: readonly string[],
  guide: Guide,
): Promise<Ranked[]> {
  const sure = ranked.filter(({ match }) => match.tier === 'exact')
  if (sure.length > 0) return [...ranked]
  const pieces = wanted.flatMap((wording) =>
    runsOf(wording).map(({ text }) => text),
  )
  const first = ranked.slice(0, LOOKED_INTO)
  const texts = await Promise.all(first.map(({ match }) => textOf(match.found)))
  const has = (text: string, wordings: readonly string[]): boolean =>
    wordings.some((wording) => hasWording(text, wording, guide.table))
  const whole = first.filter((_, at) => has(texts[at] ?? '', wanted))
  const partly = first.filter(
    (entry, at) => !whole.includes(entry) && has(texts[at] ?? '', pieces),
  )
  if (whole.length + partly.length === 0) return []
  return [...whole, ...partly, ...ranked.slice(LOOKED_INTO)]
}

async function textOf(found: Found): Promise<string> {
  const { content, meta } = await found.data()
  const { title = '', titleZh = '', textZh = '' } = meta
  return [title, content, titleZh, textZh].join('\n')
}
