import { byCodePoint } from '../../content/read-tree.ts'

/** Fingerprints of both sides of a section when a person last said they agree. */
export interface Agreement {
  readonly left: string
  readonly right: string
}

/** Agreements by section, `finance.md#fraud-detection`. */
export type Ledger = ReadonlyMap<string, Agreement>

/** Where the ledger is kept, relative to the root of the site. */
export const LEDGER_FILE = 'parity.lock'

export type LedgerFault = 'conflict' | 'damaged' | 'duplicate'

/** A ledger that cannot be relied upon; nothing of it is used. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'

  constructor(
    readonly fault: LedgerFault,
    readonly line: number,
    /** The line as written, or the section that has two. */
    readonly found: string,
  ) {
    super(`${LEDGER_FILE}:${line} ${fault}: ${found}`)
  }
}

const HEAD = `# What the two languages last agreed on: section, left side, right side.
# Written by "npm run parity -- agree". The lines in between keep merges apart.

`
const ENTRY = /^(\S.*#\S*) ([0-9a-f]{16}) ([0-9a-f]{16})$/
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/

/** The name of a section in the ledger; the id is empty before the first heading. */
export function ledgerKey(page: string, id: string): string {
  return `${page}#${id}`
}

/** The page and the id in a section's name. An id holds no `#`; a path may. */
export function splitLedgerKey(key: string): { page: string; id: string } {
  const at = key.lastIndexOf('#')
  return { page: key.slice(0, at), id: key.slice(at + 1) }
}

/**
 * Reads a ledger. Order does not matter, so that lines merged by hand or by
 * git stay good; every line must be whole and every section stand once.
 *
 * @throws {LedgerError} At the first line that is none of its own.
 */
export function parseLedger(text: string): Ledger {
  const ledger = new Map<string, Agreement>()
  text.split(/\r?\n/).forEach((written, index) => {
    const line = index + 1
    if (CONFLICT.test(written)) throw new LedgerError('conflict', line, written)
    if (written === '' || written.startsWith('# ')) return
    const [, key, left, right] = ENTRY.exec(written) ?? []
    if (key === undefined || left === undefined || right === undefined) {
      throw new LedgerError('damaged', line, written)
    }
    if (ledger.has(key)) throw new LedgerError('duplicate', line, key)
    ledger.set(key, { left, right })
  })
  return ledger
}

/**
 * Writes a ledger: one line a section, sorted.
 *
 * Two branches that change, add or remove neighbouring lines would clash in
 * git. So before each section stands a comment that never changes, and after
 * it an empty line: whatever happens to one section, lines that stay the same
 * are between it and the next.
 */
export function formatLedger(ledger: Ledger): string {
  const entries = [...ledger]
    .sort(([one], [two]) => byCodePoint(one, two))
    .map(([key, { left, right }]) => `# ${key}\n${key} ${left} ${right}\n\n`)
  return `${HEAD}${entries.join('')}`
}
