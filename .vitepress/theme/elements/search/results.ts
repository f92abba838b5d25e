import type { AnswerGroup, AnswerItem, Question } from './answer.ts'
import { excerptOf, marksIn } from './excerpt.ts'
import type { Marked } from './excerpt.ts'
import type { FoundText } from './finder.ts'
import {
  addressOf,
  chapterOf,
  otherLocale,
  sideOf,
  unlistedPlace,
} from './guide-index.ts'
import type { Guide, Place } from './guide-index.ts'
import type { Ranked } from './rank.ts'

/** A result of which it is known where it stands. */
export interface Located extends Ranked {
  readonly place: Place
}

export interface Excerpt {
  readonly title: Marked
  readonly excerpt: Marked
}

/** Texts fetched before an answer is shown; the rest come when looked at. */
const FIRST_TEXTS = 8

/** Finds out where the first sources stand; counts the others. */
export async function locateSources(
  ranked: readonly Ranked[],
  { sources, locale }: Question,
  guide: Guide,
): Promise<{ located: Located[]; moreSources: number }> {
  const unlisted = ranked.filter(({ place }) => place === null)
  const places = new Map<string, Place>()
  await Promise.all(
    chooseSources(unlisted, sources, guide).map(async ({ record, match }) => {
      const { url, meta } = await match.found.data()
      const { title = '', titleZh = '' } = meta
      const key = url.slice(url.lastIndexOf('/') + 1)
      const place = unlistedPlace(guide, key, [title, titleZh], locale)
      if (place) places.set(record, place)
    }),
  )
  const located = ranked.flatMap((entry): Located[] => {
    const place = entry.place ?? places.get(entry.record)
    return place ? [{ ...entry, place }] : []
  })
  return { located, moreSources: Math.max(0, unlisted.length - sources) }
}

/** The best of each page, so that none goes unnamed, then the best of all. */
function chooseSources(
  unlisted: readonly Ranked[],
  count: number,
  { pageOfUnlisted }: Guide,
): Ranked[] {
  const pages = new Set<string | undefined>()
  const firsts = unlisted.filter(({ record }) => {
    const page = pageOfUnlisted.get(record)
    const isFirst = !pages.has(page)
    pages.add(page)
    return isFirst
  })
  return [...new Set([...firsts, ...unlisted])].slice(0, count)
}

/** The results under the pages on which they stand, with the first excerpts. */
export async function groupByPage(
  located: readonly Located[],
  wanted: readonly string[],
  guide: Guide,
): Promise<AnswerGroup[]> {
  const first = located.slice(0, FIRST_TEXTS)
  const loaded = new Map(await excerptsOf(first, wanted, guide))
  const groups = new Map<string, AnswerGroup & { items: AnswerItem[] }>()
  for (const entry of located) {
    const { page, locale } = entry.place
    const key = `${locale}/${page.slug}`
    const group = groups.get(key) ?? {
      locale,
      slug: page.slug,
      kind: page.kind,
      title: sideOf(page.titles, locale),
      items: [],
    }
    group.items.push(itemOf(entry, loaded.get(entry.record), wanted, guide))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Fetches texts and cuts out what answers. */
export function excerptsOf(
  entries: readonly Located[],
  wanted: readonly string[],
  { table }: Guide,
): Promise<[string, Excerpt][]> {
  return Promise.all(
    entries.map(async ({ record, match, place }) => {
      const { title, text } = sideTexts(await match.found.data(), place)
      const excerpt: Excerpt = {
        title: { text: title, marks: marksIn(title, wanted, table) },
        excerpt: excerptOf(text, wanted, table),
      }
      return [record, excerpt]
    }),
  )
}

function sideTexts(
  { content, meta }: FoundText,
  { section, locale }: Place,
): { title: string; text: string } {
  const { title = '', titleZh = title, textZh = content } = meta
  const isChinese = locale === 'zh-hk'
  return {
    title: sideOf(section.titles, locale) || (isChinese ? titleZh : title),
    text: isChinese ? textZh : content,
  }
}

function itemOf(
  { record, place }: Located,
  loaded: Excerpt | undefined,
  wanted: readonly string[],
  guide: Guide,
): AnswerItem {
  const title = sideOf(place.section.titles, place.locale)
  const stored = { text: title, marks: marksIn(title, wanted, guide.table) }
  const otherTitle = sideOf(place.section.titles, otherLocale(place.locale))
  return {
    record,
    address: addressOf(place),
    locale: place.locale,
    chapter: chapterOf(place),
    title: loaded?.title ?? (title === '' ? null : stored),
    otherTitle: otherTitle === title ? '' : otherTitle,
    excerpt: loaded?.excerpt ?? null,
  }
}
