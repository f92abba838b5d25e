import type { Answer, AnswerGroup, Narrowing } from './answer.ts'
import { answerAsides, recentAside } from './asides.ts'
import type { AsideOptions } from './asides.ts'
import type { SearchClient } from './client.ts'
import { createClient } from './client.ts'
import { rememberQuery, withBridges } from './device.ts'
import type { Locale } from './guide-index.ts'
import { LateExcerpts } from './late-excerpts.ts'
import { countItems, narrow } from './narrow.ts'
import { tidyQuery } from './query.ts'
import { queryButton, renderGroups, tagOf } from './view.ts'
import { readWords, say } from './words.ts'
import type { SearchWords } from './words.ts'

type State = 'loading' | 'done' | 'empty' | 'error'

const PAUSE = 120
/** Before it says that it is searching. */
const PATIENCE = 150
const FIRST_SOURCES = 4
const MORE_SOURCES = 30

/** A search field with its results, in the dialog or on a page of its own. */
export interface SearchPanel {
  readonly input: HTMLInputElement
  /** Searches for this, as if it had been typed. */
  search(query: string): Promise<void>
}

export interface PanelOptions {
  /** Called with each query that is looked up; empty when the field is. */
  readonly onQuery?: (query: string) => void
  /** Whether Enter in the field opens the first result. */
  readonly opensFirst: boolean
}

/** Brings the markup of a panel to life. Everything it says stands there. */
export function createPanel(
  root: HTMLElement,
  options: PanelOptions,
): SearchPanel {
  return new Panel(root, options)
}

class Panel implements SearchPanel {
  readonly input: HTMLInputElement
  readonly #root: HTMLElement
  readonly #options: PanelOptions
  readonly #words: SearchWords
  readonly #base: string
  readonly #locale: Locale
  readonly #client: SearchClient
  readonly #results: HTMLElement
  readonly #status: HTMLElement
  readonly #asides: HTMLElement
  readonly #excerpts: LateExcerpts
  #answer: Answer | null = null
  #asked = 0
  /** What the last question was. */
  #key = ''
  #looking: Promise<void> = Promise.resolve()
  #timer = 0
  #sources = FIRST_SOURCES

  constructor(root: HTMLElement, options: PanelOptions) {
    this.#root = root
    this.#options = options
    this.#words = readWords(root)
    this.#base = root.dataset['base'] ?? '/'
    this.#locale = root.dataset['locale'] === 'en' ? 'en' : 'zh-hk'
    this.#client = createClient(
      new URL(`${this.#base}pagefind/`, location.href).href,
    )
    this.input = find(root, 'input')
    this.#results = find(root, '[data-search-results]')
    this.#status = find(root, '[role=status]')
    this.#asides = find(root, '.SearchPanel-asides')
    this.#excerpts = new LateExcerpts(this.#client)
    this.#listen()
    this.#setState('empty')
    this.#showRecent()
  }

  async search(query: string): Promise<void> {
    if (this.input.value !== query) this.input.value = query
    this.#sources = FIRST_SOURCES
    await this.#look()
  }

  #listen(): void {
    this.input.addEventListener('input', (event) => {
      // Half-typed characters of an input method are not a query yet.
      if (event instanceof InputEvent && event.isComposing) return
      this.#lookSoon()
    })
    this.input.addEventListener('compositionend', () => this.#lookSoon())
    find(this.#root, 'form').addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#submit()
    })
    for (const select of this.#root.querySelectorAll('select')) {
      select.addEventListener('change', () => this.#show())
    }
    this.#root.addEventListener('keydown', (event) => this.#move(event))
    this.#results.addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest('a')
      if (link) rememberQuery(tidyQuery(this.input.value))
    })
  }

  #lookSoon(): void {
    clearTimeout(this.#timer)
    this.#setState('loading')
    this.#sources = FIRST_SOURCES
    this.#timer = window.setTimeout(() => void this.#look(), PAUSE)
  }

  async #submit(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#look()
    rememberQuery(tidyQuery(this.input.value))
    if (this.#options.opensFirst) this.#links()[0]?.click()
  }

  #look(): Promise<void> {
    clearTimeout(this.#timer)
    const query = tidyQuery(this.input.value)
    // An answer twice would take the focus from the result it is on.
    const key = `${query} ${this.#sources} ${withBridges()}`
    if (key !== this.#key) {
      this.#key = key
      this.#asked += 1
      this.#options.onQuery?.(query)
      this.#looking = query === '' ? this.#clear() : this.#ask(query)
    } else if (this.#answer?.query === query) {
      this.#setState(this.#links().length > 0 ? 'done' : 'empty')
    } else if (query === '') {
      this.#setState('empty')
    }
    return this.#looking
  }

  async #ask(query: string): Promise<void> {
    const asked = this.#asked
    this.#setState('loading')
    // Quick answers replace each other without a word in between.
    const waiting = window.setTimeout(() => {
      this.#status.textContent = say(this.#words, 'loading')
    }, PATIENCE)
    try {
      const answer = await this.#client.answer({
        query,
        locale: this.#locale,
        withBridges: withBridges(),
        sources: this.#sources,
      })
      if (asked !== this.#asked) return
      this.#answer = answer
      this.#show()
    } catch (error) {
      console.warn(error)
      if (asked === this.#asked) this.#fail()
    } finally {
      clearTimeout(waiting)
    }
  }

  async #clear(): Promise<void> {
    this.#answer = null
    this.#results.replaceChildren()
    this.#setState('empty')
    this.#status.textContent = ''
    this.#showRecent()
  }

  #fail(): void {
    this.#answer = null
    this.#key = ''
    this.#results.replaceChildren()
    this.#asides.replaceChildren()
    this.#setState('error')
    this.#status.textContent = say(this.#words, 'error')
  }

  #show(): void {
    const answer = this.#answer
    if (!answer) return
    const groups = narrow(answer.groups, this.#narrowing())
    const view = {
      base: this.#base,
      locale: this.#locale,
      words: this.#words,
    }
    this.#results.replaceChildren(renderGroups(groups, view))
    this.#asides.replaceChildren(...answerAsides(answer, this.#asideOptions()))
    this.#appendMoreSources(answer)
    this.#excerpts.watch(this.#results)
    this.#results.dataset['query'] = answer.query
    this.#setState(groups.length > 0 ? 'done' : 'empty')
    this.#status.textContent = this.#summary(answer, groups)
  }

  #summary({ query, groups }: Answer, shown: readonly AnswerGroup[]): string {
    const count = countItems(shown)
    if (count > 0) return say(this.#words, 'count', { count })
    const key = groups.length > 0 ? 'noneHere' : 'none'
    return say(this.#words, key, { query })
  }

  #asideOptions(): AsideOptions {
    return {
      words: this.#words,
      locale: this.#locale,
      search: (query) => {
        void this.search(query)
        this.input.focus()
      },
      askAgain: () => void this.#look(),
    }
  }

  #appendMoreSources({ moreSources }: Answer): void {
    const { kind, chapter } = this.#narrowing()
    if (moreSources === 0 || chapter !== '' || !['', 'source'].includes(kind)) {
      return
    }
    const label = say(this.#words, 'moreSources', { count: moreSources })
    const button = queryButton(label, tagOf(this.#locale))
    button.addEventListener('click', () => {
      this.#sources += MORE_SOURCES
      void this.#look()
    })
    this.#results.append(button)
  }

  #showRecent(): void {
    const recent = recentAside(this.#asideOptions(), () => {
      this.#showRecent()
      this.input.focus()
    })
    this.#asides.replaceChildren(...(recent ? [recent] : []))
  }

  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.isComposing || event.target instanceof HTMLSelectElement) return
    const stops = [this.input, ...this.#links()]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    if (at === -1) return
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
    event.preventDefault()
    next?.focus()
    if (next instanceof HTMLAnchorElement) {
      next.closest('li')?.scrollIntoView({ block: 'nearest' })
    }
  }

  /** The links that can be seen. */
  #links(): HTMLAnchorElement[] {
    return [
      ...this.#results.querySelectorAll<HTMLAnchorElement>(
        'a[href]:not(details:not([open]) a)',
      ),
    ]
  }

  #narrowing(): Narrowing {
    const value = (name: string): string =>
      this.#root.querySelector<HTMLSelectElement>(`select[name=${name}]`)
        ?.value ?? ''
    return { chapter: value('chapter'), kind: value('kind') }
  }

  #setState(state: State): void {
    this.#results.dataset['state'] = state
    this.#results.setAttribute('aria-busy', String(state === 'loading'))
  }
}

function find<Found extends HTMLElement>(
  root: HTMLElement,
  selector: string,
): Found {
  const found = root.querySelector<Found>(selector)
  if (!found) throw new Error(`The search panel lacks ${selector}.`)
  return found
}
