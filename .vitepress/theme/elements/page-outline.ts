import { headingInView } from './sections.ts'

/** Marks the section being read; on small screens, folds up after a choice. */
class PageOutline extends HTMLElement {
  #frame = 0

  connectedCallback(): void {
    addEventListener('scroll', this, { passive: true })
    this.addEventListener('click', this)
    this.addEventListener('keydown', this)
    this.mark()
  }

  disconnectedCallback(): void {
    removeEventListener('scroll', this)
  }

  handleEvent(event: Event): void {
    if (event.type === 'scroll') {
      cancelAnimationFrame(this.#frame)
      this.#frame = requestAnimationFrame(() => this.mark())
    } else if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape') this.fold()?.querySelector('summary')?.focus()
    } else if (event.target instanceof HTMLAnchorElement) {
      this.fold()
    }
  }

  private mark(): void {
    const current = `#${headingInView()?.id ?? ''}`
    for (const link of this.querySelectorAll('a')) {
      if (link.hash === current) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  }

  private fold(): HTMLDetailsElement | null {
    const details = this.querySelector('details')
    if (!details?.open) return null
    details.open = false
    return details
  }
}

customElements.define('page-outline', PageOutline)
