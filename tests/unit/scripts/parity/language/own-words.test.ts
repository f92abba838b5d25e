import { describe, expect, test } from 'vitest'
import { wordsOwnedBy } from '../../../../../scripts/parity/language/own-words.ts'
import { section } from '../../../../support/pages.ts'

function words(text: string): string[] {
  const block = section(`# A {#a}\n\n${text}`).blocks.at(-1)
  if (!block) throw new Error('The text holds no block.')
  return wordsOwnedBy(block).map((one) => one.replace(/\s+/g, ' '))
}

describe('wordsOwnedBy', () => {
  test.each([
    ['plain words', 'One two', ['One two']],
    ['code', 'One `code` two', ['One two']],
    ['a link within the site', 'One [two](/a) three', ['One two three']],
    ['a link to another site', 'One [two](https://a.hk) three', ['One three']],
    ['a link by http', 'One [two](http://a.hk) three', ['One three']],
    ['a link without a scheme', 'One [two](//a.hk) three', ['One three']],
    [
      'a link that holds one',
      'One [two](/a?b=https://c) three',
      ['One two three'],
    ],
    ['a quotation', 'One “two” three', ['One “” three']],
    ['two quotations', '「一」二《三》四', ['「」二《》四']],
    ['a tag of a template', 'One {% two %} three', ['One three']],
    ['a formula', 'One $a \\in b$ two', ['One two']],
    ['two prices', 'One $5 and $6 two', ['One $5 and $6 two']],
    ['a checksum', `One ${'0a'.repeat(16)} two`, ['One two']],
    [
      'cells',
      '| a | b |\n|-|-|\n| One | **two** three |',
      ['One', 'two three'],
    ],
    ['an upright line in words', 'One | two', ['One | two']],
  ])('of %s', (_, text, own) => {
    expect(words(text)).toEqual(own)
  })
})
