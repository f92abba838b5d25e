import { brotliCompressSync, gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Page, Response } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { guidePages } from '../support/built-pages.ts'
import {
  desktop,
  forEachInTabs,
  phone,
  useBrowser,
  withTab,
} from '../support/browser.ts'

/** What a first visit may bring, in KB of 1,024 bytes, files compressed. */
const SCRIPT_LIMIT = 6

interface Budget {
  readonly pages: RegExp
  readonly brotli: number
  readonly gzip: number
}

/** The first that fits a page holds. */
const BUDGETS: readonly Budget[] = [
  { pages: /\/timeline$/, brotli: 35, gzip: 44 },
  { pages: /^/, brotli: 35, gzip: 42 },
]

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

interface Visit {
  readonly path: string
  readonly complaints: readonly string[]
  readonly foreign: readonly string[]
  readonly fonts: readonly string[]
  readonly script: Weight
  readonly all: Weight
  readonly framework: boolean
  readonly language: string
  readonly overflow: readonly number[]
  readonly violations: readonly string[]
}

useBrowser()

describe('every page', async () => {
  const visits = new Map<string, Visit>()
  const paths = ['nowhere', ...guidePages().map(({ path }) => path)]

  test('can be visited', async () => {
    for (const visit of await forEachInTabs(paths, visitPage)) {
      visits.set(visit.path, visit)
    }

    expect(visits.size).toBe(paths.length)
  }, 900_000)

  test('keeps the console silent', () => {
    expect(list((visit) => visit.complaints)).toEqual([])
  })

  test('asks no other origin for anything, and for no font', () => {
    expect(list((visit) => [...visit.foreign, ...visit.fonts])).toEqual([])
  })

  test('brings little script and no framework', () => {
    const found = list(({ script, framework }) => [
      ...(framework ? ['has a framework'] : []),
      ...excess(script, { brotli: SCRIPT_LIMIT, gzip: SCRIPT_LIMIT }),
    ])

    expect(found).toEqual([])
  })

  test('is light to load', () => {
    const found = list(({ path, all }) => {
      const budget = BUDGETS.find(({ pages }) => pages.test(path))
      return budget ? excess(all, budget) : ['has no budget']
    })

    expect(found).toEqual([])
  })

  test('declares its language', () => {
    const found = list(({ path, language }) => {
      const expected = path.startsWith('zh-hk') ? 'zh-HK' : 'en-HK'
      return language === expected ? [] : [language]
    })

    expect(found).toEqual([])
  })

  test('never scrolls sideways', () => {
    const found = list((visit) => visit.overflow.filter((wide) => wide > 0))

    expect(found).toEqual([])
  })

  test('has no accessibility fault that axe knows', () => {
    expect(list((visit) => visit.violations)).toEqual([])
  })

  function list(
    pick: (visit: Visit) => readonly (string | number)[],
  ): string[] {
    return [...visits.values()].flatMap((visit) =>
      pick(visit).map((fault) => `${visit.path}: ${fault}`),
    )
  }
})

/** Says by how much a weight is over its limits, in words for whoever reads it. */
function excess(
  weight: Weight,
  limits: Readonly<Record<keyof Weight, number>>,
): string[] {
  return (['brotli', 'gzip'] as const).flatMap((format) => {
    const size = weight[format] / 1024
    const limit = limits[format]
    if (size <= limit) return []
    return [`${size.toFixed(1)} KB in ${format}, at most ${limit} KB`]
  })
}

async function visitPage(path: string): Promise<Visit> {
  const { root } = inject('sites')
  return withTab({ colorScheme: 'light' }, async (page) => {
    const complaints: string[] = []
    const responses: Response[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text())
      }
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('response', (response) => responses.push(response))
    await page.goto(root + path, { waitUntil: 'load' })
    const loaded = await Promise.all(responses.map(weigh))
    const looks = await look(page)
    return {
      path,
      // The browser itself reports the answer 404 to an address that is wrong.
      complaints: path === 'nowhere' ? [] : complaints,
      foreign: responses.map((each) => each.url()).filter(isForeign),
      fonts: loaded.filter(({ type }) => type === 'font').map(({ url }) => url),
      script: sum(loaded.filter(({ type }) => type === 'script')),
      all: sum(loaded),
      framework: await page.evaluate(
        () => '__VUE__' in globalThis || '__VITEPRESS__' in globalThis,
      ),
      language: await page.evaluate(() => document.documentElement.lang),
      ...looks,
    }
  })
}

/** Checks how the page looks in each size and colour scheme. */
async function look(
  page: Page,
): Promise<Pick<Visit, 'overflow' | 'violations'>> {
  const overflow: number[] = []
  const violations = new Set<string>()
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size)
    // axe leaves out what a closed disclosure holds.
    await setDisclosures(page, true)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const fault of await audit(page, colorScheme === 'dark')) {
        violations.add(`${size.width} ${colorScheme} ${fault}`)
      }
    }
    await setDisclosures(page, false)
  }
  for (const width of [320, 360, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    overflow.push(
      await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      ),
    )
  }
  return { overflow, violations: [...violations] }
}

async function setDisclosures(page: Page, open: boolean): Promise<void> {
  await page.evaluate((state) => {
    for (const details of document.querySelectorAll('details')) {
      details.open = state
    }
  }, open)
}

/** @param onlyColours Where nothing but the colours has changed. */
async function audit(page: Page, onlyColours: boolean): Promise<string[]> {
  // Evaluated from outside, so that the page's own policy stays as it is.
  await page.evaluate(`${axe.source}; undefined`)
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        preload: false,
        ...(rules === null ? {} : { runOnly: rules }),
      }),
    onlyColours ? COLOUR_RULES : null,
  )
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${id}: ${places.join(', ')}`
  })
}

/** Bytes as servers with compression send them. */
interface Weight {
  readonly brotli: number
  readonly gzip: number
}

interface Loaded extends Weight {
  readonly url: string
  readonly type: string
}

async function weigh(response: Response): Promise<Loaded> {
  const body = await response.body().catch(() => Buffer.alloc(0))
  return {
    url: response.url(),
    type: response.request().resourceType(),
    // At its best by default.
    brotli: brotliCompressSync(body).length,
    gzip: gzipSync(body, { level: 9 }).length,
  }
}

function sum(weights: readonly Weight[]): Weight {
  return {
    brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
    gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
  }
}

function isForeign(url: string): boolean {
  return !url.startsWith(new URL(inject('sites').root).origin)
}
