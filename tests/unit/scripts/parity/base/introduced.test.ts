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

describe('sortByAge on what a finding says', () => {
  const broken = (detail: string, line = 9): Finding => ({
    ...finding(line),
    rule: 'unreadable',
    args: { variant: 'front-matter', detail },
  })

  test('does not mind the order in which it says it', () => {
    const turned = {
      ...broken('x'),
      args: { detail: 'x', variant: 'front-matter' },
    } as Finding

    expect(sortByAge([turned], [broken('x')]).introduced).toEqual([])
    expect(sortByAge([broken('x')], [turned]).introduced).toEqual([])
  })

  test('minds numbers everywhere but in the words of a parser', () => {
    expect(
      sortByAge([finding(1, 'a1')], [finding(1, 'a2')]).introduced,
    ).toEqual([finding(1, 'a1')])
  })

  test('calls nothing older that was not there', () => {
    expect(sortByAge([finding(1)], [])).toEqual({
      introduced: [finding(1)],
      older: [],
    })
    expect(sortByAge([], [finding(1)])).toEqual({ introduced: [], older: [] })
  })

  test('counts one that went away for each that is still there', () => {
    const now = [finding(1), finding(2)]

    expect(sortByAge(now, [finding(7)])).toEqual({
      introduced: [finding(2)],
      older: [finding(1)],
    })
  })
})
