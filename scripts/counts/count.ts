import type { Block, Page, Section } from '../content/model.ts'

/** What a page or a section holds. */
export interface Counts {
  /** English words, or Chinese characters without punctuation. */
  readonly length: number
  readonly sections: number
  readonly citations: number
  /** Ids of the sources cited. */
  readonly sources: ReadonlySet<string>
  readonly charts: number
}

const HAN = /\p{Script=Han}/gu
const WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\d'’.,%$-]*/gu

/** Counts a page, its headings' words left out. */
export function countPage({ sections, locale }: Page): Counts {
  const counts = sections.map((section) => countSection(section, locale))
  const sum = (pick: (counts: Counts) => number): number =>
    counts.reduce((total, one) => total + pick(one), 0)
  return {
    length: sum(({ length }) => length),
    sections: sections.filter(({ level }) => level === 2).length,
    citations: sum(({ citations }) => citations),
    sources: new Set(counts.flatMap(({ sources }) => [...sources])),
    charts: sum(({ charts }) => charts),
  }
}

export function countSection({ blocks }: Section, locale: string): Counts {
  const prose = blocks.filter(({ kind }) => kind !== 'directive')
  const citations = blocks.flatMap((block) => block.citations)
  return {
    length: prose.reduce((sum, { text }) => sum + lengthOf(text, locale), 0),
    sections: 1,
    citations: citations.length,
    sources: new Set(citations.map(({ id }) => id)),
    charts: blocks.filter(isChart).length,
  }
}

function lengthOf(text: string, locale: string): number {
  const unit = locale.startsWith('zh') ? HAN : WORD
  return text.match(unit)?.length ?? 0
}

function isChart({ kind, detail }: Block): boolean {
  return kind === 'directive' && detail === 'chart'
}
