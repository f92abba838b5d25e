import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../../../../scripts/parity/ledger/ledger.ts'
import { stamp } from '../../../../../scripts/parity/ledger/stamp.ts'
import {
  statusOf,
  totalOf,
} from '../../../../../scripts/parity/ledger/status.ts'
import type { Counts } from '../../../../../scripts/parity/ledger/status.ts'
import type { Finding } from '../../../../../scripts/parity/finding.ts'
import { treePair } from '../../../../support/pages.ts'

const NOBODY: Ledger = new Map()

/** Counts that are all 0 but for those given. */
function counts(some: Partial<Counts>): Counts {
  return {
    inStep: 0,
    behind: 0,
    unsettled: 0,
    missing: 0,
    waived: 0,
    ...some,
  }
}

/** How the only page stands after it was agreed and then changed. */
function after(
  agreed: readonly [string, string],
  now: readonly [string, string],
): readonly Counts[] {
  const { ledger } = stamp(NOBODY, treePair({ 'a.md': agreed }), () => true)
  return statusOf(treePair({ 'a.md': now }), ledger, []).flatMap(
    ({ left, right }) => [left, right],
  )
}

const LEFT = '# A {#a}\n\nText.'
const RIGHT = '# 甲 {#a}\n\n內容。'

describe('statusOf', () => {
  test.each([
    ['neither side', LEFT, RIGHT, { inStep: 1 }, { inStep: 1 }],
    ['the left side', `${LEFT} More.`, RIGHT, { inStep: 1 }, { behind: 1 }],
    ['the right side', LEFT, `${RIGHT}更多。`, { behind: 1 }, { inStep: 1 }],
    [
      'either side',
      `${LEFT} More.`,
      `${RIGHT}更多。`,
      { unsettled: 1 },
      { unsettled: 1 },
    ],
  ])('tells that %s has moved', (_, left, right, one, other) => {
    expect(after([LEFT, RIGHT], [left, right])).toEqual([
      counts(one),
      counts(other),
    ])
  })

  test('counts what nobody has agreed to as unsettled', () => {
    const trees = treePair({ 'a.md': [LEFT, RIGHT] })

    expect(statusOf(trees, NOBODY, [])).toEqual([
      {
        page: 'a.md',
        left: counts({ unsettled: 1 }),
        right: counts({ unsettled: 1 }),
      },
    ])
  })

  test('counts a section that one side has as missing on the other', () => {
    expect(after([LEFT, RIGHT], [`${LEFT}\n\n## B {#b}`, RIGHT])).toEqual([
      counts({ inStep: 2 }),
      counts({ inStep: 1, missing: 1 }),
    ])
    expect(after([LEFT, RIGHT], [LEFT, `${RIGHT}\n\n## 乙 {#b}`])).toEqual([
      counts({ inStep: 1, missing: 1 }),
      counts({ inStep: 2 }),
    ])
  })

  test('counts what is still to be written as missing', () => {
    const pending = '# 甲 {#a}\n\n<!-- pending -->'

    expect(after([LEFT, RIGHT], [LEFT, pending])).toEqual([
      counts({ inStep: 1 }),
      counts({ missing: 1 }),
    ])
    expect(after([LEFT, RIGHT], [pending, RIGHT])).toEqual([
      counts({ missing: 1 }),
      counts({ inStep: 1 }),
    ])
    expect(after([LEFT, RIGHT], [pending, pending])).toEqual([
      counts({ missing: 1 }),
      counts({ missing: 1 }),
    ])
  })

  test('counts all sections of a page that only one side has', () => {
    const trees = treePair({
      'c.md': [null, '# 丙 {#c}'],
      'b.md': ['# B {#b}\n\n## C {#c}', null],
      'a.md': [LEFT, RIGHT],
    })

    expect(statusOf(trees, NOBODY, [])).toEqual([
      expect.objectContaining({ page: 'a.md' }),
      {
        page: 'b.md',
        left: counts({ inStep: 2 }),
        right: counts({ missing: 2 }),
      },
      {
        page: 'c.md',
        left: counts({ missing: 1 }),
        right: counts({ inStep: 1 }),
      },
    ])
  })

  test('counts waived findings by page and language', () => {
    const finding = (page: string, locale: string): Finding => ({
      rule: 'links',
      locale,
      page,
      section: 'a',
      file: `${locale}/${page}`,
      line: 1,
      column: 1,
      other: null,
      args: { target: 'a' },
    })
    const trees = treePair({ 'a.md': [LEFT, RIGHT], 'b.md': [LEFT, RIGHT] })

    const status = statusOf(trees, NOBODY, [
      finding('a.md', 'en'),
      finding('a.md', 'zh-hk'),
      finding('a.md', 'zh-hk'),
      finding('b.md', 'en'),
    ])

    expect(
      status.map(({ left, right }) => [left.waived, right.waived]),
    ).toEqual([
      [1, 2],
      [1, 0],
    ])
  })
})

describe('totalOf', () => {
  test('adds up each side on its own', () => {
    const left = { inStep: 1, behind: 2, unsettled: 3, missing: 4, waived: 5 }
    const right = counts({ behind: 7 })
    const page = { page: 'a.md', left, right }

    expect(totalOf([page, { ...page, page: 'b.md' }], 'left')).toEqual({
      inStep: 2,
      behind: 4,
      unsettled: 6,
      missing: 8,
      waived: 10,
    })
    expect(totalOf([page], 'right')).toEqual(right)
    expect(totalOf([], 'left')).toEqual(counts({}))
  })
})
