import type { PageReport, ReportedFinding } from './messages.ts'
import styles from './parity-overlay.css?inline'

const KEY = 'parity-overlay'

/**
 * How the page in view stands: a badge in the corner that opens a list. Its
 * own root keeps the page's styles out, and its own from the page.
 */
export class ParityOverlay extends HTMLElement {
  #shown = ''
  #page = ''
  readonly #details = document.createElement('details')
  readonly #summary = document.createElement('summary')
  readonly #panel = document.createElement('div')
  readonly #status = make('p', 'status')

  connectedCallback(): void {
    if (this.shadowRoot) return
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet()]
    this.#panel.className = 'panel'
    this.#status.role = 'status'
    this.#details.append(this.#summary, this.#panel)
    this.#details.open = recall()
    this.#details.addEventListener('toggle', () => keep(this.#details.open))
    root.addEventListener('keydown', (event) => this.#fold(event))
    root.addEventListener('click', (event) => openInEditor(event))
    root.append(this.#details, this.#status)
    this.clear()
  }

  /** Until the gate has answered for another page. */
  clear(): void {
    this.hidden = true
    this.#shown = ''
    this.#page = ''
  }

  show(report: PageReport): void {
    const text = JSON.stringify(report)
    if (text === this.#shown) return
    const { page, tag, state, words } = report
    // Said aloud only where it changes under the reader's eyes.
    this.#status.textContent = page === this.#page ? words.line : ''
    this.#shown = text
    this.#page = page
    this.hidden = false
    this.lang = tag
    this.dataset['state'] = state
    this.role = 'region'
    this.ariaLabel = words.title
    this.#summary.replaceChildren(make('span', 'state', words.state))
    this.#keepFocus(() => this.#panel.replaceChildren(...panelOf(report)))
  }

  /** A save while the list has the focus shall not throw the reader out of it. */
  #keepFocus(change: () => void): void {
    const active = this.shadowRoot?.activeElement ?? null
    const place = [...this.#panel.querySelectorAll('a')].findIndex(
      (link) => link === active,
    )
    change()
    if (place === -1) return
    const link = this.#panel.querySelectorAll('a')[place]
    ;(link ?? this.#summary).focus()
  }

  #fold(event: Event): void {
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
    if (!isEscape || !this.#details.open) return
    this.#details.open = false
    this.#summary.focus()
  }
}

customElements.define('parity-overlay', ParityOverlay)

function panelOf({ words, trouble, findings }: PageReport): HTMLElement[] {
  const list = document.createElement('ol')
  list.append(...findings.map((finding) => itemOf(finding, words.open)))
  return [
    make('p', 'title', words.title),
    ...(trouble === null ? [] : [make('p', 'message', trouble)]),
    findings.length > 0 ? list : make('p', 'hint', words.line),
  ]
}

function itemOf(finding: ReportedFinding, open: string): HTMLElement {
  const { severity, weight, rule, message, hint, places } = finding
  const item = document.createElement('li')
  item.dataset['severity'] = severity
  const first = make('p', 'message')
  first.append(make('b', 'weight', weight), ` ${message} `)
  first.append(make('code', 'rule', rule))
  const links = make('p', 'places')
  links.append(...places.map((place) => linkTo(place, open)))
  item.append(first, make('p', 'hint', hint), links)
  return item
}

/** The server opens the file in the editor that runs on its machine. */
function linkTo(place: string, title: string): HTMLElement {
  const link = document.createElement('a')
  const address = `${import.meta.env.BASE_URL}__open-in-editor`
  link.href = `${address}?file=${encodeURIComponent(place)}`
  link.title = title
  link.textContent = place
  return link
}

function openInEditor(event: Event): void {
  const link = event.target instanceof Element && event.target.closest('a')
  if (!link) return
  event.preventDefault()
  void fetch(link.href)
}

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(styles)
  return made
}

function recall(): boolean {
  return sessionStorage.getItem(KEY) === 'open'
}

function keep(isOpen: boolean): void {
  sessionStorage.setItem(KEY, isOpen ? 'open' : 'closed')
}
