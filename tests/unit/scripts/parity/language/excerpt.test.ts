import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../../../scripts/parity/language/excerpt.ts'
import { section } from '../../../../support/pages.ts'

function excerpt(text: string): string {
  const [block] = section(`# A {#a}\n\n${text}`).blocks
  if (!block) throw new Error('The text holds no block.')
  return excerptOf(block)
}

describe('excerptOf', () => {
  test.each([
    ['a short block', 'Some **words**.', 'Some words.'],
    ['a block of two lines', 'Some\nwords.', 'Some words.'],
    ['an image', '![words](a.png)', 'a.png'],
    ['a block of nothing but a source', '[@a]', ''],
    ['forty characters', '字'.repeat(40), '字'.repeat(40)],
    ['one more', '字'.repeat(41), `${'字'.repeat(40)}…`],
    ['characters of two units', '😀'.repeat(40), '😀'.repeat(40)],
    ['words with an image', 'A ![b](c.png)', 'A'],
  ])('of %s', (_, text, shown) => {
    expect(excerpt(text)).toBe(shown)
  })

  test('reads no further than it shows', () => {
    expect(excerpt(`a${' '.repeat(3)}b ${'c'.repeat(200)}`)).toBe(
      `a b ${'c'.repeat(36)}…`,
    )
  })
})
