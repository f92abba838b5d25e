import { expect, test } from 'vitest'
import type { GuidePage } from '../../../../../../.vitepress/theme/elements/search/guide-index.ts'
import type { Ranked } from '../../../../../../.vitepress/theme/elements/search/rank.ts'
import { locateSources } from '../../../../../../.vitepress/theme/elements/search/results.ts'
import { guideOf } from '../../../../../support/search.ts'

const guide = guideOf(
  [],
  [],
  [listPage('sources', ['a', 'b', 'c']), listPage('reports', ['d', 'e'])],
)
const ranked = ['a', 'b', 'c', 'd', 'e'].map(foundSource)

function listPage(slug: string, unlisted: readonly string[]): GuidePage {
  const titles = [slug, slug] as const
  return { slug, kind: 'source', titles, sections: [], unlisted }
}

function foundSource(record: string): Ranked {
  const slug = guide.pageOfUnlisted.get(record) ?? ''
  const url = `/${slug}#source-${record}`
  const data = async () => ({ url, content: '', meta: {} })
  const found = { id: record, score: 1, data }
  const match = { found, tier: 'exact' } as const
  return { record, place: null, match, rank: 0 }
}

async function named(sources: number): Promise<string[]> {
  const question = { query: '', locale: 'en', withBridges: false } as const
  const asked = { ...question, sources }
  const { located } = await locateSources(ranked, asked, guide)
  return located.map(({ place }) => `${place.page.slug}#${place.section.id}`)
}

test('names a source of each page before a second of any', async () => {
  expect(await named(2)).toEqual(['sources#source-a', 'reports#source-d'])
})

test('goes on with the best, and keeps their order', async () => {
  expect(await named(3)).toEqual([
    'sources#source-a',
    'sources#source-b',
    'reports#source-d',
  ])
})

test('counts those that are not named', async () => {
  const question = { query: '', locale: 'en', withBridges: false } as const
  const asked = { ...question, sources: 3 }

  expect((await locateSources(ranked, asked, guide)).moreSources).toBe(2)
})
