import { fetchContent } from './late-content.ts'

/** TypeScript's own declaration does not know the option as yet. */
interface Note extends Omit<HTMLElement, 'showPopover'> {
  showPopover(options: { readonly source: HTMLElement }): void
}

const TERM = 'a.Term'

/**
 * Shows what a term means beside its first use. The notes are fetched as soon
 * as a reader turns to a term. Without script, without them, and where the
 * browser has no popovers, the term's link leads to the glossary.
 */
class TermNotes extends HTMLElement {
  /** The term last pressed, whose note is to show. */
  #pressed: Element | null = null

  connectedCallback(): void {
    const text = this.parentElement
    if (!text || !('popover' in this)) return
    for (const type of ['pointerover', 'focusin', 'click']) {
      text.addEventListener(type, this)
    }
    // These events do not rise from the notes.
    this.addEventListener('toggle', this, true)
    for (const link of text.querySelectorAll(TERM)) {
      link.setAttribute('aria-haspopup', 'dialog')
      // The development server's router would take the click before us.
      if (import.meta.env.DEV) link.classList.add('vp-raw')
    }
  }

  handleEvent(event: Event): void {
    const { type, target } = event
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>(TERM) : null
    if (type === 'toggle') {
      if (!this.querySelector(':popover-open')) this.mark(null)
    } else if (link && type === 'click') this.answer(event, link)
    else if (link) void fetchContent(this)
  }

  private answer(event: Event, link: HTMLAnchorElement): void {
    if (!(event instanceof MouseEvent)) return
    const { ctrlKey, metaKey, shiftKey, altKey } = event
    if (ctrlKey || metaKey || shiftKey || altKey) return
    event.preventDefault()
    // A click beside an open note has closed it by now, unless it came from the
    // keyboard; the mark is taken off later.
    if (link.hasAttribute('aria-expanded')) this.noteOf(link)?.hidePopover()
    else void this.show(link)
  }

  private async show(link: HTMLAnchorElement): Promise<void> {
    this.#pressed = link
    await fetchContent(this)
    // While it was fetched, another term may have been pressed, or this again.
    if (this.#pressed !== link) return
    this.#pressed = null
    const note = this.noteOf(link)
    if (note) this.open(note, link)
    else location.assign(link.href)
  }

  private open(note: Note, link: HTMLElement): void {
    this.mark(link)
    // Not every browser gives a clicked link the focus, to which the note will
    // return it.
    link.focus({ preventScroll: true })
    note.tabIndex = -1
    note.role = 'dialog'
    note.ariaLabel = note.querySelector('b')?.textContent ?? ''
    note.showPopover({ source: link })
    note.focus({ preventScroll: true })
  }

  private noteOf({ hash }: HTMLAnchorElement): Note | null {
    return this.querySelector<HTMLElement>(`[id="${hash.slice(1)}"]`)
  }

  /** The style sheet puts the note beside the marked link. */
  private mark(link: Element | null): void {
    for (const other of document.querySelectorAll(`${TERM}[aria-expanded]`)) {
      other.removeAttribute('aria-expanded')
    }
    link?.setAttribute('aria-expanded', 'true')
  }
}

customElements.define('term-notes', TermNotes)
