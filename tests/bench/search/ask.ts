import type { Page } from 'playwright-core'
import type { Address } from './judge.ts'

/** Asks a question in the field of the search page and reads the links. */
export async function ask(page: Page, query: string): Promise<Address[]> {
  return page.evaluate(async (text) => {
    const results = document.querySelector<HTMLElement>('[data-search-results]')
    const field = document.querySelector<HTMLInputElement>('main input')
    if (!results || !field) throw new Error('This is no search page.')
    delete results.dataset['query']
    field.value = text
    // The first time, the focus has the search loaded with what stands there.
    if (results.hasAttribute('aria-busy')) field.form?.requestSubmit()
    else field.focus()
    const wanted = text.replace(/\s+/g, ' ').trim()
    const deadline = Date.now() + 20_000
    while (results.dataset['query'] !== wanted) {
      if (results.dataset['state'] === 'error' || Date.now() > deadline) {
        throw new Error(`No answer to "${text}".`)
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return [...results.querySelectorAll('a')].map(
      (link) => link.pathname.slice(1) + link.hash,
    )
  }, query)
}
