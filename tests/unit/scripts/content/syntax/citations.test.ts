import { describe, expect, test } from 'vitest'
import { section } from '../../../../support/pages.ts'

const cited = (text: string) =>
  section(`# A {#a}\n\n${text}`).blocks.flatMap(({ citations }) =>
    citations.map(({ id }) => id),
  )

describe('citations', () => {
  test.each([
    ['one source', 'A.[@hkma-2025]', ['hkma-2025']],
    ['several', 'A.[@a; @b;@c]', ['a', 'b', 'c']],
    ['two marks in a row', 'A.[@a][@b]', ['a', 'b']],
    ['a mark in a heading of a list', '- A.[@a]', ['a']],
    ['a mark in bold text', '**A.[@a]**', ['a']],
    ['no mark in code', '`[@a]`', []],
    ['no mark that was escaped', '\\[@a]', []],
    ['no link', '[@vue/shared](https://a.hk)', []],
    ['no linked mark', '[@a](https://a.hk)', []],
    ['no link by reference', '[@a][ref]\n\n[ref]: https://a.hk', []],
    ['no mark that is never closed', '[@a', []],
    ['no mark in capitals', '[@A]', []],
    ['no empty mark', '[@]', []],
  ])('reads %s', (_, text, ids) => {
    expect(cited(text)).toEqual(ids)
  })
})
