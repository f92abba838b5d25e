/** TypeScript's own declaration does not know the option as yet. */
interface Note extends Omit<HTMLElement, 'showPopover'> {
  showPopover(options: { readonly source: HTMLElement }): void
}

const TERM = 'a.Term'

/**
 * Shows what a term means beside its first use. Without script, and where the
 * browser has no popovers, the term's link leads to the glossary.
 */
class TermNotes extends HTMLElement {
  connectedCallback(): void {
    const text = this.parentElement
    if (!text || !('popover' in this)) return
    text.addEventListener('click', this)
    // These events do not rise from the notes.
    this.addEventListener('toggle', this, true)
    for (const link of text.querySelectorAll(TERM)) {
      link.setAttribute('aria-haspopup', 'dialog')
    }
  }

  handleEvent(event: Event): void {
    if (event instanceof MouseEvent) this.answer(event)
    else if (!this.querySelector(':popover-open')) this.mark(null)
  }

  private answer(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>(TERM) : null
    const note = link && document.getElementById(link.hash.slice(1))
    if (!link || !note || ctrlKey || metaKey || shiftKey || altKey) return
    event.preventDefault()
    // A click beside an open note has closed it by now, unless it came from the
    // keyboard; the mark is taken off later.
    if (link.hasAttribute('aria-expanded')) note.hidePopover()
    else this.show(note, link)
  }

  private show(note: Note, link: HTMLElement): void {
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

  /** The style sheet puts the note beside the marked link. */
  private mark(link: Element | null): void {
    for (const other of document.querySelectorAll(`${TERM}[aria-expanded]`)) {
      other.removeAttribute('aria-expanded')
    }
    link?.setAttribute('aria-expanded', 'true')
  }
}

customElements.define('term-notes', TermNotes)
