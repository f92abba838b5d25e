import type { Locale } from '../../content/model.ts'
import { listTree } from '../../content/read-tree.ts'
import type { TreeListing } from '../../content/read-tree.ts'

/** From about here on, starting workers takes less time than they save. */
const LARGE = 400

/** Lists the trees of a site that is worth several cores; null for another. */
export async function listLarge(
  root: string,
  locales: readonly Locale[],
): Promise<TreeListing[] | null> {
  const listings = await Promise.all(
    locales.map((locale) => listTree(root, locale, locales)),
  )
  const files = listings.reduce((sum, { paths }) => sum + paths.length, 0)
  return files < LARGE ? null : listings
}
