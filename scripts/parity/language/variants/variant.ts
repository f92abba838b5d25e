/**
 * Wording of Taiwan or the Mainland: the word, what Hong Kong writes, and words
 * in which it is at home. Those may be names, other meanings, or neighbours
 * that share its characters by chance: 銀行銷售 is no 行銷.
 */
export type VariantEntry = readonly [
  found: string,
  use: string,
  atHome?: readonly string[],
]
