import { describe, expect, test } from 'vitest'
import { readSiteData } from '../../scripts/content/data/index.ts'
import { readableAddress } from '../../.vitepress/addresses.ts'
import { guidePages } from '../support/built-pages.ts'

const data = readSiteData('.')

/** Ids of the entries on all pages of a language, sorted; `term-…`. */
function entriesOf(locale: string, kind: string): string[] {
  const entry = new RegExp(` id="(${kind}-[^"]+)"`, 'g')
  return guidePages()
    .filter(({ path }) => path.startsWith(`${locale}/`))
    .flatMap(({ html }) => [...html.matchAll(entry)].map(([, id = '']) => id))
    .toSorted()
}

/** The address of a listed work, as references on English pages give it. */
function addressOf(entry: string): string {
  const source = data.sources.get(entry.replace('source-', ''))
  return source ? readableAddress(source.url.en) : ''
}

/** Addresses of all works that the English pages refer to. */
function citedWorks(): Set<string> {
  const works = /<li id="ref-\d+">.*?<a href="([^"]+)"/g
  return new Set(
    guidePages()
      .filter(({ path }) => path.startsWith('en/'))
      .flatMap(({ html }) =>
        [...html.matchAll(works)].map(([, address = '']) =>
          address.replaceAll('&amp;', '&'),
        ),
      ),
  )
}

describe.each(['en', 'zh-hk'])('the lists in %s', (locale) => {
  test('hold every term, each on one page', () => {
    const terms = [...data.terms.keys()].map((id) => `term-${id}`)

    expect(entriesOf(locale, 'term')).toEqual(terms.toSorted())
  })

  test('hold every work that is cited, each on one page', () => {
    const listed = entriesOf(locale, 'source')
    const addresses = new Set(listed.map(addressOf))

    expect(new Set(listed).size).toBe(listed.length)
    expect([...citedWorks()].filter((one) => !addresses.has(one))).toEqual([])
  })
})
