import axe from 'axe-core'
import type { Page, Route } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { desktop, phone, useBrowser, withTab } from '../support/browser.ts'

const NOTE = '.TermNotes :popover-open'
const ATTACHED = { state: 'attached' } as const

const sides = [
  {
    path: 'en/finance',
    term: 'HKMA',
    name: 'Hong Kong Monetary Authority',
    other: '香港金融管理局',
    entry: 'en/bodies#term-hkma',
  },
  {
    path: 'zh-hk/finance',
    term: '金管局',
    name: '香港金融管理局',
    other: 'Hong Kong Monetary Authority',
    entry: 'zh-hk/bodies#term-hkma',
  },
] as const

useBrowser()

describe('a term', () => {
  for (const side of sides) {
    for (const viewport of [desktop, phone]) {
      test(`says what it means: ${side.path}, ${viewport.width} px`, async () => {
        const seen = await withTab({ viewport }, async (page) => {
          await open(page, side.path)
          await termCalled(page, side.term).click()
          const note = page.locator(NOTE)
          return {
            text: await note.textContent(),
            link: await note.locator('a').getAttribute('href'),
            isWhole: await note.evaluate(isOnScreen),
            address: page.url(),
          }
        })

        expect(seen.text).toContain(side.name)
        expect(seen.text).toContain(side.other)
        expect(seen).toMatchObject({
          link: `/${side.entry}`,
          isWhole: true,
          address: inject('sites').root + side.path,
        })
      })
    }

    test(`leads to its entry without script: ${side.path}`, async () => {
      const landed = await withTab(
        { javaScriptEnabled: false },
        async (page) => {
          await open(page, side.path)
          await termCalled(page, side.term).click()
          return {
            address: page.url(),
            entry: await page.locator(':target').textContent(),
          }
        },
      )

      expect(landed.address).toBe(inject('sites').root + side.entry)
      expect(landed.entry).toContain(side.name)
    })
  }

  test('can be opened, read and left by keyboard', async () => {
    const steps = await withTab({}, async (page) => {
      await open(page, 'en/finance')
      const term = termCalled(page, 'HKMA')
      await term.focus()
      await page.keyboard.press('Enter')
      const opened = await page.locator(NOTE).getAttribute('aria-label')
      const isInside = await page.locator(NOTE).evaluate(hasFocus)
      await page.keyboard.press('Tab')
      const next = await page.evaluate(() => document.activeElement?.localName)
      await page.keyboard.press('Escape')
      const count = await page.locator(NOTE).count()
      return {
        opened,
        isInside,
        next,
        count,
        back: await term.evaluate(hasFocus),
      }
    })

    expect(steps).toEqual({
      opened: 'Hong Kong Monetary Authority',
      isInside: true,
      next: 'a',
      count: 0,
      back: true,
    })
  })

  test('asks for its note once a reader turns to it, and only once', async () => {
    const seen = await withTab({}, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await open(page, 'zh-hk/finance')
      await page.waitForLoadState('networkidle')
      const before = asked.filter(isNotes).length
      await termCalled(page, '金管局').hover()
      await page.locator('.TermNotes [popover]').first().waitFor(ATTACHED)
      await termCalled(page, '金管局').click()
      await page.locator(NOTE).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.Term').last().click()
      await page.locator(NOTE).waitFor()
      return { before, after: asked.filter(isNotes).length }
    })

    expect(seen).toEqual({ before: 0, after: 1 })
  })

  test('says what it means at a tap, below a base path as well', async () => {
    const text = await withTab(
      { viewport: phone, hasTouch: true, isMobile: true },
      async (page) => {
        await page.goto(`${inject('sites').below}en/finance`)
        await termCalled(page, 'HKMA').tap()
        return page.locator(NOTE).textContent()
      },
    )

    expect(text).toContain('香港金融管理局')
  })

  test('waits for its note, pressed twice or not', async () => {
    const shown = await withTab({}, async (page) => {
      let answer = (): void => undefined
      const held = new Promise<void>((resolve) => {
        answer = resolve
      })
      await page.route(isNotes, async (route) => {
        await held
        await route.continue()
      })
      await open(page, 'en/finance')
      await termCalled(page, 'HKMA').click()
      await termCalled(page, 'HKMA').click()
      answer()
      await page.locator(NOTE).waitFor()
      return page.locator(NOTE).getAttribute('aria-label')
    })

    expect(shown).toBe('Hong Kong Monetary Authority')
  })

  test('leads to the glossary where its note cannot be had', async () => {
    const addresses = await withTab({}, async (page) => {
      const seen: string[] = []
      const refusals: ((route: Route) => Promise<void>)[] = [
        (route) => route.abort(),
        (route) => route.fulfill({ status: 404 }),
      ]
      for (const refuse of refusals) {
        await page.route(isNotes, refuse)
        await open(page, 'en/finance')
        await termCalled(page, 'HKMA').click()
        await page.waitForURL(/bodies/)
        seen.push(page.url())
        await page.unroute(isNotes)
      }
      return seen
    })

    const { root } = inject('sites')
    expect(addresses).toEqual([
      `${root}en/bodies#term-hkma`,
      `${root}en/bodies#term-hkma`,
    ])
  })

  test('closes by a second click, and by one beside it', async () => {
    const counts = await withTab({}, async (page) => {
      await open(page, 'en/finance')
      const notes = page.locator(NOTE)
      const term = termCalled(page, 'HKMA')
      await term.click()
      await notes.waitFor()
      await term.click()
      const afterSecond = await notes.count()
      await term.click()
      const afterThird = await notes.count()
      await page.mouse.click(5, 5)
      return { afterSecond, afterThird, afterAside: await notes.count() }
    })

    expect(counts).toEqual({ afterSecond: 0, afterThird: 1, afterAside: 0 })
  })

  test('stands beside its note on a wide screen', async () => {
    const gap = await withTab({}, async (page) => {
      await open(page, 'en/finance')
      const term = termCalled(page, 'HKMA')
      await term.click()
      await page.locator(NOTE).waitFor()
      const [one, other] = [
        await term.boundingBox(),
        await page.locator(NOTE).boundingBox(),
      ]
      if (!one || !other) return null
      return Math.max(
        other.y - one.y - one.height,
        one.y - other.y - other.height,
      )
    })

    expect(gap).toBeGreaterThanOrEqual(0)
    expect(gap).toBeLessThan(24)
  })

  test('has no accessibility fault that axe knows, nor has its note', async () => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await withTab({ colorScheme }, async (page) => {
        await open(page, 'zh-hk/finance')
        await termCalled(page, '金管局').click()
        await page.locator(NOTE).waitFor()
        found.push(...(await violationsOf(page)))
      })
    }

    expect(found).toEqual([])
  })

  test('is plain text in print', async () => {
    const line = await withTab({}, async (page) => {
      await open(page, 'en/finance')
      await page.emulateMedia({ media: 'print' })
      return termCalled(page, 'HKMA').evaluate(
        (term) => getComputedStyle(term).textDecorationLine,
      )
    })

    expect(line).toBe('none')
  })
})

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject('sites').root + path)
}

/** The second, since the first may stand under the bar at the head. */
function termCalled(page: Page, words: string) {
  return page.locator('.Term', { hasText: new RegExp(`^${words}$`) }).nth(1)
}

/** Address of a file that holds notes, as text or parsed. */
function isNotes(address: string | URL): boolean {
  return String(address).includes('/assets/term-notes.')
}

function hasFocus(element: Element): boolean {
  return document.activeElement === element
}

/** Runs in the page. */
function isOnScreen(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run(
      '.TermNotes, .Content p',
    )
    return violations.map(({ id }: { id: string }) => id)
  })
}
