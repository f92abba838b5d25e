import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { desktop, phone, useBrowser, withTab } from '../support/browser.ts'
import { HOSTILE_QUERIES, harmOf } from '../support/hostile-queries.ts'

const DIALOG = 'site-search dialog'
const RESULTS = '[data-search-results]'
const DONE = `${RESULTS}[data-state="done"]`

useBrowser()

describe('the search dialog', () => {
  test('opens by its button, by /, and by Ctrl or Meta and K', async () => {
    const opened = await withTab({}, async (page) => {
      await open(page, 'en/finance')
      const dialog = page.locator(DIALOG)
      const ways = [
        () => page.locator('.SearchLink').click(),
        () => page.keyboard.press('/'),
        () => page.keyboard.press('Control+k'),
        () => page.keyboard.press('Meta+k'),
      ]
      const seen: boolean[] = []
      for (const way of ways) {
        await way()
        seen.push(await dialog.isVisible())
        await page.keyboard.press('Escape')
        seen.push(await dialog.isHidden())
      }
      return seen
    })

    expect(opened).toEqual(Array.from({ length: 8 }, () => true))
  })

  test('loads nothing of the search before it is opened', async () => {
    const loaded = await withTab({}, async (page) => {
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await open(page, 'zh-hk/finance')
      await page.waitForLoadState('networkidle')
      const before = requests.filter((url) => isSearch(url)).length
      await page.keyboard.press('/')
      await page.locator(`${DIALOG} input`).fill('沙盒')
      await page.locator(`${DIALOG} ${DONE}`).waitFor()
      return { before, after: requests.some((url) => isSearch(url)) }
    })

    expect(loaded).toEqual({ before: 0, after: true })
  })

  test('is used with the keyboard alone', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'zh-hk/healthcare')
      await page.keyboard.press('/')
      await page.keyboard.type('金管局')
      await answered(page, DIALOG, '金管局')
      const spoken = await page.locator(`${DIALOG} [role=status]`).innerText()
      await page.keyboard.press('ArrowDown')
      const first = await focusedHref(page)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      const again = await focusedHref(page)
      await page.keyboard.press('ArrowUp')
      const isBack = await page
        .locator(`${DIALOG} input`)
        .evaluate((input) => input === document.activeElement)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname + url.hash === first)
      return {
        spoken: /^\d+項結果$/.test(spoken),
        again: again === first,
        isBack,
      }
    })

    expect(seen).toEqual({ spoken: true, again: true, isBack: true })
  })

  test('opens the first result on Enter, and gives the focus back on Escape', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'en/startups')
      await page.locator('.SearchLink').focus()
      await page.keyboard.press('Enter')
      await page.locator(`${DIALOG}[open]`).waitFor()
      await page.keyboard.press('Escape')
      await page.locator(DIALOG).waitFor({ state: 'hidden' })
      const focus = await page.evaluate(() => document.activeElement?.className)
      await page.keyboard.press('Enter')
      await page.locator(`${DIALOG}[open]`).waitFor()
      await page.keyboard.type('risk assessment')
      await answered(page, DIALOG, 'risk assessment')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/en\/finance#risk-assessment$/)
      return focus
    })

    expect(seen).toBe('SearchLink')
  })

  test('keeps what is typed while it still loads, however often it was opened', async () => {
    const typed = await withTab({}, async (page) => {
      await page.route(/\/assets\/panels/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500))
        await route.continue()
      })
      await open(page, 'en/startups')
      await page.keyboard.press('/')
      await page.keyboard.press('Escape')
      await page.locator(DIALOG).waitFor({ state: 'hidden' })
      await page.keyboard.press('/')
      await page.keyboard.type('risk assessment', { delay: 60 })
      await answered(page, DIALOG, 'risk assessment')
      return page.locator(`${DIALOG} input`).inputValue()
    })

    expect(typed).toBe('risk assessment')
  })

  test('leads to the list where its parts cannot be loaded, and recovers', async () => {
    const seen = await withTab({}, async (page) => {
      const isFilters = (url: URL): boolean =>
        url.pathname.includes('/assets/search-filters.')
      await page.route(isFilters, (route) => route.abort())
      await open(page, 'en/finance')
      await page.keyboard.press('/')
      const way = page.locator(`${DIALOG} .SearchPanel-error a`)
      await way.waitFor()
      const href = await way.getAttribute('href')
      await page.keyboard.press('Escape')
      await page.unroute(isFilters)
      await searchInDialog(page, 'insurance')
      return { href, isGone: await way.isHidden() }
    })

    expect(seen).toEqual({ href: '/en/search', isGone: true })
  })

  test('keeps the last queries on the device until they are forgotten', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'en/finance')
      await searchInDialog(page, 'deepfake')
      await page.locator(`${DIALOG} ${RESULTS} a`).first().click()
      await page.waitForURL(/#/)
      await page.waitForLoadState()
      await page.keyboard.press('Control+k')
      const input = page.locator(`${DIALOG} input`)
      await input.fill('')
      const recent = page.locator(`${DIALOG} .SearchPanel-word`)
      await recent.first().waitFor()
      const words = await recent.allInnerTexts()
      await recent.last().click()
      return { words, left: await recent.count() }
    })

    expect(seen).toEqual({ words: ['deepfake', 'Forget these'], left: 0 })
  })

  test('has no fault that axe knows, by light and dark, wide and narrow', async () => {
    const faults = await withTab({}, async (page) => {
      await open(page, 'zh-hk/finance')
      await searchInDialog(page, 'sandbox')
      return auditInAllLights(page)
    })

    expect(faults).toEqual([])
  })

  test('fits a phone, with targets that a thumb can hit', async () => {
    const seen = await withTab(
      { viewport: phone, hasTouch: true, isMobile: true },
      async (page) => {
        await open(page, 'zh-hk/finance')
        await page.locator('.SearchLink').tap()
        await page.locator(`${DIALOG} input`).fill('沙盒')
        await page.locator(`${DIALOG} ${DONE}`).waitFor()
        const targets = page.locator(
          `${DIALOG} :is(button:not([type=submit]), select, input), ${DIALOG} .Result`,
        )
        const small = await targets.evaluateAll((all) =>
          all
            .map((target) => target.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24)
            .map(({ width, height }) => `${width}×${height}`),
        )
        const width = await page.evaluate(
          () => document.querySelector('dialog[open]')?.scrollWidth,
        )
        await page.locator(`${DIALOG} .SearchDialog-close`).tap()
        return { small, width, closed: await page.locator(DIALOG).isHidden() }
      },
    )

    expect(seen).toEqual({ small: [], width: phone.width, closed: true })
  })
})

describe('what is found', () => {
  test('Simplified, Traditional and variants find the same', async () => {
    const answers = await withTab({}, async (page) => {
      await open(page, 'zh-hk/search?q=%E9%A2%A8%E9%9A%AA')
      await page.locator(DONE).waitFor()
      const traditional = await hrefs(page)
      await searchOnPage(page, '风险')
      return { traditional, simplified: await hrefs(page) }
    })

    expect(answers.traditional.length).toBeGreaterThan(5)
    expect(answers.simplified).toEqual(answers.traditional)
  })

  test('Jyutping finds the term, with tones or without', async () => {
    const titles = await withTab({}, async (page) => {
      await open(page, 'zh-hk/search?q=jangungzinang')
      await page.locator(DONE).waitFor()
      const plain = await firstTitle(page)
      await searchOnPage(page, 'jan4 gung1 zi3 nang4')
      return [plain, await firstTitle(page)]
    })

    expect(titles).toEqual(['人工智能', '人工智能'])
  })

  test('a term finds its counterpart until that is turned off', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'zh-hk/search?q=Hong%20Kong%20Monetary%20Authority')
      await page.locator(DONE).waitFor()
      const bridge = page.locator('.SearchPanel-bridge')
      const shown = await bridge.innerText()
      const withIt = await hrefs(page)
      await bridge.locator('button').click()
      await page.waitForFunction(
        (count) => document.querySelectorAll('.Result').length < count,
        withIt.length,
      )
      const turnedOff = await bridge.innerText()
      await page.reload()
      await page.locator(DONE).waitFor()
      return {
        shown: shown.includes('香港金融管理局'),
        turnedOff: turnedOff.startsWith('沒有搜尋'),
        remembered: (await hrefs(page)).length < withIt.length,
      }
    })

    expect(seen).toEqual({ shown: true, turnedOff: true, remembered: true })
  })

  test('the page’s language comes first, and each section once', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'en/search?q=AI')
      await page.locator(DONE).waitFor()
      return hrefs(page)
    })

    const languages = seen.map((href) => href.split('/')[1])
    const sections = seen.map((href) => href.replace(/^\/[^/]+/, ''))
    expect(languages).toEqual([...languages].toSorted())
    expect(new Set(sections).size).toBe(sections.length)
  })

  test('a slip gets near terms to choose from', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'en/search?q=deepfaks')
      const near = page.locator('.SearchPanel-asides button').first()
      await near.click()
      await page.locator(DONE).waitFor()
      return page.locator('main input').inputValue()
    })

    expect(seen.toLowerCase()).toContain('deepfake')
  })

  test('filters narrow by chapter and by kind', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'en/search?q=AI')
      await page.locator(DONE).waitFor()
      await page.locator('main select[name=kind]').selectOption('chapter')
      await page.locator('main select[name=chapter]').selectOption('education')
      return hrefs(page)
    })

    expect(seen.length).toBeGreaterThan(0)
    expect(seen.every((href) => href.includes('/education'))).toBe(true)
  })
})

describe('the search page', () => {
  test('takes the query from its address, puts it there, and marks words', async () => {
    const seen = await withTab({}, async (page) => {
      await open(page, 'zh-hk/search?q=AI%E6%B2%99%E7%9B%92')
      const input = page.locator('main input')
      const typed = await input.inputValue()
      await searchOnPage(page, '監管')
      const marks = await page.locator(`${RESULTS} mark`).allInnerTexts()
      return { typed, query: new URL(page.url()).searchParams.get('q'), marks }
    })

    expect(seen).toMatchObject({ typed: 'AI沙盒', query: '監管' })
    expect(seen.marks).toContain('監管')
  })

  test('works below a base path', async () => {
    const seen = await withTab({}, async (page) => {
      await page.goto(`${inject('sites').below}en/search?q=insurance`)
      await page.locator(DONE).waitFor()
      return hrefs(page)
    })

    expect(seen.every((href) => href.startsWith('/some/base/'))).toBe(true)
  })

  test('lists every section where there is no script', async () => {
    const seen = await withTab({ javaScriptEnabled: false }, async (page) => {
      await open(page, 'zh-hk/search?q=x')
      const links = page.locator('.AllSections a')
      return {
        count: await links.count(),
        shown: await links.first().isVisible(),
      }
    })

    expect(seen.count).toBeGreaterThan(100)
    expect(seen.shown).toBe(true)
  })

  test.each(['guide.json', 'pagefind.js', 'index/', 'fragment/', '_meta'])(
    'says so where %s cannot be loaded, lists the sections, and recovers',
    async (part) => {
      const seen = await withTab({}, async (page) => {
        const isPart = (url: URL): boolean =>
          url.pathname.includes('/pagefind/') && url.href.includes(part)
        await page.context().route(isPart, (route) => route.abort())
        await open(page, 'en/search?q=insurance')
        await page.locator(`${RESULTS}[data-state="error"]`).waitFor()
        const words = await page.locator('main [role=status]').innerText()
        const listed = await page.locator('.AllSections a').first().isVisible()
        await page.context().unroute(isPart)
        await searchOnPage(page, 'insurance')
        return { words, listed }
      })

      expect(seen.words).toMatch(/cannot be loaded/)
      expect(seen.listed).toBe(true)
    },
  )

  test('has no fault that axe knows, by light and dark, wide and narrow', async () => {
    const faults = await withTab({}, async (page) => {
      await open(page, 'en/search?q=sandbox')
      await page.locator(DONE).waitFor()
      return auditInAllLights(page)
    })

    expect(faults).toEqual([])
  })
})

describe('hostile queries', () => {
  test('do no harm: no error, no markup', async () => {
    const seen = await withTab({}, async (page) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('dialog', (dialog) => {
        errors.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await open(page, 'en/search?q=AI')
      await page.locator(DONE).waitFor()
      for (const query of HOSTILE_QUERIES) {
        errors.push(...(await harmOf(page, query)))
      }
      return errors
    })

    expect(seen).toEqual([])
  })

  test('do no harm in the address either', async () => {
    const seen = await withTab({}, async (page) => {
      const query = encodeURIComponent('<img src=x onerror=alert(1)>')
      await open(page, `zh-hk/search?q=${query}`)
      await page.locator('main [role=status]:not(:empty)').waitFor()
      await page.locator(`${RESULTS}:not([data-state="loading"])`).waitFor()
      return page.locator(`main img, main script, ${RESULTS} [onerror]`).count()
    })

    expect(seen).toBe(0)
  })
})

function isSearch(url: string): boolean {
  return /\/pagefind\/|\/assets\/(?:panels|worker)/.test(url)
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject('sites').root + path)
}

async function searchInDialog(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator(`${DIALOG} input`).fill(query)
  await answered(page, DIALOG, query)
}

async function searchOnPage(page: Page, query: string): Promise<void> {
  await page.locator('main input').fill(query)
  await answered(page, 'main', query)
}

/** Waits for the answer to this query and no other. */
async function answered(
  page: Page,
  within: string,
  query: string,
): Promise<void> {
  const wanted = `[data-query=${JSON.stringify(query)}]`
  await page.locator(`${within} ${DONE}${wanted}`).waitFor()
}

async function hrefs(page: Page): Promise<string[]> {
  return resultLinks(page).evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  )
}

async function firstTitle(page: Page): Promise<string> {
  return resultLinks(page).first().innerText()
}

function resultLinks(page: Page): Locator {
  return page.locator(`main ${RESULTS} a[href]`)
}

async function focusedHref(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('href') ?? null,
  )
}

async function auditInAllLights(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const faults = new Set<string>()
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const found = await page.evaluate(auditPage)
      for (const fault of found) {
        faults.add(`${viewport.width} ${colorScheme} ${fault}`)
      }
    }
  }
  return [...faults]
}

async function auditPage(): Promise<string[]> {
  const { axe: auditor } = globalThis as unknown as { axe: typeof axe }
  const { violations } = await auditor.run(document)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}
