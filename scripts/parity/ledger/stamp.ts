import { isPending } from '../pending.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { TreePair, WholeSectionPair } from '../pairing/page-pair.ts'
import { agreementOf } from './standing.ts'
import { ledgerKey, splitLedgerKey } from './ledger.ts'
import type { Agreement, Ledger } from './ledger.ts'

/** A ledger with some sections stamped, and what that changed. */
export interface Stamping {
  readonly ledger: Ledger
  /** Sections that now agree, and did not by the ledger before. */
  readonly stamped: readonly string[]
  /** Sections whose line was right already. */
  readonly unchanged: readonly string[]
  /** Lines taken out, since no page has the section any more. */
  readonly removed: readonly string[]
  /** Sections that cannot agree: one side is missing, or is yet to be written. */
  readonly refused: readonly string[]
}

/**
 * Stamps the sections that are wanted as agreed. Lines of all other sections
 * stay as they are, whatever has become of those.
 *
 * @param isWanted Told a section's name, such as `finance.md#fraud-detection`.
 */
export function stamp(
  ledger: Ledger,
  trees: TreePair,
  isWanted: (key: string) => boolean,
): Stamping {
  const next = new Map(ledger)
  const wanted = [...sectionsOf(trees)].filter(([key]) => isWanted(key))
  const agreed = new Map(
    wanted.flatMap(([key, pair]) => agreementOn(key, pair)),
  )
  for (const entry of agreed) next.set(...entry)
  const removed = goneSections(ledger, trees).filter(isWanted)
  for (const key of removed) next.delete(key)
  const keys = wanted.map(([key]) => key)
  return {
    ledger: next,
    stamped: keys.filter((key) => isNew(agreed.get(key), ledger.get(key))),
    unchanged: keys.filter(
      (key) => agreed.has(key) && !isNew(agreed.get(key), ledger.get(key)),
    ),
    removed,
    refused: keys.filter((key) => !agreed.has(key)),
  }
}

function agreementOn(
  key: string,
  pair: WholeSectionPair | null,
): [string, Agreement][] {
  if (!pair || isPending(pair.left) || isPending(pair.right)) return []
  return [[key, agreementOf(pair)]]
}

function isNew(
  now: Agreement | undefined,
  then: Agreement | undefined,
): boolean {
  if (!now) return false
  return now.left !== then?.left || now.right !== then.right
}

/**
 * All sections of either language by name, null where one side is missing. Of
 * two that carry the same id the first counts; `duplicate-id` tells the rest.
 */
function sectionsOf(trees: TreePair): Map<string, WholeSectionPair | null> {
  const sections = new Map<string, WholeSectionPair | null>()
  const add = (key: string, pair: WholeSectionPair | null): void => {
    if (!sections.has(key)) sections.set(key, pair)
  }
  for (const { path, sections: pairs } of trees.pages) {
    for (const pair of pairs) {
      add(ledgerKey(path, pair.id), isWhole(pair) ? pair : null)
    }
  }
  for (const { page } of trees.single.map(({ has }) => has)) {
    for (const { id, slug } of page.sections) {
      add(ledgerKey(page.path, id ?? slug), null)
    }
  }
  return sections
}

/** Lines of sections that neither side has. An unreadable page has lost none. */
function goneSections(ledger: Ledger, trees: TreePair): string[] {
  const there = sectionsOf(trees)
  const unreadable = new Set(
    [trees.left, trees.right].flatMap(({ problems }) =>
      problems.map(({ path }) => path),
    ),
  )
  return [...ledger.keys()].filter(
    (key) => !there.has(key) && !unreadable.has(splitLedgerKey(key).page),
  )
}
