import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

/** As many tabs at once as the smallest machine has cores. */
const TABS = 2

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1440, height: 900 }

let browser: Browser

/** Milliseconds. A machine that is busy takes its time; a fault shows as well. */
const PATIENCE = 60_000

/** Connects a file's tests to the browser that all share. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(async () => {
    await browser.close()
  })
}

/** Opens a tab with its own storage, for as long as the work takes. */
export async function withTab<T>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: desktop,
    // Transitions between pages would only be waited for.
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(PATIENCE)
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Does the work for each item, a few at a time; results in the same order. */
export async function forEachInTabs<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const left = [...items.entries()]
  const takeNext = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      results[next[0]] = await work(next[1])
    }
  }
  await Promise.all(Array.from({ length: TABS }, takeNext))
  return results
}
