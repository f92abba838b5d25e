import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../../../../scripts/parity/ledger/ledger.ts'
import { stamp } from '../../../../../scripts/parity/ledger/stamp.ts'
import { treePair } from '../../../../support/pages.ts'

const all = () => true
const before = treePair({
  'a.md': [
    '# A {#a}\n\nText.\n\n## B {#b}\n\nText.',
    '# 甲 {#a}\n\n內容。\n\n## 乙 {#b}\n\n內容。',
  ],
})
const agreed = stamp(new Map(), before, all).ledger
const stranger = { left: '0'.repeat(16), right: '0'.repeat(16) }

describe('stamp', () => {
  test('stamps everything that both languages have', () => {
    const { stamped, ledger } = stamp(new Map(), before, all)

    expect(stamped).toEqual(['a.md#a', 'a.md#b'])
    expect([...ledger.keys()]).toEqual(['a.md#a', 'a.md#b'])
  })

  test('changes nothing the second time', () => {
    expect(stamp(agreed, before, all)).toEqual({
      ledger: agreed,
      stamped: [],
      unchanged: ['a.md#a', 'a.md#b'],
      removed: [],
      refused: [],
    })
  })

  test('leaves the lines of others alone', () => {
    const other: Ledger = new Map([
      ['a.md#b', stranger],
      ['gone.md#x', stranger],
    ])

    const { ledger, removed } = stamp(other, before, (key) => key === 'a.md#a')

    expect(removed).toEqual([])
    expect(ledger.get('a.md#b')).toEqual(stranger)
    expect(ledger.get('gone.md#x')).toEqual(stranger)
    expect(ledger.get('a.md#a')).toEqual(agreed.get('a.md#a'))
  })

  test('takes out lines of sections that neither side has', () => {
    const other: Ledger = new Map([...agreed, ['a.md#gone', stranger]])

    expect(stamp(other, before, all)).toMatchObject({
      ledger: agreed,
      removed: ['a.md#gone'],
    })
  })

  test('keeps the line of a section that one side still has', () => {
    const trees = treePair({ 'a.md': ['# A {#a}\n\nText.', '# 甲\n\n內容。'] })
    const only: Ledger = new Map([['a.md#a', stranger]])
    const single = treePair({
      'a.md': ['# A {#a}', null],
      'b.md': [null, '# B {#b}'],
    })

    expect(stamp(only, trees, all).removed).toEqual([])
    expect(stamp(only, single, all)).toMatchObject({
      removed: [],
      refused: ['a.md#a', 'b.md#b'],
    })
  })

  test('keeps the lines of a page that cannot be read now', () => {
    const problem = {
      locale: 'en',
      path: 'a.md',
      file: 'en/a.md',
      line: 1,
      column: 1,
      reason: 'empty',
      detail: '',
    } as const
    const trees = treePair({})
    const broken = { ...trees, left: { ...trees.left, problems: [problem] } }

    expect(stamp(agreed, broken, all)).toMatchObject({
      ledger: agreed,
      removed: [],
    })
  })

  test('refuses what is still to be written', () => {
    const trees = treePair({
      'a.md': ['# A {#a}\n\n<!-- pending -->', '# 甲 {#a}\n\n內容。'],
    })

    expect(stamp(new Map(), trees, all)).toMatchObject({
      stamped: [],
      refused: ['a.md#a'],
    })
  })
})

describe('stamp on what was agreed before', () => {
  const now = treePair({
    'a.md': [
      '# A {#a}\n\nText.\n\n## B {#b}\n\nText.',
      '# 甲 {#a}\n\n內容。\n\n## 乙 {#b}\n\n新內容。',
    ],
  })

  test('tells what is new from what was right already', () => {
    expect(stamp(agreed, now, all)).toMatchObject({
      stamped: ['a.md#b'],
      unchanged: ['a.md#a'],
      refused: [],
    })
  })

  test('calls nothing unchanged that it refuses', () => {
    const trees = treePair({
      'a.md': ['# A {#a}\n\nText.', '# 甲 {#a}\n\n<!-- pending -->'],
    })

    expect(stamp(agreed, trees, all)).toMatchObject({
      stamped: [],
      unchanged: [],
      refused: ['a.md#a'],
      removed: ['a.md#b'],
    })
  })

  test('goes by the first of two that carry the same id', () => {
    const twice = treePair({
      'a.md': ['# A {#a}\n\nText.\n\n# A {#a}\n\nMore.', '# 甲 {#a}\n\n內容。'],
    })

    const { ledger, refused } = stamp(new Map(), twice, all)

    expect(ledger.get('a.md#a')).toEqual(agreed.get('a.md#a'))
    expect(refused).toEqual([])
  })

  test('names sections without an id by their words', () => {
    const single = treePair({ 'b.md': ['# Fraud detection', null] })

    expect(stamp(new Map(), single, all).refused).toEqual([
      'b.md#fraud-detection',
    ])
  })
})
