import type { Page, Tree } from '../../content/model.ts'
import { anchorsOf } from './anchors.ts'
import { pairSections } from './pair-sections.ts'
import type { PagePair, Side, TreePair } from './page-pair.ts'

/** Pairs two trees by path; a file that could not be read counts as there. */
export function pairTrees(left: Tree, right: Tree): TreePair {
  const rightPages = new Map(right.pages.map((page) => [page.path, page]))
  const pages = left.pages.flatMap((page) => {
    const other = rightPages.get(page.path)
    return other ? [pairPages(sideOf(left, page), sideOf(right, other))] : []
  })
  const single = [
    ...pagesMissingIn(right, left),
    ...pagesMissingIn(left, right),
  ]
  return { left, right, pages, single }
}

/** Pairs the sections of one page; both sides have the same path. */
export function pairPages(left: Side, right: Side): PagePair {
  const anchors = new Map([...anchorsOf(left.page), ...anchorsOf(right.page)])
  const sections = pairSections(
    left.page.sections,
    right.page.sections,
    anchors,
  )
  return { path: left.page.path, left, right, sections }
}

function sideOf({ locale }: Tree, page: Page): Side {
  return { locale, page }
}

function pagesMissingIn(lacking: Tree, having: Tree): TreePair['single'] {
  const known = new Set([
    ...lacking.pages.map(({ path }) => path),
    ...lacking.problems.map(({ path }) => path),
  ])
  return having.pages
    .filter(({ path }) => !known.has(path))
    .map((page) => ({ has: sideOf(having, page), lacks: lacking.locale }))
}
