/** A source as a page cites it: its number there, and from where. */
export interface CitedSource {
  readonly id: string
  /** From 1, in the order in which the page first names its sources. */
  readonly number: number
  /** Ids of the elements that cite it, for the links back. */
  readonly mentions: readonly string[]
}

/** Numbers the sources of one page as it is read from top to bottom. */
export class CitationRegistry {
  readonly #mentions = new Map<string, string[]>()
  readonly #numbers = new Map<string, number>()

  /** Notes a mark in the text and gives it an id of its own. */
  cite(id: string): { number: number; anchor: string } {
    const number = this.#numberOf(id)
    // Of numbers, since ids would make a page of sources a tenth larger.
    const anchor = `cite-${number}-${this.#mentionsOf(id).length + 1}`
    this.#mentionsOf(id).push(anchor)
    return { number, anchor }
  }

  /** Notes that the element with an id rests on a source. */
  citeFrom(id: string, anchor: string): void {
    this.#numberOf(id)
    if (!this.#mentionsOf(id).includes(anchor)) {
      this.#mentionsOf(id).push(anchor)
    }
  }

  list(): CitedSource[] {
    return [...this.#numbers].map(([id, number]) => ({
      id,
      number,
      mentions: this.#mentionsOf(id),
    }))
  }

  #numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return number
  }

  #mentionsOf(id: string): string[] {
    const mentions = this.#mentions.get(id) ?? []
    this.#mentions.set(id, mentions)
    return mentions
  }
}
