import type { Source } from '../content/data/index.ts'

/** An address and the sources that stand at it. */
export interface Address {
  readonly url: string
  readonly sources: readonly string[]
}

/** All addresses of sources, each once, sorted. */
export function addressesOf(sources: Iterable<Source>): Address[] {
  const addresses = new Map<string, Set<string>>()
  for (const { id, url, seenAt } of sources) {
    for (const address of [url.en, url['zh-hk'], seenAt]) {
      if (address === null) continue
      addresses.set(address, (addresses.get(address) ?? new Set()).add(id))
    }
  }
  return [...addresses]
    .map(([url, ids]) => ({ url, sources: [...ids] }))
    .toSorted((left, right) => (left.url < right.url ? -1 : 1))
}
