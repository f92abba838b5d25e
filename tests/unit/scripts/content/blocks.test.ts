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
