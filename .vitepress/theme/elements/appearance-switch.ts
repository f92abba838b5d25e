import { remember } from './storage.ts'

const CHOICES = ['auto', 'light', 'dark'] as const
type Choice = (typeof CHOICES)[number]

/** Turns from the device's colours to light, to dark, and back. */
class AppearanceSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const next = CHOICES[(CHOICES.indexOf(current()) + 1) % CHOICES.length]
      document.documentElement.dataset['theme'] = next ?? 'auto'
      remember('appearance', current())
      this.describe()
    })
    this.describe()
  }

  private describe(): void {
    const name = this.dataset[current()] ?? ''
    const button = this.querySelector('button')
    button?.setAttribute('aria-label', name)
    button?.setAttribute('title', name)
  }
}

/** As `appearance.js` set it before the first paint. */
function current(): Choice {
  const { theme } = document.documentElement.dataset
  return CHOICES.find((choice) => choice === theme) ?? 'auto'
}

customElements.define('appearance-switch', AppearanceSwitch)
