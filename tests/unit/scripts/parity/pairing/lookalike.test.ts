import { describe, expect, test } from 'vitest'
import { lookalikeOf } from '../../../../../scripts/parity/pairing/lookalike.ts'
import { pagePair } from '../../../../support/pages.ts'

describe('lookalikeOf', () => {
  test('finds the section that only has another id', () => {
    const { sections } = pagePair(
      '# A {#a}\n\n## B {#b}\n\nIn 2024 GPT-4.',
      '# 甲 {#a}\n\n## 乙 {#bee}\n\n2024年的GPT-4。',
    )

    expect(
      sections.map((_, index) => lookalikeOf(sections, index)?.id),
    ).toEqual([undefined, 'b', 'bee'])
  })

  test('finds none where the other language has none to spare', () => {
    const { sections } = pagePair('# A {#a}\n\n## B {#b}', '# 甲 {#a}')

    expect(lookalikeOf(sections, 1)).toBeNull()
  })

  test('does not take one of another level', () => {
    const { sections } = pagePair(
      '# A {#a}\n\n## B {#b}\n\nIn 2024 GPT-4.',
      '# 甲 {#a}\n\n### 乙 {#bee}\n\n2024年的GPT-4。',
    )

    expect(lookalikeOf(sections, 1)).toBeNull()
  })
})
