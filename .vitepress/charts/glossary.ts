import type {
  GlossaryTerm,
  Locale,
  TermKind,
} from '../../scripts/content/data/index.ts'

/** The pages that list terms, each by its slug; a term stands on one of them. */
export const GLOSSARY_PAGES = ['glossary', 'bodies'] as const

export type GlossaryPage = (typeof GLOSSARY_PAGES)[number]

const OF_BODIES: ReadonlySet<TermKind> = new Set(['organisation', 'place'])

/** Which page explains a term: a reader looks up a body as in a directory. */
export function glossaryPageOf({
  kind,
}: Pick<GlossaryTerm, 'kind'>): GlossaryPage {
  return OF_BODIES.has(kind) ? 'bodies' : 'glossary'
}

/** Terms under one heading: a letter, or a number of strokes. */
export interface TermGroup {
  /** `A`, or `0-9`; in Chinese the number of strokes, 0 for other letters. */
  readonly key: string
  readonly terms: readonly GlossaryTerm[]
}

const MOST_STROKES = 36
const HAN = /\p{Script=Han}/u

/** By stroke count, then as dictionaries go on; kept by every full `Intl`. */
const byStroke = new Intl.Collator('zh-HK-u-co-stroke')
const byLetter = new Intl.Collator('en-HK', { sensitivity: 'base' })

/** Groups terms as a reader of the language looks them up. */
export function groupTerms(
  terms: readonly GlossaryTerm[],
  locale: Locale,
): TermGroup[] {
  const groups = new Map<string, GlossaryTerm[]>()
  for (const term of terms.toSorted(comparer(locale))) {
    const key = locale === 'en' ? letterOf(term.en) : String(strokesOf(term))
    groups.set(key, [...(groups.get(key) ?? []), term])
  }
  return [...groups].map(([key, list]) => ({ key, terms: list }))
}

/** The name under which a term is looked up, without title marks. */
export function headWord(term: GlossaryTerm, locale: Locale): string {
  return locale === 'en' ? term.en : (term.zh ?? term.en)
}

/**
 * How many strokes a character has. The collation carries a marker before the
 * first character of each count: U+FDD0 and U+2800 plus the count.
 *
 * @see https://www.unicode.org/reports/tr35/tr35-collation.html#Collation_Indexes
 */
export function countStrokes(character: string): number {
  let strokes = 0
  for (let count = 1; count <= MOST_STROKES; count += 1) {
    const marker = `\uFDD0${String.fromCharCode(0x2800 + count)}`
    if (byStroke.compare(marker, character) <= 0) strokes = count
  }
  return strokes
}

function comparer(
  locale: Locale,
): (left: GlossaryTerm, right: GlossaryTerm) => number {
  if (locale === 'en') {
    return (left, right) => byLetter.compare(left.en, right.en)
  }
  return (left, right) =>
    strokesOf(left) - strokesOf(right) ||
    byStroke.compare(
      bare(headWord(left, locale)),
      bare(headWord(right, locale)),
    )
}

function letterOf(name: string): string {
  const [first = ''] = name
  return /\p{Letter}/u.test(first) ? first.toUpperCase() : '0-9'
}

/** Strokes of the first character; 0 where it is a Latin letter. */
function strokesOf(term: GlossaryTerm): number {
  const [first = ''] = bare(headWord(term, 'zh-hk'))
  return HAN.test(first) ? countStrokes(first) : 0
}

/** Brackets of titles and names do not count in looking things up. */
function bare(name: string): string {
  return name.replace(/[《》「」『』（）]/gu, '')
}
