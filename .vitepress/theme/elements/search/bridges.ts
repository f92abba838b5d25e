import type { Guide, GuideTerm, Locale } from './guide-index.ts'
import { matchReading, typedReading } from './jyutping.ts'

/** Another wording that is searched beside what was typed. */
export interface Bridge {
  readonly text: string
  /**
   * `term`: the very same thing. `related`: a name that what was typed is part
   * of. `reading`: typed as it sounds, so this is what was meant.
   */
  readonly kind: 'term' | 'related' | 'reading'
}

/** A name that leads from one language to the other. */
interface Entry {
  readonly names: readonly string[]
  readonly others: readonly string[]
}

const MAX_BRIDGES = 3
/** What was typed must be at least this much of a name to lead to it. */
const MIN_SHARE = 0.5
/** Shorter pieces of a name say too little. */
const MIN_PIECE = { han: 2, latin: 4 }

/**
 * The wordings to search as well: the same term in the other language, the
 * name that the site uses for one that it avoids, and the Chinese that was
 * typed by its sound.
 */
export function bridgesOf(folded: string, guide: Guide): Bridge[] {
  const readings = readingBridges(folded, guide)
  const terms = termBridges(folded, guide)
  return unique([...readings, ...terms], guide).slice(0, MAX_BRIDGES)
}

function termBridges(folded: string, guide: Guide): Bridge[] {
  const entries = entriesOf(guide)
  const asked = folded.replace(/\s+/g, ' ')
  const same = entries.filter(({ names }) =>
    names.some((name) => isSameName(guide.foldName(name), asked)),
  )
  const kind = same.length > 0 ? 'term' : 'related'
  const found = same.length > 0 ? same : partOf(asked, entries, guide)
  return found.flatMap(({ others }) =>
    others.slice(0, kind === 'term' ? 2 : 1).map((text) => ({ text, kind })),
  )
}

/** The name closest to what was typed: 監管沙盒 for 沙盒, 保費 in 保費上升. */
function partOf(
  asked: string,
  entries: readonly Entry[],
  { foldName }: Guide,
): Entry[] {
  const measured = entries.flatMap((entry) =>
    entry.names.map((name) => ({
      entry,
      share: shareOf(asked, foldName(name)),
    })),
  )
  return measured
    .filter(({ share }) => share >= MIN_SHARE)
    .toSorted((left, right) => right.share - left.share)
    .slice(0, 1)
    .map(({ entry }) => entry)
}

/** How much of the longer the shorter is, if it stands in it; else 0. */
function shareOf(left: string, right: string): number {
  if (holds(left, right)) return right.length / left.length
  return holds(right, left) ? left.length / right.length : 0
}

/** Whether one text stands in another, at the beginning of a word. */
function holds(text: string, piece: string): boolean {
  const isHan = /^\p{Script=Han}/u.test(piece)
  if (piece.length < (isHan ? MIN_PIECE.han : MIN_PIECE.latin)) return false
  const at = text.indexOf(piece)
  if (at === -1 || isHan) return at !== -1
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')
}

function isSameName(name: string, asked: string): boolean {
  return name === asked || `${name}s` === asked || name === `${asked}s`
}

function entriesOf({ terms, pages }: Guide): Entry[] {
  const headings = pages
    .filter(({ kind }) => kind === 'chapter')
    .flatMap(({ sections }) => sections)
    .map(({ titles: [en, zh] }) => ({ en: [en], zh: [zh], avoided: [] }))
  return [...terms, ...headings].flatMap(bothWays)
}

function bothWays({
  en,
  zh,
  avoided,
}: Pick<GuideTerm, 'en' | 'zh' | 'avoided'>): Entry[] {
  const english = en.filter((name) => name !== '')
  const chinese = zh.filter((name) => name !== '')
  return [
    { names: english, others: chinese },
    { names: chinese, others: english },
    {
      names: avoided,
      others: [...chinese.slice(0, 1), ...english.slice(0, 1)],
    },
  ].filter(({ names, others }) => names.length > 0 && others.length > 0)
}

function readingBridges(folded: string, guide: Guide): Bridge[] {
  const typed = typedReading(folded)
  if (typed === null) return []
  return (
    readableNames(guide)
      .flatMap(
        ({ name, jyutping }) => matchReading(typed, jyutping, name) ?? [],
      )
      .toSorted((left, right) => weight(right) - weight(left))
      // Latin words in a name are not read, they are typed as they are.
      .filter(({ text }) => /\p{Script=Han}/u.test(text))
      .map(({ text }) => ({ text, kind: 'reading' as const }))
  )
}

function weight(match: { isWhole: boolean; isStart: boolean }): number {
  return (match.isWhole ? 2 : 0) + (match.isStart ? 1 : 0)
}

function readableNames({ terms, pages }: Guide): {
  name: string
  jyutping: string
}[] {
  const sections = pages.flatMap((page) => page.sections)
  return [
    ...terms.map(({ zh, jyutping }) => ({ name: zh[0] ?? '', jyutping })),
    ...sections.map(({ titles, jyutping }) => ({ name: titles[1], jyutping })),
  ].filter(({ jyutping }) => jyutping !== '')
}

function unique(bridges: readonly Bridge[], { foldName }: Guide): Bridge[] {
  const seen = new Set<string>()
  return bridges.filter(({ text }) => {
    const key = foldName(text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The language in which a wording is searched, for its `lang`. */
export function localeOfText(text: string): Locale {
  return /\p{Script=Han}/u.test(text) ? 'zh-hk' : 'en'
}
