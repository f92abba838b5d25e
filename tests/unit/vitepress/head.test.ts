import type { HeadConfig } from 'vitepress'
import { describe, expect, test } from 'vitest'
import { pageHead } from '../../../.vitepress/head.ts'
import type { PageSummary } from '../../../.vitepress/head.ts'

const page: PageSummary = {
  address: { locale: 'zh-hk', slug: 'finance' },
  isGate: false,
  title: '金融 </script>',
  siteTitle: '香港人工智能',
  description: '描述',
  available: ['en', 'zh-hk'],
  reviewed: '2026-11-22',
}
const known = {
  base: '/base/',
  origin: 'https://x.example',
  repository: null,
}
const unknown = { ...known, origin: null }

describe('pageHead', () => {
  test('links to each language that has the page, and to one for all others', () => {
    expect(linksOf(pageHead(page, known))).toEqual([
      ['canonical', undefined, 'https://x.example/base/zh-hk/finance'],
      ['alternate', 'en-HK', 'https://x.example/base/en/finance'],
      ['alternate', 'zh-HK', 'https://x.example/base/zh-hk/finance'],
      ['alternate', 'x-default', 'https://x.example/base/en/finance'],
    ])
  })

  test('does not name a page that is not there', () => {
    const links = linksOf(pageHead({ ...page, available: ['zh-hk'] }, unknown))

    expect(links).toEqual([
      ['alternate', 'zh-HK', '/base/zh-hk/finance'],
      ['alternate', 'x-default', '/base/zh-hk/finance'],
    ])
  })

  test('sends readers of the home pages’ other languages to the gate', () => {
    const home = { ...page, address: { locale: 'en', slug: '' } as const }

    expect(linksOf(pageHead(home, unknown)).at(-1)).toEqual([
      'alternate',
      'x-default',
      '/base/',
    ])
  })

  test('allows nothing inline but one block, by its hash', () => {
    const [[, policy] = []] = pageHead(page, known)

    expect(policy?.['content']).toMatch(
      /script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'self';/,
    )
    expect(policy?.['content']).not.toContain('unsafe-inline')
  })

  test('tells no other site where a reader comes from', () => {
    expect(pageHead(page, known)).toContainEqual([
      'meta',
      { name: 'referrer', content: 'same-origin' },
    ])
  })

  test('keeps a title from ending the data', () => {
    const data = pageHead(page, known).find(
      ([, attributes]) => attributes['type'] === 'application/ld+json',
    )

    expect(data?.[2]).not.toContain('<')
    expect(JSON.parse(data?.[2] ?? '')).toMatchObject({
      headline: '金融 </script>',
      inLanguage: 'zh-HK',
    })
  })

  test('loads the gate’s script on the gate only', () => {
    const isGateScript = ([, { src }]: HeadConfig): boolean =>
      src === '/base/gate.js'
    const gate = { ...page, address: null, isGate: true }

    expect(pageHead(page, known).some(isGateScript)).toBe(false)
    expect(pageHead(gate, known).find(isGateScript)?.[1]).toEqual({
      src: '/base/gate.js',
      'data-en': '/base/en/',
      'data-zh-hk': '/base/zh-hk/',
    })
  })
})

function linksOf(head: readonly HeadConfig[]) {
  return head
    .filter(([tag]) => tag === 'link')
    .map(([, { rel, hreflang, href }]) => [rel, hreflang, href])
}
