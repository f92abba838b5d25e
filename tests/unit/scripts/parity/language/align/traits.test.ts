import { describe, expect, test } from 'vitest'
import {
  likeness,
  traitsOf,
} from '../../../../../../scripts/parity/language/align/traits.ts'
import { section } from '../../../../../support/pages.ts'

function traits(text: string) {
  const [block] = section(`# A {#a}\n\n${text}`).blocks
  if (!block) throw new Error('The text holds no block.')
  return traitsOf(block)
}

function alike(one: string, two: string): number {
  const there = likeness(traits(one), traits(two))
  expect(likeness(traits(two), traits(one))).toBeCloseTo(there)
  return there
}

describe('traitsOf', () => {
  test('keeps what survives translation', () => {
    const { sets, kind, depth } = traits(
      '- Vue ３.５[@a] `x()` [1,000](https://a.hk/b/c//) 中文AB',
    )

    expect(kind).toBe('list-item')
    expect(depth).toBe(1)
    expect(
      Object.fromEntries(
        Object.entries(sets).map(([name, set]) => [name, [...set]]),
      ),
    ).toEqual({
      citations: ['a'],
      code: ['x()'],
      links: ['c'],
      numbers: ['3.5', '1,000'],
      words: ['Vue', 'AB'],
    })
  })

  test('reads code by its lines alone', () => {
    const { sets } = traits('```\n  let a = 12\n\nb\n```')

    expect([...sets.code]).toEqual(['let a = 12', 'b'])
    expect([...sets.numbers, ...sets.words]).toEqual([])
  })

  test('reads the beginning of a long block', () => {
    const { sets } = traits(`${'a '.repeat(2_000)}12`)

    expect([...sets.numbers]).toEqual([])
  })
})

describe('likeness', () => {
  test.each([
    ['of the same evidence', 'In 2024[@a].', '2024年[@a]。', 1],
    ['of no evidence', '一', '二', 0.55],
    ['of contradicting evidence', 'In 2024.', '2025年。', 0.1],
    ['of half of the figures', '1, 2', '2, 3', 0.1 + 0.9 / 3],
    ['of figures that one side has alone', '1', '一', 0.1],
    ['of words that one side has alone', 'one', '一', 0.55],
    ['of the fewer words', 'AB', 'AB CD EF', 1],
    ['of sources against words', 'AB[@a]', 'CD[@a]', 0.1 + (0.9 * 3) / 4],
    ['of links against figures', '1 [x](/b)', '2 [x](/b)', 0.1 + (0.9 * 2) / 3],
    ['of code against figures', '1 `b`', '2 `b`', 0.1 + (0.9 * 2) / 3],
  ])('%s', (_, one, two, expected) => {
    expect(alike(one, two)).toBeCloseTo(expected)
  })

  test('of another depth is less', () => {
    const [outer, inner] = section('# A {#a}\n\n- 一\n  - 一').blocks
    if (!outer || !inner) throw new Error('There are two items.')

    expect(likeness(traitsOf(outer), traitsOf(inner))).toBeCloseTo(0.45)
  })
})
