import { describe, expect, test } from 'vitest'
import { quotationsIn } from '../../../../../scripts/parity/language/quotations.ts'

function quoted(text: string): string[] {
  return quotationsIn(text).map(({ start, end }) => text.slice(start, end))
}

describe('quotationsIn', () => {
  test.each([
    ['甲「乙」丙《丁》', ['乙', '丁']],
    ['「外『內』外」', ['外『內』外']],
    ['a "b" c “d”', ['b', 'd']],
    ['「開着', []],
    ['「第一行\n第二行」', []],
    ['', []],
  ])('reads %j', (text, words) => {
    expect(quoted(text)).toEqual(words)
  })

  test('tells titles of works from quotations', () => {
    expect(quotationsIn('《甲》「乙」').map(({ kind }) => kind)).toEqual([
      'title',
      'quotation',
    ])
  })
})
