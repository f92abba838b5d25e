import { describe, expect, test } from 'vitest'
import { countSections } from '../../../../../scripts/parity/pairing/count-sections.ts'
import { treePair } from '../../../../support/pages.ts'

describe('countSections', () => {
  test('counts a pair once, and what stands on one side alone', () => {
    const trees = treePair({
      'a.md': ['# A {#a}\n\n## B {#b}', '# 甲 {#a}\n\n## 丙 {#c}'],
      'b.md': ['# B {#b}\n\n## C {#c}', null],
      'c.md': [null, '# 丙 {#c}'],
    })

    expect(countSections(trees)).toBe(6)
  })
})
