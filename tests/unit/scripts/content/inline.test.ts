import { describe, expect, test } from 'vitest'
import { commentText } from '../../../../scripts/content/inline.ts'
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

  test('gives entities as the signs that they stand for', () => {
    expect(only('May&nbsp;31, R&amp;D &lt; 5').text).toBe(
      'May\u00a031, R&D < 5',
    )
  })

  test('leaves out signs that nobody sees', () => {
    expect(only('at.js 1.*x*&#x200B;版\u00ad').text).toBe('at.js 1.x版')
  })

  test('parts words that a line break in HTML parts', () => {
    expect(only('Standard<br>B2B<br />Quote').text).toBe('Standard\nB2B\nQuote')
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

describe('readInline on breaks and marks', () => {
  test('counts a line that was broken on purpose', () => {
    const block = only('one  \ntwo.[@a]')

    expect(block.text).toBe('one\ntwo.')
    expect(block.citations).toEqual([{ id: 'a', line: 4, column: 5 }])
  })

  test('does not link what stands after a link', () => {
    const { spans, links } = only('[a `b`](/x) c')

    expect(spans).toEqual([
      { text: 'a ', kind: 'text', link: '/x' },
      { text: 'b', kind: 'code', link: '/x' },
      { text: ' c', kind: 'text', link: null },
    ])
    expect(links).toEqual([{ target: '/x', text: 'a b' }])
  })

  test('joins code that only emphasis divides', () => {
    expect(only('`a`**`b`**').spans).toEqual([
      { text: 'ab', kind: 'code', link: null },
    ])
  })

  test('reads an emoji by name as a reader sees it', () => {
    expect(only('Done :tada:').text).toBe('Done 🎉')
  })

  test('places a mark broken over two lines where it begins', () => {
    expect(only('A.[@a;\n@b] B.[@c]\nC.[@d]').citations).toEqual([
      { id: 'a', line: 3, column: 3 },
      { id: 'b', line: 3, column: 3 },
      { id: 'c', line: 4, column: 7 },
      { id: 'd', line: 5, column: 3 },
    ])
  })

  test('finds a mark in the words of a link once', () => {
    expect(only('[text [@a] more](/x)').citations).toMatchObject([{ id: 'a' }])
  })
})

describe('commentText', () => {
  test.each([
    ['<!-- note -->', 'note'],
    [' <!--note--> \n', 'note'],
    ['<!--\none\ntwo\n-->', 'one\ntwo'],
    ['<!---->', ''],
    ['<!-- a --><b>', null],
    ['<b><!-- a -->', null],
    ['<b>', null],
  ])('of %j is %j', (html, words) => {
    expect(commentText(html)).toBe(words)
  })
})
