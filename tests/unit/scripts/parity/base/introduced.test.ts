import { describe, expect, test } from 'vitest'
import { sortByAge } from '../../../../../scripts/parity/base/introduced.ts'
import type { Finding } from '../../../../../scripts/parity/finding.ts'

const finding = (line: number, target = 'a'): Finding => ({
  rule: 'links',
  locale: 'en',
  page: 'a.md',
  section: 'a',
  file: 'en/a.md',
  line,
  column: 1,
  other: null,
  args: { target },
})

describe('sortByAge', () => {
  test('knows a finding again on another line', () => {
    expect(sortByAge([finding(9)], [finding(3)])).toEqual({
      introduced: [],
      older: [finding(9)],
    })
  })

  test('tells another place, another value and another language', () => {
    const now = [
      finding(3, 'b'),
      { ...finding(3), section: 'b' },
      { ...finding(3), locale: 'zh-hk' },
      { ...finding(3), page: 'b.md' },
    ]

    expect(sortByAge(now, [finding(3)]).introduced).toEqual(now)
  })

  test('counts: one more of the same is new', () => {
    const now = [finding(1), finding(2), finding(3)]

    expect(sortByAge(now, [finding(1), finding(2)]).introduced).toEqual([
      finding(3),
    ])
  })

  test('does not mind lines in what a finding says', () => {
    const twice = (first: number): Finding => ({
      ...finding(9),
      rule: 'duplicate-id',
      args: { id: 'a', first },
    })
    const broken = (detail: string): Finding => ({
      ...finding(9),
      rule: 'unreadable',
      args: { variant: 'front-matter', detail },
    })

    expect(sortByAge([twice(4)], [twice(2)]).introduced).toEqual([])
    expect(
      sortByAge([broken('at line 4')], [broken('at line 12')]).introduced,
    ).toEqual([])
  })
})
