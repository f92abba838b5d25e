import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../../../../scripts/parity/language/passages.ts'
import {
  atEach,
  bothSides,
} from '../../../../../scripts/parity/language/places.ts'
import type { Side } from '../../../../../scripts/parity/pairing/page-pair.ts'
import { english, page, pagePair } from '../../../../support/pages.ts'

const sideOf = (markdown: string): Side => ({
  locale: english,
  page: page(markdown),
})

/** Where each of the words stands, looked for in their passage. */
function placesOf(markdown: string, passage: number, ...words: string[]) {
  const side = sideOf(markdown)
  const read = passagesOf(side)[passage]
  if (!read) throw new Error('There is no such passage.')
  let from = 0
  const found = words.map((one) => {
    const start = read.prose.indexOf(one, from)
    from = start + one.length
    return { start, found: one }
  })
  return atEach(side, read, found).map(({ at }) => [at.line, at.column])
}

describe('passagesOf', () => {
  const read = (markdown: string) =>
    passagesOf(sideOf(markdown)).map(
      ({ prose, line, endLine, section, block }) => [
        prose,
        line,
        endLine,
        section?.id ?? null,
        block?.kind ?? null,
      ],
    )

  test('gives front matter, headings and blocks in the order of the page', () => {
    expect(
      read(
        '---\ntitle: One\nreviewed: 2026\ndescription: >\n  Two\n  three\n---\nIntro.\n\n# A {#a}\n\nText\nmore.\n\n![words](a.png)',
      ),
    ).toEqual([
      ['One', 2, 2, null, null],
      ['Two three\n', 4, 6, null, null],
      ['Intro.', 8, 8, null, 'paragraph'],
      ['A', 10, 10, 'a', null],
      ['Text\nmore.', 12, 13, 'a', 'paragraph'],
      ['words', 15, 15, 'a', 'image'],
    ])
  })

  test('ends a folded value where the next key begins', () => {
    expect(
      read('---\ndescription: >\n  Two\n  three\ntitle: One\n---\n').map(
        ([, line, endLine]) => [line, endLine],
      ),
    ).toEqual([
      [5, 5],
      [2, 4],
    ])
  })

  test('passes by what is not text', () => {
    expect(
      read(
        '---\ntitle: 12\n---\n# A {#a}\n\n```\ncode\n```\n\n::chart[a]\n\n<div>',
      ),
    ).toEqual([['A', 4, 4, 'a', null]])
  })

  test('masks code and addresses, and keeps their room', () => {
    expect(read('# A {#a}\n\na `b` c@d.hk https://e.hk www.f.hk')[1]?.[0]).toBe(
      'a \uFFFC \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC ' +
        `${'\uFFFC'.repeat(12)} ${'\uFFFC'.repeat(8)}`,
    )
    expect(
      read('# A {#a}\n\n[https://e.hk](/x) [words](https://e.hk)')[1]?.[0],
    ).toBe(`${'\uFFFC'.repeat(12)} words`)
    expect(read('# A {#a}\n\n[www.e](/x) [see https](/y)')[1]?.[0]).toBe(
      '\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC see https',
    )
  })
})

describe('atEach', () => {
  test.each([
    ['words', 'One two one', ['one'], [[3, 9]]],
    ['words on another line', 'One\ntwo three', ['three'], [[4, 5]]],
    [
      'the same words again',
      'one two one three',
      ['one', 'one'],
      [
        [3, 1],
        [3, 9],
      ],
    ],
    [
      'the same words at the very end',
      'one two one',
      ['one', 'one'],
      [
        [3, 1],
        [3, 9],
      ],
    ],
    ['words behind marks', '**One** two', ['two'], [[3, 9]]],
    ['words behind a link', '[One](/one/two) two and', ['two'], [[3, 17]]],
    ['a bracket that is no mark', '[One](/x) (two)', ['('], [[3, 11]]],
    ['words that markup cuts', 'o**ne** two', ['one'], [[3, 1]]],
    [
      'words at an end of line',
      'one\ntwo',
      ['one', 'two'],
      [
        [3, 1],
        [4, 1],
      ],
    ],
  ])('finds %s', (_, text, words, places) => {
    expect(placesOf(`# A {#a}\n\n${text}`, 1, ...words)).toEqual(places)
  })

  test('finds words of a value that is folded over lines', () => {
    const folded = '---\ndescription: >\n  One two\n  three\n---\n# A {#a}'

    expect(placesOf(folded, 0, 'two', 'three')).toEqual([
      [3, 7],
      [4, 3],
    ])
    expect(placesOf(folded, 0, 'two three')).toEqual([[2, 1]])
  })

  test('puts words in order, and names section and file', () => {
    const side = sideOf('# A {#a}\n\none two')
    const passage = passagesOf(side)[1]
    if (!passage) throw new Error('There is a passage.')

    const places = atEach(side, passage, [
      { start: 4, found: 'two' },
      { start: 0, found: 'one' },
    ])

    expect(places).toEqual([
      {
        start: 0,
        found: 'one',
        at: {
          locale: 'en',
          page: 'page.md',
          section: 'a',
          file: 'en/page.md',
          line: 3,
          column: 1,
          other: null,
        },
      },
      expect.objectContaining({ found: 'two' }),
    ])
  })
})

describe('bothSides', () => {
  test('gives each side with the other', () => {
    const pair = pagePair('# A {#a}', '# 甲 {#a}')

    expect(
      bothSides(pair).map(({ side, other }) => [
        side.locale.code,
        other.locale.code,
      ]),
    ).toEqual([
      ['en', 'zh-hk'],
      ['zh-hk', 'en'],
    ])
  })
})
