import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { guidePages, otherSide, sectionIds } from '../support/built-pages.ts'
import {
  desktop,
  forEachInTabs,
  phone,
  useBrowser,
  withTab,
} from '../support/browser.ts'

/** The link that is not to the page's own language. */
const OTHER = 'locale-switch a:not([aria-current])'

useBrowser()

describe('locale-switch', () => {
  // The search page is a tool; what its one section shows changes as it works.
  const pages = guidePages().filter(({ path }) => !path.endsWith('/search'))

  test('leads from each section to the same section in the other language', async () => {
    const journeys = pages.map((page, index) => ({
      ...page,
      viewport: index % 2 === 0 ? desktop : phone,
    }))

    const lost = await forEachInTabs(journeys, ({ path, html, viewport }) =>
      withTab({ viewport }, (page) => switchInSections(page, path, html)),
    )

    expect(lost.flat()).toEqual([])
  }, 900_000)

  test('follows a reader who scrolls', async () => {
    const path = 'en/finance'
    const id = 'risk-assessment'

    const landed = await withTab({}, async (page) => {
      await page.goto(inject('sites').root + path)
      await page.evaluate(
        (name) => document.getElementById(name)?.scrollIntoView(),
        id,
      )
      await page.click(OTHER)
      await page.waitForURL(`**/${otherSide(path)}*`)
      return page.url()
    })

    expect(landed).toBe(`${inject('sites').root}${otherSide(path)}#${id}`)
  })

  test('leads to the head of the page from its head', async () => {
    const path = 'en/finance'

    const landed = await withTab({}, async (page) => {
      await page.goto(inject('sites').root + path)
      await page.click(OTHER)
      await page.waitForURL(`**/${otherSide(path)}`)
      return page.url()
    })

    expect(landed).toBe(inject('sites').root + otherSide(path))
  })

  test('is a link to the same page without script', async () => {
    const path = 'en/finance'

    const landed = await withTab({ javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('sites').root + path)
      await page.click(OTHER)
      return page.url()
    })

    expect(landed).toBe(inject('sites').root + otherSide(path))
  })

  test('is remembered by the gate, against the browser’s languages', async () => {
    const landed = await withTab({ locale: 'en-GB' }, async (page) => {
      await page.goto(`${inject('sites').root}en/`)
      await page.click(OTHER)
      await page.waitForURL('**/zh-hk/')
      await page.goto(inject('sites').root)
      await page.waitForURL('**/zh-hk/')
      return page.url()
    })

    expect(landed).toBe(`${inject('sites').root}zh-hk/`)
  })
})

/**
 * Goes through the sections, switching at each, so that every second one is
 * left from the other language. The page's other side does the rest.
 *
 * @returns Where it went wrong.
 */
async function switchInSections(
  page: Page,
  path: string,
  html: string,
): Promise<string[]> {
  const { root } = inject('sites')
  const lost: string[] = []
  let here = path
  await page.goto(root + here)
  for (const id of sectionIds(html)) {
    const there = `${root}${otherSide(here)}#${id}`
    await page.goto(`${root}${here}#${id}`)
    await page.click(OTHER)
    await page.waitForURL(`${root}${otherSide(here)}*`)
    if (page.url() !== there || !(await isInView(page, id))) {
      lost.push(`${here}#${id} -> ${page.url()}`)
    }
    here = otherSide(here)
  }
  return lost
}

function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((name) => {
    const box = document.getElementById(name)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, id)
}
