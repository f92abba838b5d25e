export interface Limits {
  /** How many may be under way at once, over all hosts. */
  readonly atOnce: number
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  readonly wait: (milliseconds: number) => Promise<void>
}

/**
 * Does a job for each address, a few at once but one after the other on each
 * host, with a pause between.
 *
 * @returns The results in the order of the addresses.
 */
export async function politely<T>(
  urls: readonly string[],
  job: (url: string) => Promise<T>,
  { atOnce, pause, wait }: Limits,
): Promise<T[]> {
  const results = new Map<string, T>()
  const queues = byHost(urls)

  async function work(): Promise<void> {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await wait(pause)
        results.set(url, await job(url))
      }
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work))
  return urls.flatMap((url) => {
    const result = results.get(url)
    return result === undefined ? [] : [result]
  })
}

/** The longest queue first, since nothing else can shorten the whole. */
function byHost(urls: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>()
  for (const url of new Set(urls)) {
    const { host } = new URL(url)
    hosts.set(host, [...(hosts.get(host) ?? []), url])
  }
  return [...hosts.values()].toSorted(
    (left, right) => right.length - left.length,
  )
}
