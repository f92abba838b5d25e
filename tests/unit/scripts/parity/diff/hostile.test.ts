import { describe, expect, test } from 'vitest'
import { diffTokens } from '../../../../../scripts/parity/diff/diff-tokens.ts'

describe('diffTokens on very long texts', () => {
  test('gives up on texts that have nothing in common', () => {
    const one = Array.from({ length: 30_000 }, (_, index) => `a${index}`)
    const two = Array.from({ length: 30_000 }, (_, index) => `b${index}`)

    expect(diffTokens(one, two)).toEqual([
      { kind: 'removed', tokens: one },
      { kind: 'added', tokens: two },
    ])
  })
})
