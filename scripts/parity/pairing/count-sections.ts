import type { TreePair } from './page-pair.ts'

/** Sections in either language, each pair counted once. */
export function countSections({ pages, single }: TreePair): number {
  const paired = pages.flatMap(({ sections }) => sections)
  const alone = single.flatMap(({ has }) => has.page.sections)
  return paired.length + alone.length
}
