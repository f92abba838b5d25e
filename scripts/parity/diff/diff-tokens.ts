/** A run of tokens that both texts have, or only one of them. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added'
  readonly tokens: readonly string[]
}

/** Beyond this many single changes two texts have too little in common to align. */
const MOST_CHANGES = 2000

/**
 * The shortest way from one row of tokens to another, by Myers' algorithm.
 *
 * @see https://doi.org/10.1007/BF01840446 An O(ND) difference algorithm.
 */
export function diffTokens(
  before: readonly string[],
  after: readonly string[],
): Run[] {
  const start = sharedStart(before, after)
  const end = sharedEnd(before, after, start)
  const one = before.slice(start, before.length - end)
  const two = after.slice(start, after.length - end)
  return tidy([
    { kind: 'same', tokens: before.slice(0, start) },
    ...diffMiddle(one, two),
    { kind: 'same', tokens: before.slice(before.length - end) },
  ])
}

function sharedStart(one: readonly string[], two: readonly string[]): number {
  const most = Math.min(one.length, two.length)
  let count = 0
  while (count < most && one[count] === two[count]) count += 1
  return count
}

function sharedEnd(
  one: readonly string[],
  two: readonly string[],
  start: number,
): number {
  const most = Math.min(one.length, two.length) - start
  let count = 0
  while (count < most && one.at(-1 - count) === two.at(-1 - count)) count += 1
  return count
}

function diffMiddle(one: readonly string[], two: readonly string[]): Run[] {
  const trace = furthestReaches(one, two)
  if (trace === null) {
    return [
      { kind: 'removed', tokens: one },
      { kind: 'added', tokens: two },
    ]
  }
  return walkBack(trace, one, two)
}

/**
 * For each number of changes d, how far into `one` each diagonal gets:
 * `trace[d][k + d]` for the diagonal k from -d to d. Null beyond the limit.
 */
function furthestReaches(
  one: readonly string[],
  two: readonly string[],
): Int32Array[] | null {
  const trace: Int32Array[] = []
  const most = Math.min(one.length + two.length, MOST_CHANGES)
  for (let d = 0; d <= most; d += 1) {
    const reach = new Int32Array(2 * d + 1)
    trace.push(reach)
    for (let k = -d; k <= d; k += 2) {
      let x = startOn(trace, d, k)
      while (x < one.length && x - k < two.length && one[x] === two[x - k]) {
        x += 1
      }
      reach[k + d] = x
      if (x >= one.length && x - k >= two.length) return trace
    }
  }
  return null
}

/** Where diagonal k starts with its d-th change: below, or right of, the last. */
function startOn(trace: readonly Int32Array[], d: number, k: number): number {
  if (d === 0) return 0
  const [below, beside] = neighbours(trace, d, k)
  return below > beside ? below : beside
}

/** Reached by adding a token (diagonal k + 1) and by removing one (k - 1). */
function neighbours(
  trace: readonly Int32Array[],
  d: number,
  k: number,
): [number, number] {
  const last = trace[d - 1]
  const at = (diagonal: number): number =>
    Math.abs(diagonal) > d - 1 ? -1 : (last?.[diagonal + d - 1] ?? -1)
  const removed = at(k - 1)
  return [at(k + 1), removed === -1 ? -1 : removed + 1]
}

function walkBack(
  trace: readonly Int32Array[],
  one: readonly string[],
  two: readonly string[],
): Run[] {
  const runs: Run[] = []
  let x = one.length
  let y = two.length
  for (let d = trace.length - 1; d > 0; d -= 1) {
    const k = x - y
    const [added, removed] = neighbours(trace, d, k)
    const start = Math.max(added, removed)
    runs.push({ kind: 'same', tokens: one.slice(start, x) })
    const isAdded = added > removed
    runs.push(
      isAdded
        ? { kind: 'added', tokens: two.slice(start - k - 1, start - k) }
        : { kind: 'removed', tokens: one.slice(start - 1, start) },
    )
    x = isAdded ? start : start - 1
    y = isAdded ? start - k - 1 : start - k
  }
  runs.push({ kind: 'same', tokens: one.slice(0, x) })
  return runs.reverse()
}

/** Joins neighbouring runs of a kind, what is removed before what is added. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = (): void => {
    if (removed.length > 0) tidied.push({ kind: 'removed', tokens: removed })
    if (added.length > 0) tidied.push({ kind: 'added', tokens: added })
    removed = []
    added = []
  }
  for (const { kind, tokens } of runs) {
    if (tokens.length === 0) continue
    if (kind === 'removed') removed.push(...tokens)
    else if (kind === 'added') added.push(...tokens)
    else {
      flush()
      const last = tidied.at(-1)
      if (last?.kind === 'same') {
        tidied[tidied.length - 1] = {
          kind,
          tokens: [...last.tokens, ...tokens],
        }
      } else tidied.push({ kind, tokens })
    }
  }
  flush()
  return tidied
}
