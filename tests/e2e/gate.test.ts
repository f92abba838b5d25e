import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { useBrowser, withTab } from '../support/browser.ts'

useBrowser()

describe('the gate', () => {
  test.each([
    [['zh-HK'], 'zh-hk'],
    [['zh-TW', 'en'], 'zh-hk'],
    [['zh-Hans-CN'], 'zh-hk'],
    [['yue-Hant-HK'], 'zh-hk'],
    [['fr', 'zh'], 'zh-hk'],
    [['en-HK', 'zh-HK'], 'en'],
    [['en-US'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('sends a new reader of %j to %s', async (languages, locale) => {
    const landed = await withTab({}, async (page) => {
      await speak(page, languages)
      await page.goto(inject('sites').root)
      await page.waitForURL(`**/${locale}/`)
      return page.url()
    })

    expect(landed).toBe(`${inject('sites').root}${locale}/`)
  })

  test('keeps the query and the place, below a base path too', async () => {
    const { below } = inject('sites')

    const landed = await withTab({ locale: 'zh-HK' }, async (page) => {
      await page.goto(`${below}?q=1#two-languages`)
      await page.waitForURL('**/zh-hk/**')
      return page.url()
    })

    expect(landed).toBe(`${below}zh-hk/?q=1#two-languages`)
  })

  test('leaves no trace in the history', async () => {
    const { root } = inject('sites')

    const back = await withTab({ locale: 'en-HK' }, async (page) => {
      await page.goto(`${root}zh-hk/`)
      await page.goto(root)
      await page.waitForURL('**/en/')
      await page.goBack()
      return page.url()
    })

    expect(back).toBe(`${root}zh-hk/`)
  })

  test('shows both languages without script', async () => {
    const links = await withTab({ javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('sites').root)
      return page
        .locator('main a:visible')
        .evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')))
    })

    expect(links).toEqual(['en-HK', 'zh-HK'])
  })
})

/** Gives the browser a reader's languages. */
async function speak(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((list) => {
    Object.defineProperty(navigator, 'languages', { value: list })
    Object.defineProperty(navigator, 'language', { value: list[0] })
  }, languages)
}
