import { describe, expect, test } from 'vitest'
import { lastPart } from '../../../../../../scripts/parity/language/addresses/last-part.ts'

describe('lastPart', () => {
  test.each([
    ['https://a.hk/b/c', 'c'],
    ['/b/c//', 'c'],
    ['c', 'c'],
    ['../b/index.md', 'b'],
    ['../b/README', 'b'],
    ['./index.html#x', 'index.html#x'],
    ['/', ''],
  ])('of %j is %j', (target, part) => {
    expect(lastPart(target)).toBe(part)
  })
})
