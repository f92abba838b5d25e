import type { Question } from './draw.ts'
import type { SiteText } from './site-text.ts'

/** A result as an address under the base: `zh-hk/finance#adoption`. */
export type Address = string

export interface Score {
  readonly queries: number
  /** Of the pages that have the wording, those among the results. */
  readonly found: number
  /** Of the queries, those whose first answer has the wording. */
  readonly first: number
  /** Of the queries, those with a right answer among the first three. */
  readonly firstThree: number
  /** Queries without any answer, though the text exists. */
  readonly empty: number
}

/** Judges answers against the texts themselves. */
export class Judge {
  readonly #texts: ReadonlyMap<Address, string>
  readonly #pages: ReadonlyMap<string, string>

  constructor(texts: readonly SiteText[]) {
    const sections = texts.map(
      ({ locale, slug, id, title, text }): [Address, string] => [
        `${locale}/${slug}#${id}`,
        `${title}\n${text}`.toLowerCase(),
      ],
    )
    this.#texts = new Map(sections)
    const pages = new Map<string, string>()
    for (const [address, text] of sections) {
      const page = pageOf(address)
      // What leads to a page as a whole leads to its first section.
      if (!pages.has(page)) this.#set(page, text)
      pages.set(page, `${pages.get(page) ?? ''}\n${text}`)
    }
    this.#pages = pages
  }

  #set(page: string, text: string): void {
    ;(this.#texts as Map<Address, string>).set(page, text)
  }

  score(
    answers: readonly { question: Question; results: readonly Address[] }[],
  ): Score {
    let [pages, found, first, firstThree, empty] = [0, 0, 0, 0, 0]
    for (const { question, results } of answers) {
      const wanted = this.#pagesWith(question)
      const reached = new Set(results.map(pageOf))
      pages += wanted.length
      found += wanted.filter((page) => reached.has(page)).length
      const [best = ''] = results
      if (this.#answers(best, question)) first += 1
      if (results.slice(0, 3).some((one) => this.#answers(one, question))) {
        firstThree += 1
      }
      if (results.length === 0) empty += 1
    }
    const share = (count: number): number => count / answers.length
    return {
      queries: answers.length,
      found: pages === 0 ? 1 : found / pages,
      first: share(first),
      firstThree: share(firstThree),
      empty,
    }
  }

  #pagesWith({ text, page }: Question): string[] {
    if (text === undefined) return []
    return [...this.#pages]
      .filter(([name, all]) => name.startsWith(`${page}/`) && has(all, text))
      .map(([name]) => name)
  }

  #answers(address: Address, { text, targets = [] }: Question): boolean {
    const body = this.#texts.get(address) ?? ''
    const wordings = text === undefined ? targets : [text]
    return wordings.some((wording) => has(body, wording))
  }
}

function pageOf(address: Address): string {
  return address.replace(/#.*$/, '')
}

/** Latin words count as whole words, Chinese wherever it stands. */
function has(text: string, wording: string): boolean {
  const wanted = wording.toLowerCase()
  if (!/^[a-z]+$/.test(wanted)) return text.includes(wanted)
  return new RegExp(`(?<![a-z\\d])${wanted}(?![a-z\\d])`).test(text)
}
