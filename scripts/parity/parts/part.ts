import type { MarkdownRenderer } from 'vitepress'
import type { Locale, Page, ReadProblem, Tree } from '../../content/model.ts'
import { isPage, parsePage } from '../../content/parse-page.ts'
import { readSourceFile } from '../../content/read-tree.ts'
import { examine } from '../check.ts'
import type { RuleId, Severity, WeighedFinding } from '../finding.ts'
import { countSections } from '../pairing/count-sections.ts'
import { pairTrees } from '../pairing/pair-trees.ts'
import type { RuleContext } from '../rules/context.ts'

/** Some pages of a site to check; plain data, so that it can be sent away. */
export interface Part {
  readonly root: string
  readonly locales: readonly [Locale, Locale]
  readonly paths: readonly string[]
  /** Paths whose findings are wanted, the others only count; null for all. */
  readonly wanted: ReadonlySet<string> | null
  /** What could not be listed, left and right. */
  readonly problems: readonly (readonly ReadProblem[])[]
  readonly context: RuleContext
  readonly severity: Readonly<Record<RuleId, Severity>>
  readonly only: ReadonlySet<RuleId> | null
}

export interface PartResult {
  readonly findings: readonly WeighedFinding[]
  readonly waived: readonly WeighedFinding[]
  readonly sections: number
}

/** Some pages that have been checked, and how many. */
export interface CheckedLot extends PartResult {
  readonly pages: number
}

/** What a worker says: a lot at a time, and null when there is none left. */
export type WorkerMessage = CheckedLot | null

/** Few enough that memory stays level however large the site. */
const AT_ONCE = 20

/**
 * Checks some pages, a lot at a time, and forgets each before the next.
 *
 * @param onLot Told of each lot at once, so that none waits for the last.
 * @param takeLot The number of the lot to check next, from 0 on; several can
 *   work on the same part if each number is given once.
 */
export async function checkPart(
  part: Part,
  parser: MarkdownRenderer,
  onLot: (lot: CheckedLot) => void,
  takeLot: () => number = inOrder(),
): Promise<void> {
  for (;;) {
    const start = takeLot() * AT_ONCE
    const paths = part.paths.slice(start, start + AT_ONCE)
    if (paths.length === 0) return
    const lot = start === 0 ? part : withoutSite(part)
    const result = await checkLot({ ...lot, paths }, parser)
    onLot({ ...result, pages: paths.length })
  }
}

function inOrder(): () => number {
  let next = 0
  return () => next++
}

/** A part without what belongs to no page, which is to be checked once. */
function withoutSite(part: Part): Part {
  const context = { ...part.context, interfaceTexts: null }
  return { ...part, context, problems: [] }
}

/** Results in one; findings are not in order. */
export function joinResults(results: readonly PartResult[]): PartResult {
  return {
    findings: results.flatMap(({ findings }) => findings),
    waived: results.flatMap(({ waived }) => waived),
    sections: results.reduce((sum, { sections }) => sum + sections, 0),
  }
}

async function checkLot(
  part: Part,
  parser: MarkdownRenderer,
): Promise<PartResult> {
  const [left, right] = await Promise.all(
    part.locales.map((locale, side) => readTree(part, side, locale, parser)),
  )
  if (!left || !right) throw new RangeError('Two locales were asked for.')
  const trees = pairTrees(left, right)
  const { severity, only, wanted } = part
  const { findings, waived } = examine(trees, part.context, {
    severity,
    only,
    wantsPage: (path) => wanted?.has(path) ?? true,
  })
  return { findings, waived, sections: countSections(trees) }
}

async function readTree(
  { root, paths, problems }: Part,
  side: number,
  locale: Locale,
  parser: MarkdownRenderer,
): Promise<Tree> {
  const read = await Promise.all(
    paths.map(async (path): Promise<Page | ReadProblem | null> => {
      const file = await readSourceFile(root, locale, path)
      return file && 'text' in file ? parsePage(file, parser) : file
    }),
  )
  return {
    locale,
    pages: read.filter((one) => one !== null && isPage(one)),
    problems: [
      ...(problems[side] ?? []),
      ...read.filter((one): one is ReadProblem => one !== null && !isPage(one)),
    ],
  }
}
