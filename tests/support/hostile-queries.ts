import type { Page } from 'playwright-core'

/** What nobody types by mistake. */
export const HOSTILE_QUERIES: readonly string[] = [
  'x'.repeat(10_000),
  '人'.repeat(10_000),
  'a '.repeat(5_000),
  'ab '.repeat(30),
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '.*+?^${}()|[]\\',
  '(a+)+$ (a|a)*b [[:alpha:]]',
  '\u0000\u0001\u001b[31m\u202e\u2028\ufeff',
  '\ud800 \udc00 人\ud83d工',
  '__proto__ constructor toString',
  '" OR 1=1 -- "',
  '{{ constructor }} ${alert(1)} %00 %s',
  'sap6 '.repeat(40),
  '𠮷𠮷𠮷 👩‍👩‍👧‍👦',
]

/**
 * Types a query past everything that a field would refuse, on a search page.
 *
 * @returns What went wrong; empty if it was answered without harm.
 */
export async function harmOf(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const results = document.querySelector<HTMLElement>(
      'main [data-search-results]',
    )
    const input = document.querySelector<HTMLInputElement>('main input')
    if (!results || !input) return ['no search page']
    const status = document.querySelector('main [role=status]')
    results.dataset['state'] = 'waiting'
    input.value = text
    input.dispatchEvent(new InputEvent('input'))
    const deadline = Date.now() + 20_000
    while (!['done', 'empty'].includes(results.dataset['state'] ?? '')) {
      if (results.dataset['state'] === 'error') return [`error for ${text}`]
      if (Date.now() > deadline) return [`no answer to ${text.slice(0, 60)}`]
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const isMarkup =
      status?.childElementCount !== 0 ||
      results.querySelector('img, script, svg, [onerror], [onload]') !== null
    return isMarkup ? [`markup from ${text}`] : []
  }, query)
}
