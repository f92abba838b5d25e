import type { Finding } from '../finding.ts'

/** Findings of today, told apart by whether they were there before. */
export interface Sorted<F extends Finding> {
  readonly introduced: readonly F[]
  /** What was wrong before the change already. */
  readonly older: readonly F[]
}

/**
 * Tells what a change introduces from what was there before it. Findings are
 * the same by what they say and where, not by line: lines move with every
 * edit above them. Where there are more of the same than before, the last
 * count as new.
 */
export function sortByAge<F extends Finding>(
  now: readonly F[],
  before: readonly Finding[],
): Sorted<F> {
  const left = new Map<string, number>()
  for (const finding of before) {
    const key = keyOf(finding)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  const older = now.filter((finding) => {
    const key = keyOf(finding)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  })
  const isOlder = new Set<Finding>(older)
  return { introduced: now.filter((one) => !isOlder.has(one)), older }
}

function keyOf({ rule, locale, page, section, args }: Finding): string {
  return JSON.stringify([rule, locale, page, section, withoutLines(args)])
}

/** Some args tell a line, on its own or in a parser's words. */
function withoutLines(args: Finding['args']): unknown {
  return Object.entries(args)
    .filter(([name]) => !LINES.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [
      name,
      name === 'detail' ? String(value).replace(/\d+/g, '') : value,
    ])
}

const LINES: ReadonlySet<string> = new Set(['first', 'foundLine'])
