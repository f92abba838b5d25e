import { describe, expect, test } from 'vitest'
import {
  buildGuideIndex,
  keyOf,
  pairPages,
  unlistedKey,
} from '../../../../scripts/search/guide.ts'
import { readingOf } from '../../../../scripts/search/readings.ts'

function built(locale: 'en' | 'zh-hk', slug: string, body: string) {
  return { locale, slug, html: `<article data-pagefind-body>${body}</article>` }
}

describe('buildGuideIndex', () => {
  test('puts the two sides of a section together', () => {
    const pages = pairPages([
      built('en', 'finance', '<h1 id="finance">Finance</h1><p>a</p>'),
      built(
        'zh-hk',
        'finance',
        '<h1 id="finance">銀行</h1><p>甲</p><h2 id="x">只此</h2><p>乙</p>',
      ),
    ])
    const names = new Map([
      [keyOf('en', 'finance', 'finance'), 'mul_aaaaa1'],
      [keyOf('zh-hk', 'finance', 'finance'), 'mul_aaaaa2'],
      [keyOf('zh-hk', 'finance', 'x'), 'mul_bbbbb1'],
    ])

    expect(buildGuideIndex(pages, [], '', names)).toEqual({
      fold: '',
      digits: 6,
      terms: [],
      pages: [
        {
          slug: 'finance',
          kind: 'chapter',
          titles: ['Finance', '銀行'],
          sections: [
            {
              id: 'finance',
              titles: ['Finance', '銀行'],
              records: ['aaaaa1', 'aaaaa2'],
              jyutping: 'ngan4 hong4',
              chapter: '',
            },
            {
              id: 'x',
              titles: ['', '只此'],
              records: ['', 'bbbbb1'],
              jyutping: readingOf('只此'),
              chapter: '',
            },
          ],
          unlisted: [],
        },
      ],
    })
  })

  test('lists sources by their names in the index alone', () => {
    const list =
      '<h1 id="r">R</h1><ul><li id="source-a"><a>A</a> 2025</li></ul>'
    const pages = pairPages([
      built('en', 'reports', list),
      built('zh-hk', 'reports', list),
    ])
    const names = new Map([
      [keyOf('en', 'reports', 'r'), 'mul_aaaaa1'],
      [unlistedKey('reports', 'source-a'), 'mul_bbbbb1'],
    ])

    const [page] = buildGuideIndex(pages, [], '', names).pages

    expect(page?.sections.map(({ id }) => id)).not.toContain('source-a')
    expect(page?.unlisted).toEqual(['bbbb'])
  })
})

describe('readingOf', () => {
  test('reads in context, and leaves Latin words as they are', () => {
    expect(readingOf('AI與銀行：重新')).toBe('AI jyu5 ngan4 hong4 cung4 san1')
  })
})
