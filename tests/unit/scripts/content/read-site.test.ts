import { describe, expect, test } from 'vitest'
import { createParser } from '../../../../scripts/content/markdown.ts'
import { readTrees } from '../../../../scripts/content/read-site.ts'
import { chinese, english } from '../../../support/pages.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const parser = await createParser()

describe('readTrees', () => {
  test('gives the pages of each locale beside what is no page', async () => {
    const root = temporaryFolder({
      'en/a.md': '# A {#a}',
      'en/b.md': '---\ntitle: B\n',
      'en/c.md': '',
      'zh-hk/a.md': '# 甲 {#a}',
    })

    const trees = await readTrees(root, [english, chinese], parser)

    expect(
      trees.map(({ locale, pages, problems }) => [
        locale.code,
        pages.map(({ file }) => file),
        problems.map(({ file, reason }) => `${file} ${reason}`),
      ]),
    ).toEqual([
      ['en', ['en/a.md'], ['en/c.md empty', 'en/b.md front-matter-open']],
      ['zh-hk', ['zh-hk/a.md'], []],
    ])
  })

  test('says how far it is after each file', async () => {
    const root = temporaryFolder({
      'en/a.md': 'a',
      'en/b.md': 'b',
      'zh-hk/a.md': '一',
    })
    const said: [number, number][] = []

    await readTrees(root, [english, chinese], parser, (done, total) =>
      said.push([done, total]),
    )

    expect(said).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })
})
