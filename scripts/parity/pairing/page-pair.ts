import type { Locale, Page, Section, Tree } from '../../content/model.ts'

/** One page in both languages. Neither side is the source. */
export interface PagePair {
  /** Relative to the locales' folders. */
  readonly path: string
  readonly left: Side
  readonly right: Side
  readonly sections: readonly SectionPair[]
}

export interface Side {
  readonly locale: Locale
  readonly page: Page
}

/** A section and its counterpart; one of them may be missing. */
export interface SectionPair {
  /** Written id, else the id made from the words; empty before the first heading. */
  readonly id: string
  readonly left: Section | null
  readonly right: Section | null
}

/** Both trees, page by page. */
export interface TreePair {
  readonly left: Tree
  readonly right: Tree
  readonly pages: readonly PagePair[]
  /** Paths that only one side has, with the side that has them. */
  readonly single: readonly { readonly has: Side; readonly lacks: Locale }[]
}

/** A section that stands on both sides. */
export interface WholeSectionPair extends SectionPair {
  readonly left: Section
  readonly right: Section
}

export function isWhole(pair: SectionPair): pair is WholeSectionPair {
  return pair.left !== null && pair.right !== null
}

/** The two sides of a page with the section of each, left first. */
export function sidesOf(
  page: PagePair,
  pair: WholeSectionPair,
): readonly [SectionSide, SectionSide] {
  return [
    { ...page.left, section: pair.left },
    { ...page.right, section: pair.right },
  ]
}

/** A section where it stands. */
export interface SectionSide extends Side {
  readonly section: Section
}

/** Two pages with what is paired so far. */
export interface Matching {
  readonly left: readonly Section[]
  readonly right: readonly Section[]
  /** Index on the left → index on the right. */
  readonly partner: Map<number, number>
}
