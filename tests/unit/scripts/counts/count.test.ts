import { describe, expect, test } from 'vitest'
import { countPage } from '../../../../scripts/counts/count.ts'
import { page } from '../../../support/pages.ts'

describe('countPage', () => {
  test('counts English words, citations, sources and charts', () => {
    const text =
      '# A {#a}\n\n## B {#b}\n\nIt cost HK$3 billion.[@x; @y]\n\n::chart[c]'

    expect(countPage({ ...page(text), locale: 'en' })).toEqual({
      length: 4,
      sections: 1,
      citations: 2,
      sources: new Set(['x', 'y']),
      charts: 1,
    })
  })

  test('counts Chinese characters without punctuation and Latin', () => {
    const text = '# 甲 {#a}\n\n耗資30億元，用AI。'

    expect(countPage({ ...page(text), locale: 'zh-hk' }).length).toBe(5)
  })
})
