import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { desktop, phone, useBrowser, withTab } from '../support/browser.ts'

const PAGE = 'zh-hk/finance'

useBrowser()

describe('by keyboard', () => {
  test('the first stop skips to the text', async () => {
    const focused = await withTab({}, async (page) => {
      await open(page)
      await page.keyboard.press('Tab')
      const first = await focusedText(page)
      await page.keyboard.press('Enter')
      const place = await page.evaluate(() => document.activeElement?.id)
      return { first, place }
    })

    expect(focused).toEqual({ first: '跳到正文', place: 'text' })
  })

  test('every stop can be seen and has a name', async () => {
    const faults = await withTab({}, async (page) => {
      await open(page)
      const found: string[] = []
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab')
        found.push(...(await page.evaluate(faultsOfFocused)))
      }
      return found
    })

    expect(faults).toEqual([])
  })

  test('the outline on a phone opens, folds on Escape, and leads', async () => {
    const seen = await withTab({ viewport: phone }, async (page) => {
      await open(page)
      const summary = page.locator('page-outline summary')
      const panel = page.locator('page-outline .Disclosure-panel')
      await summary.focus()
      await page.keyboard.press('Enter')
      const opened = await panel.isVisible()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      const folded = !(await panel.isVisible())
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/#./)
      return { opened, folded, after: await panel.isVisible() }
    })

    expect(seen).toEqual({ opened: true, folded: true, after: false })
  })
})

describe('without script', () => {
  test('chapters and outline show at the sides of a wide screen', async () => {
    const counts = await withTab(
      { javaScriptEnabled: false, viewport: desktop },
      async (page) => {
        await open(page)
        return {
          chapters: await page.locator('.ChapterNavigation a:visible').count(),
          outline: await page.locator('.PageOutline a:visible').count(),
        }
      },
    )

    expect(counts.chapters).toBeGreaterThanOrEqual(8)
    expect(counts.outline).toBeGreaterThanOrEqual(8)
  })

  test('chapters open on a phone', async () => {
    const seen = await withTab(
      { javaScriptEnabled: false, viewport: phone },
      async (page) => {
        await open(page)
        const link = page.locator('.ChapterNavigation a').first()
        const before = await link.isVisible()
        await page.click('.ChapterNavigation summary')
        return { before, after: await link.isVisible() }
      },
    )

    expect(seen).toEqual({ before: false, after: true })
  })

  test('a citation leads to its source and back', async () => {
    const journey = await withTab(
      { javaScriptEnabled: false },
      async (page) => {
        await open(page)
        await page.locator('sup a[data-cite]').first().click()
        const there = new URL(page.url()).hash
        await page.locator(`[data-references] ${there} .Back a`).first().click()
        return { there, back: new URL(page.url()).hash }
      },
    )

    expect(journey).toEqual({ there: '#ref-1', back: '#cite-1-1' })
  })
})

describe('page-outline', () => {
  test('marks the section that is being read', async () => {
    const marked = await withTab({}, async (page) => {
      await open(page)
      const link = page.locator('page-outline a').nth(2)
      await link.click()
      await page.locator('page-outline a[aria-current]').waitFor()
      const current = page.locator('page-outline a[aria-current]')
      return [await link.textContent(), await current.textContent()]
    })

    expect(marked[0]).toBe(marked[1])
  })
})

async function open(page: Page): Promise<void> {
  await page.goto(inject('sites').root + PAGE)
}

function focusedText(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.textContent ?? null)
}

/** Runs in the page. */
function faultsOfFocused(): string[] {
  const element = document.activeElement
  if (!element || element === document.body) return []
  const box = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const place = element.outerHTML.slice(0, 80)
  return [
    ...(outlineStyle === 'none' || outlineWidth === '0px'
      ? [`no outline: ${place}`]
      : []),
    ...(box.width === 0 || box.bottom < 0 || box.top > innerHeight
      ? [`out of sight: ${place}`]
      : []),
    ...(name.trim() === '' && element.tagName !== 'DIV'
      ? [`no name: ${place}`]
      : []),
  ]
}
