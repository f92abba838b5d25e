import type { SearchClient } from './client.ts'
import { putExcerpt, putMarked } from './view.ts'

/**
 * Fetches the words around what was found when a result comes into view: the
 * first results have theirs, and most of the others are never looked at.
 */
export class LateExcerpts {
  readonly #client: SearchClient
  readonly #observer = new IntersectionObserver((entries) => {
    void this.#load(entries)
  })

  constructor(client: SearchClient) {
    this.#client = client
  }

  /** Watches the results that have no excerpt yet, and no others any more. */
  watch(results: HTMLElement): void {
    this.#observer.disconnect()
    for (const item of results.querySelectorAll('li:not(:has(p))')) {
      this.#observer.observe(item)
    }
  }

  async #load(entries: readonly IntersectionObserverEntry[]): Promise<void> {
    const items = this.#arrived(entries)
    if (items.size === 0) return
    try {
      const texts = await this.#client.excerpts([...items.keys()])
      for (const [record, { title, excerpt }] of texts) {
        const item = items.get(record)
        if (!item) continue
        const link = item.querySelector('a')
        if (link) putMarked(link, title)
        putExcerpt(item, excerpt)
      }
    } catch (error) {
      // The titles stand; only the words around the matches are missing.
      console.warn(error)
    }
  }

  /** What has come into view, by the name of its text. */
  #arrived(
    entries: readonly IntersectionObserverEntry[],
  ): Map<string, HTMLElement> {
    const items = new Map<string, HTMLElement>()
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue
      this.#observer.unobserve(target)
      items.set(target.dataset['record'] ?? '', target)
    }
    return items
  }
}
