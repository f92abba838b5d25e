import type { Bridge } from './bridges.ts'
import type { Guide, Kind, Locale, Place } from './guide-index.ts'
import type { Match, Tier } from './finder.ts'

/** A wording that was searched, and who brought it up. */
export interface Asked {
  readonly folded: string
  readonly by: 'reader' | Bridge['kind']
}

export interface Ranked {
  readonly record: string
  /** null for a source, which says itself where it stands. */
  readonly place: Place | null
  readonly match: Match
  readonly rank: number
}

/** Far apart: no score of the index reaches across. */
const TIER_RANK: Readonly<Record<Tier, number>> = {
  exact: 600,
  parts: 400,
  loose: 200,
  some: 0,
}
const WORDING_RANK: Readonly<Record<Asked['by'], number>> = {
  reader: 0,
  reading: 0,
  term: -100,
  related: -250,
}
/** A section of that very name comes before everything. */
const SAME_TITLE = 1000
const TITLE = 40
const KIND_RANK: Readonly<Record<Kind, number>> = {
  chapter: 35,
  glossary: 25,
  timeline: 0,
  source: -150,
}
const MAX_SCORE = 45

/** Puts a number on each match of one wording. */
export function rankMatches(
  matches: ReadonlyMap<string, Match>,
  asked: Asked,
  guide: Guide,
): Ranked[] {
  return [...matches].map(([id, match]) => {
    const record = guide.recordOf(id)
    const place = guide.places.get(record) ?? null
    const rank =
      TIER_RANK[match.tier] +
      WORDING_RANK[asked.by] +
      KIND_RANK[place?.page.kind ?? 'source'] +
      (place ? titleRank(place, asked, guide) : 0) +
      Math.min(match.found.score, MAX_SCORE)
    return { record, place, match, rank }
  })
}

function titleRank(
  { section, locale }: Place,
  { folded, by }: Asked,
  { foldName }: Guide,
): number {
  // What was typed is not that name, only a piece of it.
  if (by === 'related') return 0
  const titles = section.titles.map(foldName)
  if (titles.includes(folded)) return SAME_TITLE
  const own = titles[locale === 'en' ? 0 : 1] ?? ''
  return own.includes(folded) ? TITLE : 0
}

/**
 * One entry for each section: in the page's language where that answers, else
 * in the other. Best first, the page's language before the other.
 */
export function onePerSection(
  ranked: readonly Ranked[],
  locale: Locale,
): Ranked[] {
  const best = new Map<string, Ranked>()
  for (const entry of ranked) {
    const { record, place } = entry
    const key = place ? `${place.page.slug}#${place.section.id}` : record
    const known = best.get(key)
    if (!known || isBetter(entry, known, locale)) best.set(key, entry)
  }
  return [...best.values()].toSorted(
    (left, right) =>
      Number(isForeign(left, locale)) - Number(isForeign(right, locale)) ||
      right.rank - left.rank,
  )
}

function isBetter(entry: Ranked, known: Ranked, locale: Locale): boolean {
  const isOwn = !isForeign(entry, locale)
  const wasOwn = !isForeign(known, locale)
  return isOwn === wasOwn ? entry.rank > known.rank : isOwn
}

function isForeign({ place }: Ranked, locale: Locale): boolean {
  return place !== null && place.locale !== locale
}
