import { describe, expect, test } from 'vitest'
import { pairTrees } from '../../../../../scripts/parity/pairing/pair-trees.ts'
import { chinese, english, tree, treePair } from '../../../../support/pages.ts'

describe('pairTrees', () => {
  test('pairs pages by path and tells those that stand alone', () => {
    const { pages, single } = treePair({
      'a.md': ['# A', '# 甲'],
      'b.md': ['# B', null],
      'c.md': [null, '# 丙'],
    })

    expect(pages.map(({ path }) => path)).toEqual(['a.md'])
    expect(single.map(({ has, lacks }) => [has.page.file, lacks.code])).toEqual(
      [
        ['en/b.md', 'zh-hk'],
        ['zh-hk/c.md', 'en'],
      ],
    )
  })

  test('does not call a page missing that only cannot be read', () => {
    const problem = {
      locale: 'zh-hk',
      path: 'a.md',
      file: 'zh-hk/a.md',
      line: 1,
      column: 1,
      reason: 'empty',
      detail: '',
    } as const
    const right = { ...tree(chinese, []), problems: [problem] }

    expect(pairTrees(tree(english, [['a.md', '# A']]), right).single).toEqual(
      [],
    )
  })
})
