import { describe, expect, test } from 'vitest'
import {
  sectionTraits,
  similarity,
} from '../../../../../scripts/parity/pairing/similarity.ts'
import { section } from '../../../../support/pages.ts'

/** Likeness of two sections, which does not depend on who is named first. */
function likeness(one: string, other: string): number {
  const traits = [one, other].map((text) => sectionTraits(section(text)))
  const [first, second] = traits
  if (!first || !second) throw new Error('There are two sections.')
  const there = similarity(first, second)
  expect(similarity(second, first)).toBe(there)
  return there
}

describe('sectionTraits', () => {
  test('keeps numbers, Latin words and link targets, and counts the blocks', () => {
    const traits = sectionTraits(
      section('## GPT-4與 ok\n\n２０２４年的[報告](/a)。\n\n- AWS\n- 99'),
    )

    expect(traits.level).toBe(2)
    expect([...traits.tokens].sort()).toEqual([
      '2024',
      '99',
      'AWS',
      'GPT-4',
      'a',
    ])
    expect([...traits.kinds.values()].reduce((a, b) => a + b, 0)).toBe(
      section('## A\n\nText.\n\n- AWS\n- 99').blocks.length,
    )
  })
})

describe('sectionTraits of a sentence', () => {
  test('takes no full stop for part of a name', () => {
    const { tokens } = sectionTraits(section('## 甲\n\nUse npm. Or vue.js.'))

    expect([...tokens]).toEqual(['Use', 'npm', 'vue.js'])
  })
})

describe('similarity', () => {
  test('of a section and its translation is as high as it gets', () => {
    expect(
      likeness('## A\n\nGPT-4 in 2024.', '## 甲\n\n2024年的GPT-4。'),
    ).toBeCloseTo(2.2)
  })

  test('of two headings with nothing under them is their place and form', () => {
    expect(likeness('## 甲', '## 乙')).toBeCloseTo(1.2)
    expect(likeness('## 甲', '### 乙')).toBeCloseTo(1.05)
  })

  test('counts the tokens of the poorer section that the richer one has', () => {
    expect(
      likeness('## 甲\n\n2019、2024。', '## 乙\n\n2021、2022、2023、2024。'),
    ).toBeCloseTo(1.7)
  })

  test('of sections with different tokens rests on place and form', () => {
    expect(likeness('## 甲\n\n2019。', '## 乙\n\n2024。')).toBeCloseTo(1.2)
  })

  test('counts the blocks that both have', () => {
    expect(
      likeness('## 甲\n\n一。\n\n二。\n\n三。', '## 乙\n\n一。'),
    ).toBeCloseTo(0.2 + 1 / 3)
    expect(
      likeness(
        '## 甲\n\n一。\n\n二。\n\n```\n碼\n```',
        '## 乙\n\n一。\n\n> 語\n\n```\n碼\n```',
      ),
    ).toBeGreaterThan(likeness('## 甲\n\n一。', '## 乙\n\n> 語'))
  })

  test('of sections without a block in common is next to nothing', () => {
    expect(likeness('## 甲\n\n一。', '## 乙\n\n```\n碼\n```')).toBeCloseTo(0.2)
  })
})
