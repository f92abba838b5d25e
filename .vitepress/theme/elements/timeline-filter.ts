/** Shows the events of one chapter; without it the whole list shows. */
export class TimelineFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    form.hidden = false
    form.addEventListener('change', () => this.show())
    // A browser that restores the choice after "back" fires no event.
    this.show()
  }

  private show(): void {
    const chosen = this.querySelector<HTMLInputElement>('input:checked')?.value
    let shown = 0
    for (const section of this.querySelectorAll('section')) {
      const hidden = [...section.querySelectorAll('li')].map((event) => {
        event.hidden = Boolean(chosen) && event.dataset['chapter'] !== chosen
        return event.hidden
      })
      shown += hidden.filter((isHidden) => !isHidden).length
      section.hidden = hidden.every(Boolean)
      this.link(section.querySelector('h2')?.id)?.toggleAttribute(
        'hidden',
        section.hidden,
      )
    }
    this.report(chosen ? shown : null)
  }

  private link(id: string | undefined): Element | null {
    return id === undefined ? null : this.querySelector(`a[href="#${id}"]`)
  }

  /** The words come from the component; only the number is filled in. */
  private report(shown: number | null): void {
    const status = this.querySelector('[role="status"]')
    const words = this.dataset['shown'] ?? ''
    if (!status) return
    status.textContent = shown === null ? '' : words.replace('#', String(shown))
  }
}

customElements.define('timeline-filter', TimelineFilter)
