import { describe, expect, test } from 'vitest'
import { section } from '../../../support/pages.ts'

function only(text: string) {
  const [block] = section(`# AI {#ai}\n\n${text}`).blocks
  if (!block) throw new Error('The text holds no block.')
  return block
}

describe('readInline', () => {
  test('leaves out marks of emphasis', () => {
    expect(only('a **b** _c_ ~~d~~').text).toBe('a b c d')
  })

  test('cuts text where its nature changes', () => {
    expect(only('see `x` and [the *site*](https://a.hk)').spans).toEqual([
      { text: 'see ', kind: 'text', link: null },
      { text: 'x', kind: 'code', link: null },
      { text: ' and ', kind: 'text', link: null },
      { text: 'the site', kind: 'text', link: 'https://a.hk' },
    ])
  })

  test('gives the same link for either style', () => {
    const inline = only('[a](https://a.hk/二)').links
    const reference = only('[a][1]\n\n[1]: https://a.hk/二').links

    expect(inline).toEqual([{ target: 'https://a.hk/二', text: 'a' }])
    expect(reference).toEqual(inline)
  })

  test('keeps an address that is not validly encoded', () => {
    expect(only('[a](https://a.hk/%E4%ZZ)').links).toMatchObject([
      { target: expect.stringContaining('a.hk/') },
    ])
  })

  test('gives citations with their place in the file', () => {
    expect(only('一。[@a; @b]\n二。[@c]').citations).toEqual([
      { id: 'a', line: 3, column: 3 },
      { id: 'b', line: 3, column: 3 },
      { id: 'c', line: 4, column: 3 },
    ])
  })

  test('places a mark that stands twice on a line at each of its places', () => {
    expect(only('A.[@a] B.[@a]').citations).toEqual([
      { id: 'a', line: 3, column: 3 },
      { id: 'a', line: 3, column: 10 },
    ])
  })

  test('takes a scoped name that is linked for a link', () => {
    const { citations, links } = only('[@vue/shared](https://a.hk)')

    expect(citations).toEqual([])
    expect(links).toMatchObject([{ text: '@vue/shared' }])
  })

  test('gives images with their texts', () => {
    expect(only('a ![圖](a.png)').images).toEqual([
      { source: 'a.png', text: '圖' },
    ])
  })

  test('tells comments from other HTML', () => {
    const read = section('# AI {#ai}\n\nText <!-- note --> <b>bold</b>')

    expect(read.comments).toEqual([{ text: 'note', line: 3 }])
    expect(read.blocks).toMatchObject([{ html: ['<b>', '</b>'] }])
  })
})
