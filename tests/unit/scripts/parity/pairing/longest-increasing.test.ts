import { describe, expect, test } from 'vitest'
import { longestIncreasing } from '../../../../../scripts/parity/pairing/longest-increasing.ts'

describe('longestIncreasing', () => {
  test.each([
    [[], 0],
    [[3], 1],
    [[3, 2, 1], 1],
    [[1, 2, 3], 3],
    [[2, 1, 4, 3, 6, 5], 3],
    [[1, 1, 1], 1],
  ])('of %j has a length of %i', (values, length) => {
    const run = longestIncreasing(values).map((index) => values[index] ?? NaN)

    expect(run).toHaveLength(length)
    expect(run).toEqual([...new Set(run)].toSorted((a, b) => a - b))
  })
})
