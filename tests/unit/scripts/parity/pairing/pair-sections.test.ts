import { describe, expect, test } from 'vitest'
import {
  pairSections,
  sectionsOutOfOrder,
} from '../../../../../scripts/parity/pairing/pair-sections.ts'
import { isWhole } from '../../../../../scripts/parity/pairing/page-pair.ts'
import { page } from '../../../../support/pages.ts'

/** Pairs as `id: left title / right title`. */
function pairs(left: string, right: string): string[] {
  return pairSections(page(left).sections, page(right).sections).map(
    (pair) =>
      `${pair.id}: ${pair.left?.title ?? '-'} / ${pair.right?.title ?? '-'}`,
  )
}

describe('pairSections', () => {
  test('pairs by written id, whatever the wording and order', () => {
    expect(pairs('# A {#a}\n\n## B {#b}', '## 乙 {#b}\n\n# 甲 {#a}')).toEqual([
      'a: A / 甲',
      'b: B / 乙',
    ])
  })

  test('puts what only the right has where it stands there', () => {
    expect(
      pairs('# A {#a}\n\n## C {#c}', '# 甲 {#a}\n## 乙 {#b}\n## 丙 {#c}'),
    ).toEqual(['a: A / 甲', 'b: - / 乙', 'c: C / 丙'])
  })

  test('puts what comes first only on the right at the top', () => {
    expect(pairs('# A {#a}', '# 零 {#z}\n# 甲 {#a}')).toEqual([
      'z: - / 零',
      'a: A / 甲',
    ])
  })

  test('never pairs two different written ids', () => {
    expect(pairs('# A {#a}', '# A {#b}')).toEqual(['b: - / A', 'a: A / -'])
  })

  test('pairs a made id with the same written one', () => {
    expect(
      pairs('## Fraud detection', '## 詐騙偵測 {#fraud-detection}'),
    ).toEqual(['fraud-detection: Fraud detection / 詐騙偵測'])
  })

  test('pairs a heading that is not translated with its like', () => {
    expect(
      pairs('## Options\n\n### options', '## 選項\n\n### options'),
    ).toEqual(['options: Options / 選項', 'options-1: options / options'])
  })

  test('pairs headings without ids between their paired neighbours', () => {
    expect(
      pairs('# A {#a}\n## One\n# C {#c}', '# 甲 {#a}\n## 一\n# 丙 {#c}'),
    ).toEqual(['a: A / 甲', 'one: One / 一', 'c: C / 丙'])
  })

  test('tells by content which heading without an id is missing', () => {
    const left = '## First\n\nIn 2019 GPT-2.\n\n## Second\n\nIn 2024 GPT-4.'
    const right = '## 其二\n\n2024年的GPT-4。'

    expect(pairs(left, right)).toEqual([
      'first: First / -',
      'second: Second / 其二',
    ])
  })

  test('pairs the first of two that carry the same id', () => {
    expect(pairs('# A {#a}\n# B {#a}', '# 甲 {#a}')).toEqual([
      'a: A / 甲',
      'a: B / -',
    ])
  })

  test('pairs text before the first heading only with its like', () => {
    expect(pairs('Intro.\n\n# A {#a}', '# 甲 {#a}')).toEqual([
      ':  / -',
      'a: A / 甲',
    ])
  })

  test('pairs nothing with nothing', () => {
    expect(pairSections([], [])).toEqual([])
  })
})

describe('pairSections with an id used twice', () => {
  test('leaves the id to the section most like its namesake', () => {
    const left = '## A {#a}\n\n- Zebra\n\n## B {#b}\n\nText on GDPR.'
    const right = '## 甲 {#b}\n\n- Zebra\n\n## 乙 {#b}\n\n談GDPR。'

    expect(pairs(left, right)).toEqual(['a: A / 甲', 'b: B / 乙'])
  })

  test('leaves it to the first where nothing tells them apart', () => {
    expect(pairs('## A {#a}', '## 甲 {#a}\n\n## 乙 {#a}')).toEqual([
      'a: A / 甲',
      'a: - / 乙',
    ])
  })
})

describe('sectionsOutOfOrder', () => {
  test('names the fewest that would have to move', () => {
    const left = 'abcde'.split('').map((id) => `# ${id} {#${id}}`)
    const right = 'eabcd'.split('').map((id) => `# ${id} {#${id}}`)
    const all = pairSections(page(left).sections, page(right).sections).filter(
      isWhole,
    )

    expect(sectionsOutOfOrder(all).map(({ id }) => id)).toEqual(['e'])
  })
})
