import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../../scripts/parity/finding.ts'
import { applyWaivers } from '../../../../../scripts/parity/waivers/apply-waivers.ts'
import type { Waiver } from '../../../../../scripts/parity/waivers/waiver.ts'

const finding = (some: Partial<Finding> = {}): Finding =>
  ({
    rule: 'section-id',
    locale: 'en',
    page: 'a.md',
    section: null,
    file: 'en/a.md',
    line: 5,
    column: 1,
    other: null,
    args: { slug: 'a' },
    ...some,
  }) as Finding

const waiver = (section: Waiver['where']['section']): Waiver => ({
  rule: 'section-id',
  until: '2027-01-31',
  reason: 'r',
  where: { locale: 'en', page: 'a.md', file: 'en/a.md', line: 3, section },
})

const covers = (one: Waiver, other: Finding) =>
  applyWaivers([other], [one]).waived.length === 1

describe('applyWaivers', () => {
  test('keeps everything where there are no waivers', () => {
    expect(applyWaivers([finding()], [])).toEqual({
      kept: [finding()],
      waived: [],
      unused: [],
    })
  })

  test('tells what is covered, what is not, and what covers nothing', () => {
    const page = waiver(null)
    const other = { ...page, where: { ...page.where, page: 'b.md' } }
    const elsewhere = finding({ page: 'c.md' })

    expect(applyWaivers([finding(), elsewhere], [page, other])).toEqual({
      kept: [elsewhere],
      waived: [finding()],
      unused: [other],
    })
  })

  test('calls no waiver unused of two that cover the same', () => {
    expect(
      applyWaivers([finding()], [waiver(null), waiver(null)]).unused,
    ).toEqual([])
  })

  test.each([
    ['the line before', 3, false],
    ['the first line', 4, true],
    ['the last line', 6, true],
    ['the line after', 7, false],
  ])('goes by lines where a finding names no section: %s', (_, line, is) => {
    expect(covers(waiver({ id: 'a', lines: [4, 6] }), finding({ line }))).toBe(
      is,
    )
  })

  test('does not take lines of the other file for its own', () => {
    const section = { id: 'a', lines: [4, 6] } as const

    expect(covers(waiver(section), finding({ file: 'zh-hk/a.md' }))).toBe(false)
  })

  test('goes by the id where a finding names a section, on either side', () => {
    const section = { id: 'a', lines: [40, 60] } as const
    const there = { section: 'a', file: 'zh-hk/a.md', locale: 'zh-hk' }

    expect(covers(waiver(section), finding(there))).toBe(true)
    expect(covers(waiver(section), finding({ section: 'b' }))).toBe(false)
  })
})
