import { describe, expect, test } from 'vitest'
import { section } from '../../../support/pages.ts'

const blocks = (text: string) =>
  section(`# AI {#ai}\n${text}`).blocks.map((block) => ({
    kind: block.kind,
    text: block.text,
    lines: [block.line, block.endLine],
    depth: block.depth,
    detail: block.detail,
  }))

describe('readBlocks', () => {
  test('gives a paragraph with its lines', () => {
    expect(blocks('\nOne\ntwo.\n')).toEqual([
      {
        kind: 'paragraph',
        text: 'One\ntwo.',
        lines: [3, 4],
        depth: 0,
        detail: '',
      },
    ])
  })

  test('gives list items with their depth', () => {
    expect(blocks('- one\n  - two\n- three')).toMatchObject([
      { kind: 'list-item', text: 'one', depth: 1 },
      { kind: 'list-item', text: 'two', depth: 2 },
      { kind: 'list-item', text: 'three', depth: 1 },
    ])
  })

  test('counts an item that holds only a list', () => {
    expect(blocks('- - inner')).toMatchObject([
      { kind: 'list-item', text: '' },
      { kind: 'list-item', text: 'inner' },
    ])
  })

  test('takes a second paragraph of an item for a paragraph', () => {
    expect(blocks('- one\n\n  more')).toMatchObject([
      { kind: 'list-item', text: 'one' },
      { kind: 'paragraph', text: 'more', depth: 1 },
    ])
  })

  test('gives table rows with their number of cells', () => {
    expect(blocks('\n| a | b |\n| - | - |\n| 一 | 二 |')).toEqual([
      {
        kind: 'table-row',
        text: 'a | b',
        lines: [3, 3],
        depth: 0,
        detail: '2',
      },
      {
        kind: 'table-row',
        text: '一 | 二',
        lines: [5, 5],
        depth: 0,
        detail: '2',
      },
    ])
  })

  test('gives quotations, also of several paragraphs', () => {
    expect(blocks('> one\n>\n> two')).toMatchObject([
      { kind: 'quote', text: 'one', depth: 1 },
      { kind: 'quote', text: 'two', depth: 1 },
    ])
  })

  test('gives code with its language', () => {
    expect(blocks('\n```ts{1}\nlet a = 1\n```')).toEqual([
      {
        kind: 'code',
        text: 'let a = 1\n',
        lines: [3, 5],
        depth: 0,
        detail: 'ts',
      },
    ])
  })

  test('gives an image on its own, and not one within words', () => {
    expect(blocks('\n![a](a.png)\n\nText ![b](b.png)')).toMatchObject([
      { kind: 'image', text: '' },
      { kind: 'paragraph', text: 'Text ' },
    ])
  })

  test('gives a container with its title and what it holds', () => {
    expect(blocks('\n::: tip Note\ntext\n:::')).toMatchObject([
      { kind: 'container', text: 'Note', detail: 'tip', lines: [3, 3] },
      { kind: 'paragraph', text: 'text', depth: 1 },
    ])
  })

  test('gives a directive', () => {
    expect(blocks('\n::chart[cases]')).toMatchObject([
      { kind: 'directive', detail: 'chart', text: 'cases', lines: [3, 3] },
    ])
  })

  test('gives HTML as written, and comments apart', () => {
    const read = section('# AI {#ai}\n\n<div>\n\n<!-- note -->\n')

    expect(read.blocks).toMatchObject([{ kind: 'html', html: ['<div>\n'] }])
    expect(read.comments).toEqual([{ text: 'note', line: 5 }])
  })

  test('keeps a list item that holds only an image', () => {
    const [item] = section('# AI {#ai}\n\n- ![map](map.png)').blocks

    expect(item).toMatchObject({
      kind: 'list-item',
      images: [{ source: 'map.png', text: 'map' }],
    })
  })

  test('keeps a paragraph that holds only a citation', () => {
    const [block] = section('# AI {#ai}\n\n[@hkma]').blocks

    expect(block?.citations).toEqual([{ id: 'hkma', line: 3, column: 1 }])
  })

  test('takes four backticks that hold three as one block', () => {
    expect(blocks('\n````\n```\n````')).toMatchObject([
      { kind: 'code', text: '```\n' },
    ])
  })
})

describe('readBlocks on what stands inside a block', () => {
  const blocksOf = (text: string) => section(`# AI {#ai}\n${text}`).blocks

  test('keeps everything that the cells of a row hold', () => {
    const row =
      '| [a](/a) ![i](i.png) | <b>b</b>[@one] | `c`<!-- note -->[@two] |'
    const read = section(`# AI {#ai}\n\n| x | y | z |\n|-|-|-|\n${row}`)
    const cells = read.blocks.at(-1)

    expect(cells).toMatchObject({
      kind: 'table-row',
      text: 'a  | b | c',
      links: [{ target: '/a', text: 'a' }],
      images: [{ source: 'i.png', text: 'i' }],
      html: ['<b>', '</b>'],
      citations: [{ id: 'one' }, { id: 'two' }],
      detail: '3',
    })
    expect(cells?.spans.map(({ text }) => text).join('')).toBe(cells?.text)
    expect(cells?.spans.filter(({ text }) => text === ' | ')).toHaveLength(2)
    expect(read.comments).toEqual([{ text: 'note', line: 5 }])
  })

  test('marks code as code, and titles and data as text', () => {
    const spans = blocksOf('\n```\na\n```\n\n::chart[b]\n\n::: tip C\n:::').map(
      (block) => block.spans,
    )

    expect(spans).toEqual([
      [{ text: 'a\n', kind: 'code', link: null }],
      [{ text: 'b', kind: 'text', link: null }],
      [{ text: 'C', kind: 'text', link: null }],
    ])
  })

  test('has no spans where there are no words', () => {
    expect(blocksOf('\n```\n```\n\n::: tip\n:::')).toMatchObject([
      { kind: 'code', text: '', spans: [] },
      { kind: 'container', text: '', spans: [], detail: 'tip' },
    ])
  })

  test('takes code that is indented for code without a language', () => {
    expect(blocks('\n    let a = 1\n    let b = 2')).toEqual([
      {
        kind: 'code',
        text: 'let a = 1\nlet b = 2\n',
        lines: [3, 4],
        depth: 0,
        detail: '',
      },
    ])
  })

  test.each([
    ['``` ts', 'ts'],
    ['```ts {1}', 'ts'],
    ['```ts[name.ts]', 'ts'],
    ['```', ''],
  ])('reads the language of %s', (fence, detail) => {
    expect(blocks(`\n${fence}\na\n\`\`\``)).toMatchObject([{ detail }])
  })

  test('gives HTML of several lines with all of them', () => {
    expect(blocks('\n<div>\n<p>\n</div>\n')).toMatchObject([
      { kind: 'html', lines: [3, 5] },
    ])
  })

  test('takes tags without words for HTML, and with words for a paragraph', () => {
    expect(
      blocks('\n<i></i><b></b>\n\n<i></i> a\n\n![a](b.png)'),
    ).toMatchObject([
      { kind: 'html' },
      { kind: 'paragraph' },
      { kind: 'image' },
    ])
  })

  test('takes a component on a line of its own for HTML', () => {
    expect(blocksOf('\n<Badge type="tip" />')).toMatchObject([
      { kind: 'html', html: ['<Badge type="tip" />'] },
    ])
  })

  test('passes by a paragraph of nothing but spaces', () => {
    expect(blocks('\n&nbsp;\n\na')).toMatchObject([{ text: 'a' }])
  })

  test('counts an item without words, also the last one', () => {
    expect(blocks('- one\n-\n\n\ntext')).toMatchObject([
      { kind: 'list-item', text: 'one', lines: [2, 2] },
      { kind: 'list-item', text: '', lines: [3, 3] },
      { kind: 'paragraph', text: 'text' },
    ])
  })

  test('takes what stands in a quotation for a quotation, at its depth', () => {
    expect(blocks('> - one\n>\n> two\n\nthree')).toMatchObject([
      { kind: 'list-item', text: 'one', depth: 2 },
      { kind: 'quote', text: 'two', depth: 1 },
      { kind: 'paragraph', text: 'three', depth: 0 },
    ])
  })
})
