import type { Finding } from '../finding.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { SectionPair } from '../pairing/page-pair.ts'
import { isPending } from '../pending.ts'
import { ledgerKey } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { standingOf } from './standing.ts'

/** How many sections of one language stand how. Each counts once. */
export interface Counts {
  readonly inStep: number
  /** The other language moved, this one has not followed. */
  readonly behind: number
  /** Both moved, or nobody has ever said that they agree. */
  readonly unsettled: number
  /** Not there, or still to be written. */
  readonly missing: number
  /** Findings that a waiver covers. */
  readonly waived: number
}

export interface PageStatus {
  readonly page: string
  readonly left: Counts
  readonly right: Counts
}

type Standing = 'inStep' | 'behind' | 'unsettled' | 'missing' | 'ahead'
type SideName = 'left' | 'right'

const NONE: Counts = {
  inStep: 0,
  behind: 0,
  unsettled: 0,
  missing: 0,
  waived: 0,
}

/** Counts how the sections of every page stand, pages sorted by path. */
export function statusOf(
  trees: TreePair,
  ledger: Ledger,
  waived: readonly Finding[],
): PageStatus[] {
  const paired = trees.pages.map(({ path, sections }) => {
    const count = (side: SideName): Counts =>
      countSections(path, sections, ledger, side)
    return { page: path, left: count('left'), right: count('right') }
  })
  const alone = trees.single.map(({ has, lacks }) => {
    const there = { ...NONE, inStep: has.page.sections.length }
    const missing = { ...NONE, missing: has.page.sections.length }
    const isLeft = lacks.code === trees.left.locale.code
    const [left, right] = isLeft ? [missing, there] : [there, missing]
    return { page: has.page.path, left, right }
  })
  return [...paired, ...alone]
    .map((status) => withWaived(status, trees, waived))
    .toSorted((one, two) => (one.page < two.page ? -1 : 1))
}

/** The sum over all pages. */
export function totalOf(pages: readonly PageStatus[], side: SideName): Counts {
  return pages.map((page) => page[side]).reduce(add, NONE)
}

function countSections(
  path: string,
  sections: readonly SectionPair[],
  ledger: Ledger,
  side: SideName,
): Counts {
  const standings = sections.map((pair) => standing(path, pair, ledger, side))
  const count = (name: Standing): number =>
    standings.filter((one) => one === name).length
  return {
    // A side that moved first waits for the other; it lacks nothing itself.
    inStep: count('inStep') + count('ahead'),
    behind: count('behind'),
    unsettled: count('unsettled'),
    missing: count('missing'),
    waived: 0,
  }
}

function standing(
  path: string,
  pair: SectionPair,
  ledger: Ledger,
  side: SideName,
): Standing {
  const own = pair[side]
  if (!own || isPending(own)) return 'missing'
  const other = pair[side === 'left' ? 'right' : 'left']
  if (!isWhole(pair) || !other || isPending(other)) return 'ahead'
  const { id } = pair
  switch (standingOf(pair, ledger.get(ledgerKey(path, id)))) {
    case 'in-step':
      return 'inStep'
    case 'left-moved':
      return side === 'left' ? 'ahead' : 'behind'
    case 'right-moved':
      return side === 'right' ? 'ahead' : 'behind'
    case 'both-moved':
    case 'never-agreed':
      return 'unsettled'
  }
}

function withWaived(
  status: PageStatus,
  { left, right }: TreePair,
  waived: readonly Finding[],
): PageStatus {
  const count = (locale: string): number =>
    waived.filter((one) => one.page === status.page && one.locale === locale)
      .length
  return {
    ...status,
    left: { ...status.left, waived: count(left.locale.code) },
    right: { ...status.right, waived: count(right.locale.code) },
  }
}

function add(one: Counts, two: Counts): Counts {
  return {
    inStep: one.inStep + two.inStep,
    behind: one.behind + two.behind,
    unsettled: one.unsettled + two.unsettled,
    missing: one.missing + two.missing,
    waived: one.waived + two.waived,
  }
}
