import { describe, expect, test } from 'vitest'
import { closest } from '../../../../scripts/parity/closest.ts'

const WORDS = ['citations', 'links', 'structure', 'stale']

describe('closest', () => {
  test.each([
    ['citation', 'citations'],
    ['citatoins', 'citations'],
    ['citations', 'citations'],
    ['link', 'links'],
    ['linkss', 'links'],
    ['lonks', 'links'],
    ['stael', null],
    ['stal', 'stale'],
    ['strukturen', 'structure'],
    ['st', null],
    ['', null],
    ['figures', null],
  ])('to "%s" is %j', (word, near) => {
    expect(closest(word, WORDS)).toBe(near)
  })

  test('is the first of two that are equally near', () => {
    expect(closest('cat', ['car', 'cab'])).toBe('car')
    expect(closest('cat', ['dog', 'cut', 'cat'])).toBe('cat')
    expect(closest('ab', ['b', 'abc'])).toBe('b')
  })
})
