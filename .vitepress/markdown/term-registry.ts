import type { GlossaryTerm } from '../../scripts/content/data/index.ts'

/** More would make a section look like a form to fill in. */
const MOST_IN_SECTION = 8

/** Common words of which the glossary has one meaning, or only the Chinese. */
const PLAIN: ReadonlySet<string> = new Set(['digital', 'prompt', 'software'])

/** Words that most readers know: explained where a page first uses them. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'artificial-intelligence',
  'bias',
  'budget',
  'chatbot',
  'chip',
  'data-centre',
  'hong-kong-police-force',
  'personal-data',
  'policy-address',
  'robot',
  'start-up',
  'supercomputer',
])

/** Decides which mentions of a term on a page lead to its definition. */
export class TermRegistry {
  readonly #onPage = new Map<string, GlossaryTerm>()
  #inSection = new Set<string>()

  enterSection(): void {
    this.#inSection = new Set()
  }

  /** Whether this mention is the one to explain; counts it if so. */
  admit(term: GlossaryTerm): boolean {
    const { id } = term
    const isKnown = EVERYDAY.has(id) && this.#onPage.has(id)
    if (PLAIN.has(id) || isKnown || this.#inSection.has(id)) return false
    if (this.#inSection.size >= MOST_IN_SECTION) return false
    this.#inSection.add(id)
    this.#onPage.set(id, term)
    return true
  }

  /** The terms explained, in the order of their first use. */
  list(): GlossaryTerm[] {
    return [...this.#onPage.values()]
  }
}
