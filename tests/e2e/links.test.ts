import { describe, expect, inject, test } from 'vitest'

/** Addresses a page leads to or is built from. */
const ADDRESS = /(?:href|src|data-from)="([^"]+)"/g
const ID = / id="([^"]+)"/g

interface Crawl {
  readonly dead: readonly string[]
  readonly pages: number
}

describe('a crawl from the gate', () => {
  test.each(['root', 'below'] as const)(
    'finds no dead link and no dead anchor, site at %s',
    async (site) => {
      const { dead, pages } = await crawl(inject('sites')[site])

      expect(dead).toEqual([])
      expect(pages).toBeGreaterThan(16)
    },
  )
})

/** Follows every link of the site, from page to page. */
async function crawl(start: string): Promise<Crawl> {
  const answers = new Map<string, string | null>()
  const links: { from: string; to: URL }[] = []
  const waiting = [start, new URL('nowhere/at/all', start).href]
  for (let url = waiting.shift(); url; url = waiting.shift()) {
    if (answers.has(url)) continue
    const html = await fetchText(url)
    answers.set(url, html)
    // A script holds patterns of addresses; only a page leads anywhere.
    if (html === null || !isPage(html)) continue
    for (const to of addressesIn(html, url)) {
      if (to.origin !== new URL(start).origin) continue
      links.push({ from: url, to })
      waiting.push(withoutHash(to))
    }
  }
  const isDead = ({ to }: { to: URL }): boolean => {
    const html = answers.get(withoutHash(to)) ?? null
    if (html === null || !to.href.startsWith(start)) return true
    const id = decodeURIComponent(to.hash.slice(1))
    return id !== '' && ![...html.matchAll(ID)].some((match) => match[1] === id)
  }
  return {
    dead: links.filter(isDead).map(({ from, to }) => `${from} -> ${to.href}`),
    pages: [...answers.values()].filter((text) => text && isPage(text)).length,
  }
}

function isPage(text: string): boolean {
  return text.startsWith('<!DOCTYPE html>')
}

/** null for what is not there. The error page is read for its links all the same. */
async function fetchText(url: string): Promise<string | null> {
  const response = await fetch(url)
  const text = await response.text()
  return response.ok || url.endsWith('nowhere/at/all') ? text : null
}

function addressesIn(html: string, url: string): URL[] {
  return [...html.matchAll(ADDRESS)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => !/^(?:mailto|data):/.test(address))
    .map((address) => new URL(address, url))
}

function withoutHash(url: URL): string {
  return url.href.replace(/#.*$/, '')
}
