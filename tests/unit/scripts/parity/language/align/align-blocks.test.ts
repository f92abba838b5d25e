import { describe, expect, test } from 'vitest'
import { alignBlocks } from '../../../../../../scripts/parity/language/align/align-blocks.ts'
import { section } from '../../../../../support/pages.ts'

/** Blocks of both sides as `left / right`, by the first words of each. */
function aligned(left: readonly string[], right: readonly string[]): string[] {
  const blocks = (texts: readonly string[]) =>
    section(`# A {#a}\n\n${texts.join('\n\n')}`).blocks
  const first = (text: string) => text.split(/[\n，,.。]/)[0] ?? ''
  return alignBlocks(blocks(left), blocks(right)).map(
    (pair) =>
      `${first(pair.left?.text ?? '-')} / ${first(pair.right?.text ?? '-')}`,
  )
}

/** The same, once it is seen that the other direction gives the same pairs. */
function bothWays(left: readonly string[], right: readonly string[]): string[] {
  const pairs = aligned(left, right)
  const turned = aligned(right, left).map((pair) =>
    pair.split(' / ').toReversed().join(' / '),
  )
  if (turned.toSorted().join() !== pairs.toSorted().join()) {
    throw new Error(`From the other side: ${turned.join('; ')}`)
  }
  return pairs
}

describe('alignBlocks', () => {
  test('pairs one block with another of its kind, whatever they say', () => {
    expect(bothWays(['One'], ['一'])).toEqual(['One / 一'])
    expect(bothWays([], [])).toEqual([])
    expect(bothWays(['One'], [])).toEqual(['One / -'])
  })

  test('never pairs two kinds', () => {
    expect(bothWays(['- One'], ['> 一'])).toEqual(['One / -', '- / 一'])
  })

  test.each([
    ['first', ['二, 2020', '三, 2021'], ['One / -', 'Two / 二', 'Three / 三']],
    ['middle', ['一, 2019', '三, 2021'], ['One / 一', 'Two / -', 'Three / 三']],
    ['last', ['一, 2019', '二, 2020'], ['One / 一', 'Two / 二', 'Three / -']],
  ])('tells by figures that the %s is missing', (_, right, pairs) => {
    expect(bothWays(['One, 2019', 'Two, 2020', 'Three, 2021'], right)).toEqual(
      pairs,
    )
  })

  test.each([
    ['sources', 'One[@a]', 'Two[@b]', '二[@b]'],
    [
      'links',
      'One, [x](/a/b/)',
      'Two, [x](/a/c)',
      '二, [乙](https://a.hk/zh/c/)',
    ],
    ['code', 'One, `let a`', 'Two, `let b`', '二, `let b`'],
    ['names', 'One, Alpha', 'Two, Beta Gamma', '二, Beta'],
    ['full-width figures', 'One, 11', 'Two, 22', '二, ２２'],
  ])('tells by %s which one is there', (_, one, two, there) => {
    expect(bothWays([one, two], [there])).toEqual(['One / -', 'Two / 二'])
    expect(bothWays([two, one], [there])).toEqual(['Two / 二', 'One / -'])
  })

  test('tells code by its lines, however far they are indented', () => {
    const code = (...lines: string[]) => ['```', ...lines, '```'].join('\n')

    expect(
      bothWays(
        [code('a = 1', 'b = 2'), code('c = 3', 'd = 4')],
        [code('  c = 3', '', '  d = 5')],
      ),
    ).toEqual(['a = 1 / -', 'c = 3 /   c = 3'])
  })

  test('keeps to the order where two have changed places', () => {
    expect(
      aligned(['One, 2019', 'Two, 2020'], ['二, 2020', '一, 2019']),
    ).toHaveLength(3)
  })

  test('does not pair what contradicts itself in all', () => {
    expect(
      aligned(
        ['One[@a], 2019', 'Two[@b], 2020', 'Three[@c], 2021'],
        ['一[@a], 2019', '三[@c], 2021', '四[@d], 2022'],
      ),
    ).toEqual(['One / 一', 'Two / -', 'Three / 三', '- / 四'])
  })

  test('tells a chart by what it shows', () => {
    expect(bothWays(['::chart[a]', '::chart[b]'], ['::chart[b]'])).toEqual([
      'a / -',
      'b / b',
    ])
    expect(bothWays(['::chart[a]'], ['::table[a]'])).toEqual(['a / -', '- / a'])
  })

  test('leaves out HTML', () => {
    expect(bothWays(['<div>\n</div>', 'One'], ['一'])).toEqual(['One / 一'])
  })

  test('goes by place where nothing tells blocks apart', () => {
    expect(aligned(['a', 'b'], ['甲'])).toEqual(['a / 甲', 'b / -'])
    expect(aligned(['a', 'b', 'c'], ['甲', '乙', '丙'])).toEqual([
      'a / 甲',
      'b / 乙',
      'c / 丙',
    ])
  })

  test('prefers an item of the same depth', () => {
    expect(aligned(['- One\n  - Two'], ['- 一'])).toEqual([
      'One / 一',
      'Two / -',
    ])
  })

  test('goes on by kind in sections that are too long to compare', () => {
    const many = (name: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${name}${at}`)

    const pairs = aligned(
      ['> quote', ...many('a', 250)],
      [...many('甲', 250), '- last'],
    )

    expect(pairs[0]).toBe('quote / -')
    expect(pairs[1]).toBe('a0 / 甲0')
    expect(pairs[250]).toBe('a249 / 甲249')
    expect(pairs[251]).toBe('- / last')
  })
})
