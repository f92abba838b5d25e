import { describe, expect, test } from 'vitest'
import { section } from '../../../../support/pages.ts'

const kinds = (text: string) =>
  section(`# A {#a}\n\n${text}`).blocks.map(({ kind, detail, text: words }) => [
    kind,
    detail,
    words,
  ])

describe('directives', () => {
  test('reads a line of its own', () => {
    expect(kinds('::chart[cases]  ')).toEqual([['directive', 'chart', 'cases']])
  })

  test('ends a paragraph', () => {
    expect(kinds('Text\n::chart[a]\nmore')).toEqual([
      ['paragraph', '', 'Text'],
      ['directive', 'chart', 'a'],
      ['paragraph', '', 'more'],
    ])
  })

  test.each([
    '::chart',
    '::chart[a',
    '::Chart[a]',
    'see ::chart[a]',
    '::chart[a] x',
  ])('takes "%s" for text', (line) => {
    expect(kinds(line)).toEqual([['paragraph', '', line]])
  })
})
