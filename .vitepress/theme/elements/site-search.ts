import { fetchContent } from './late-content.ts'

const TYPING = 'input, textarea, select, [contenteditable]'

/**
 * Opens the search from its link, with `/`, or with Ctrl or ⌘ and K. Without
 * script, and where the dialog cannot be loaded, the link leads to the page.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin', 'click']) {
      this.addEventListener(type, this)
    }
    addEventListener('keydown', this)
    // The development server's router would take the click before us.
    if (import.meta.env.DEV) this.classList.add('vp-raw')
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this)
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (isShortcut(event)) this.open(event)
    } else if (event.type !== 'click') {
      void this.fetchFilters()
    } else if (event instanceof MouseEvent && event.target instanceof Element) {
      if (event.target.closest('button')) this.querySelector('dialog')?.close()
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (isPlain && event.target.closest('.SearchLink')) this.open(event)
    }
  }

  private open(event: Event): void {
    const dialog = this.querySelector('dialog')
    // The search page has its own field and no dialog.
    const field = document.querySelector<HTMLInputElement>('main [type=search]')
    if (!dialog && !field) return
    event.preventDefault()
    field?.focus()
    if (!dialog || dialog.open) return
    dialog.showModal()
    // At once: what is typed while the search loads must stay.
    dialog.querySelector('input')?.select()
    // Nothing of the search is loaded before this, but the filters may be.
    Promise.all([import('./search/panels.ts'), this.fetchFilters()])
      .then(([{ wakeDialog }, isWhole]) =>
        isWhole ? wakeDialog(dialog) : setState(dialog, 'error'),
      )
      .catch(() => setState(dialog, 'error'))
  }

  /** What stands below the field, with its styles. */
  private async fetchFilters(): Promise<boolean> {
    const filters = this.querySelector<HTMLElement>('search-filters')
    return filters !== null && fetchContent(filters)
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'k' && !event.shiftKey && !event.altKey
  }
  const { target } = event
  const isTyping = target instanceof Element && target.closest(TYPING) !== null
  return event.key === '/' && !isTyping
}

/** In state `error`, the words for it that stand in the markup show. */
function setState(panel: HTMLElement, state: 'empty' | 'error'): void {
  const results = panel.querySelector<HTMLElement>('[data-search-results]')
  if (results) results.dataset['state'] = state
}

/** The search on its own page: starts with the query of the address, or when used. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    if (new URLSearchParams(location.search).get('q')) return this.start()
    setState(this, 'empty')
    this.addEventListener('focusin', () => this.start(), { once: true })
  }

  private start(): void {
    const panel = this.querySelector<HTMLElement>('.SearchPanel')
    if (!panel) return
    import('./search/panels.ts')
      .then(({ startPage }) => startPage(panel))
      .catch(() => setState(panel, 'error'))
  }
}

customElements.define('site-search', SiteSearch)
customElements.define('search-page', SearchPage)
