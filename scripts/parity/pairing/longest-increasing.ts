/** Indexes of a longest strictly increasing run, by patience sorting. */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  values.forEach((value, index) => {
    const at = firstNotBelow(tails, values, value)
    before[index] = at === 0 ? -1 : (tails[at - 1] ?? -1)
    tails[at] = index
  })
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    run.push(at)
  }
  return run.reverse()
}

function firstNotBelow(
  tails: readonly number[],
  values: readonly number[],
  value: number,
): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    const tail = values[tails[middle] ?? 0] ?? 0
    if (tail < value) low = middle + 1
    else high = middle
  }
  return low
}
