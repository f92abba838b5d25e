import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { useBrowser, withTab } from '../support/browser.ts'

const DARK = 'rgb(14, 20, 27)'
const LIGHT = 'rgb(251, 250, 247)'

useBrowser()

describe('appearance-switch', () => {
  test('goes from the device’s colours to light, dark and back', async () => {
    const seen = await withTab({ colorScheme: 'dark' }, async (page) => {
      await page.goto(`${inject('sites').root}en/`)
      const steps = [await background(page)]
      for (let step = 0; step < 3; step += 1) {
        await page.click('appearance-switch button')
        steps.push(await background(page))
      }
      return steps
    })

    expect(seen).toEqual([DARK, LIGHT, DARK, DARK])
  })

  test('tells its state in the page’s language', async () => {
    const names = await withTab({}, async (page) => {
      await page.goto(`${inject('sites').root}zh-hk/`)
      const button = page.locator('appearance-switch button')
      const before = await button.getAttribute('aria-label')
      await button.click()
      return [before, await button.getAttribute('aria-label')]
    })

    expect(names).toEqual(['配色：跟隨裝置設定', '配色：淺色'])
  })

  test('has set the colours before anything can be painted', async () => {
    const themes = await withTab({ colorScheme: 'light' }, async (page) => {
      await page.goto(`${inject('sites').root}en/`)
      await page.click('appearance-switch button')
      await page.click('appearance-switch button')
      await noteThemeAtBody(page)
      await page.goto(`${inject('sites').root}zh-hk/finance`)
      return page.evaluate(() => ({
        atBody: Reflect.get(globalThis, 'themeAtBody'),
        after: document.documentElement.dataset['theme'],
      }))
    })

    expect(themes).toEqual({ atBody: 'dark', after: 'dark' })
  })

  test('does not show without script', async () => {
    const isVisible = await withTab(
      { javaScriptEnabled: false },
      async (page) => {
        await page.goto(`${inject('sites').root}en/`)
        return page.locator('appearance-switch').isVisible()
      },
    )

    expect(isVisible).toBe(false)
  })
})

function background(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
}

/** Notes the colours chosen at the moment the body begins. */
async function noteThemeAtBody(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return
      const { theme } = document.documentElement.dataset
      Reflect.set(globalThis, 'themeAtBody', theme)
      observer.disconnect()
    })
    observer.observe(document, { childList: true, subtree: true })
  })
}
