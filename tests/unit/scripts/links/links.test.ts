import { describe, expect, test } from 'vitest'
import { addressesOf } from '../../../../scripts/links/addresses.ts'
import { ask } from '../../../../scripts/links/ask.ts'
import type { Fetch } from '../../../../scripts/links/ask.ts'
import {
  LinksUsageError,
  parseLinkOptions,
} from '../../../../scripts/links/options.ts'
import { judge } from '../../../../scripts/links/outcome.ts'
import { politely } from '../../../../scripts/links/politely.ts'
import { reportLinks } from '../../../../scripts/links/report.ts'
import { parseSiteData } from '../../../../scripts/content/data/index.ts'
import { SOURCE, dataFiles } from '../../../support/data.ts'

describe('addressesOf', () => {
  test('names each address once, with all its sources', () => {
    const sources =
      SOURCE +
      SOURCE.replace('a-source', 'b-source').concat(
        '  seen_at: https://example.net/copy\n',
      )
    const data = parseSiteData(dataFiles({ sources }))

    expect(addressesOf(data.sources.values())).toEqual([
      { url: 'https://example.net/copy', sources: ['b-source'] },
      { url: 'https://example.org/a', sources: ['a-source', 'b-source'] },
    ])
  })
})

describe('ask', () => {
  const answers =
    (statuses: Readonly<Record<string, number>>, asked: string[]): Fetch =>
    async (_url, { method }) => {
      asked.push(method ?? '')
      return new Response(null, { status: statuses[method ?? ''] ?? 500 })
    }

  test('is content with the head', async () => {
    const asked: string[] = []

    const outcome = await ask('https://example.org', {
      fetch: answers({ HEAD: 200 }, asked),
      timeout: 50,
    })

    expect([outcome, asked]).toEqual([
      { kind: 'answered', status: 200, movedTo: null },
      ['HEAD'],
    ])
  })

  test('asks in full where the head is refused', async () => {
    const asked: string[] = []

    const outcome = await ask('https://example.org', {
      fetch: answers({ HEAD: 405, GET: 200 }, asked),
      timeout: 50,
    })

    expect([judge(outcome), asked]).toEqual(['fine', ['HEAD', 'GET']])
  })

  test('gives the reason of a failure', async () => {
    const fetch: Fetch = async () => {
      throw new TypeError('fetch failed', {
        cause: new Error('getaddrinfo ENOTFOUND'),
      })
    }

    expect(await ask('https://example.org', { fetch, timeout: 50 })).toEqual({
      kind: 'silent',
      reason: 'getaddrinfo ENOTFOUND',
    })
  })
})

describe('judge', () => {
  test.each([
    [200, null, 'fine'],
    [200, 'https://example.org/new', 'moved'],
    [403, null, 'unsure'],
    [404, null, 'gone'],
    [410, null, 'gone'],
    [503, null, 'unsure'],
  ] as const)('calls %d (%s) %s', (status, movedTo, verdict) => {
    expect(judge({ kind: 'answered', status, movedTo })).toBe(verdict)
  })
})

describe('politely', () => {
  test('goes to one host one after the other, with pauses', async () => {
    const busy = new Map<string, number>()
    let most = 0
    let pauses = 0
    const urls = ['a', 'b', 'c'].map((name) => `https://one.example/${name}`)

    const results = await politely(
      [...urls, 'https://two.example/'],
      async (url) => {
        const { host } = new URL(url)
        busy.set(host, (busy.get(host) ?? 0) + 1)
        most = Math.max(most, ...busy.values())
        await Promise.resolve()
        busy.set(host, (busy.get(host) ?? 1) - 1)
        return url
      },
      {
        atOnce: 4,
        pause: 1000,
        wait: async () => {
          pauses += 1
        },
      },
    )

    expect(results).toEqual([...urls, 'https://two.example/'])
    expect([most, pauses]).toEqual([1, 2])
  })
})

describe('reportLinks', () => {
  test('lists what needs a person, worst first', () => {
    const report = reportLinks([
      {
        url: 'https://example.org/a',
        sources: ['a'],
        outcome: { kind: 'answered', status: 200, movedTo: null },
      },
      {
        url: 'https://example.org/b',
        sources: ['b', 'c'],
        outcome: { kind: 'answered', status: 404, movedTo: null },
      },
      {
        url: 'https://example.org/d',
        sources: ['d'],
        outcome: { kind: 'silent', reason: 'a | b' },
      },
    ])

    expect(report).toMatchInlineSnapshot(`
      "### Gone: find the work elsewhere, or an archived copy (1)

      | source | address | answer |
      | --- | --- | --- |
      | b, c | https://example.org/b | 404 |

      ### Unsure: look at it in a browser (1)

      | source | address | answer |
      | --- | --- | --- |
      | d | https://example.org/d | a \\| b |

      3 addresses: 1 fine, 0 moved, 1 gone, 1 unsure."
    `)
  })
})

describe('parseLinkOptions', () => {
  test('asks for everything by itself', () => {
    expect(parseLinkOptions([])).toEqual({ only: '', limit: Infinity })
  })

  test.each([['--limit', 'all'], ['--lot']])('refuses %s %s', (...argv) => {
    expect(() => parseLinkOptions(argv)).toThrow(LinksUsageError)
  })
})
