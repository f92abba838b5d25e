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

  test('says nothing of headings without ids, which would have paired', () => {
    const { sections } = pagePair(
      '# A {#a}\n\n## B\n\n- npm, Vite, Vue, Node',
      '# 甲 {#a}\n\n## 乙\n\n- Ruby、Rails、Rake、Bundler',
    )

    expect(sections).toHaveLength(3)
    expect(sections.map((_, at) => lookalikeOf(sections, at))).toEqual([
      null,
      null,
      null,
    ])
  })

  test('does not take one of another level', () => {
    const { sections } = pagePair(
      '# A {#a}\n\n## B {#b}\n\nIn 2024 GPT-4.',
      '# 甲 {#a}\n\n### 乙 {#bee}\n\n2024年的GPT-4。',
    )

    expect(lookalikeOf(sections, 1)).toBeNull()
  })
})

describe('lookalikeOf among several', () => {
  /** The ids that each section on one side alone is taken for. */
  function found(left: string, right: string): Record<string, string | null> {
    const { sections } = pagePair(left, right)
    return Object.fromEntries(
      sections.flatMap((pair, index) =>
        pair.left && pair.right
          ? []
          : [[pair.id, lookalikeOf(sections, index)?.id ?? null]],
      ),
    )
  }

  test('takes them one by one where there are as many on both sides', () => {
    expect(
      found(
        '# A {#a}\n\n## B {#b}\n\n## C {#c}',
        '# 甲 {#a}\n\n## 乙 {#bee}\n\n## 丙 {#sea}',
      ),
    ).toEqual({ b: 'bee', c: 'sea', bee: 'b', sea: 'c' })
  })

  test('takes the one most like it where one side has more', () => {
    expect(
      found(
        '# A {#a}\n\n## B {#b}\n\nIn 2024 GPT-4.',
        '# 甲 {#a}\n\n## 一 {#one}\n\n- 2019年的GPT-2\n\n## 乙 {#bee}\n\n2024年的GPT-4。',
      ),
    ).toEqual({ b: 'bee', one: null, bee: 'b' })
  })

  test('takes none that only stands in the same place', () => {
    expect(
      found(
        '# A {#a}\n\n## B {#b}\n\nIn 2024 GPT-4.\n\n- One\n- Two',
        '# 甲 {#a}\n\n## 乙 {#bee}\n\n2019年的GPT-2。',
      ),
    ).toEqual({ b: null, bee: null })
  })

  test('does not look past a pair', () => {
    expect(
      found(
        '# A {#a}\n\n## B {#b}\n\nIn 2024.\n\n# C {#c}\n',
        '# 甲 {#a}\n\n# 丙 {#c}\n\n## 乙 {#bee}\n\n2024年。',
      ),
    ).toEqual({ b: null, bee: null })
  })

  test('does not look far on a page that is no translation', () => {
    const many = Array.from({ length: 30 }, (_, at) => `## X {#x${at}}`)
    const long = ['# 甲 {#a}', ...many, '## 乙 {#bee}\n\n2024。'].join('\n\n')
    const short = '# A {#a}\n\n## B {#b}\n\n2024.'

    expect(found(short, long)['b']).not.toBe('bee')
    expect(found(long, short)['b']).not.toBe('bee')
    expect(found(long, short)['bee']).toBeNull()
  })

  test('finds none for a pair or beyond the end', () => {
    const { sections } = pagePair('# A {#a}', '# 甲 {#a}')

    expect(lookalikeOf(sections, 0)).toBeNull()
    expect(lookalikeOf(sections, 1)).toBeNull()
  })
})
