/** The chapters in reading order; the introduction is chapter 0. */
export const chapters = [
  'introduction',
  'finance',
  'smart-city',
  'healthcare',
  'education',
  'startups',
  'challenges',
  'conclusion',
] as const

/** Pages that are not chapters. Those that do not exist are not shown. */
export const morePages = [
  'timeline',
  'glossary',
  'bodies',
  'sources',
  'reports',
  'earlier-reports',
  'method',
] as const

export type ChapterSlug = (typeof chapters)[number]
export type MorePageSlug = (typeof morePages)[number]

/** Place of a chapter in the guide, from 0; null for other pages. */
export function chapterNumber(slug: string): number | null {
  const index = chapters.findIndex((chapter) => chapter === slug)
  return index === -1 ? null : index
}

export interface Neighbours {
  readonly previous: ChapterSlug | null
  readonly next: ChapterSlug | null
}

/** The chapters before and after one, among those that exist. */
export function neighboursOf(
  slug: string,
  exists: (slug: string) => boolean,
): Neighbours {
  const present = chapters.filter(exists)
  const index = present.findIndex((chapter) => chapter === slug)
  if (index === -1) return { previous: null, next: null }
  return {
    previous: present[index - 1] ?? null,
    next: present[index + 1] ?? null,
  }
}

const CHINESE_DIGITS = '〇一二三四五六七八九'

/** A chapter's number as a Chinese heading writes it: 1 gives 一, 12 十二. */
export function chineseNumber(number: number): string {
  if (number < 10) return CHINESE_DIGITS[number] ?? ''
  const tens = Math.floor(number / 10)
  const [ten = '', unit = ''] = [tens, number % 10].map((digit) =>
    digit === 0 ? '' : (CHINESE_DIGITS[digit] ?? ''),
  )
  return `${tens === 1 ? '' : ten}十${unit}`
}
