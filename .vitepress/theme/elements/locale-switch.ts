import { sectionInView } from './sections.ts'
import { remember } from './storage.ts'

/**
 * Adds the section being read to the links to other languages, so that a
 * switch keeps its place, and remembers the language chosen.
 */
class LocaleSwitch extends HTMLElement {
  connectedCallback(): void {
    // Before the click too: for opening in a new tab, and for the status bar.
    for (const type of ['pointerover', 'focusin', 'click']) {
      this.addEventListener(type, this)
    }
  }

  handleEvent({ type, target }: Event): void {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link) return
    link.hash = sectionInView()
    if (type === 'click') remember('locale', link.dataset['locale'] ?? '')
  }
}

customElements.define('locale-switch', LocaleSwitch)
