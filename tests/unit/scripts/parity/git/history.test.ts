import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createParser } from '../../../../../scripts/content/markdown.ts'
import { GitError, runGit } from '../../../../../scripts/parity/git/git.ts'
import { gitHistory } from '../../../../../scripts/parity/git/history.ts'
import { chinese, english } from '../../../../support/pages.ts'
import { temporaryRepository } from '../../../../support/repository.ts'
import { temporaryFolder } from '../../../../support/temporary-folder.ts'

const both = [english, chinese]
const at = (root: string) => gitHistory(root, createParser)

async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.catch((reason: unknown) => reason)
  return error instanceof GitError ? [error.fault, error.detail] : error
}

describe('gitHistory', () => {
  test('reads both trees as they were', async () => {
    const { folder, commit } = temporaryRepository({
      'en/a.md': '# A {#a}',
      'en/deep/中文 b.md': '# B',
      'en/.hidden/c.md': '# C',
      'zh-hk/a.md': '# 甲 {#a}',
    })
    commit({ 'en/a.md': '# New', 'en/new.md': '# New' })

    const trees = await at(folder).readTrees('HEAD~1', both)

    expect(
      trees.map(({ pages }) =>
        pages.map(({ file, sections }) => [file, sections[0]?.title]),
      ),
    ).toEqual([
      [
        ['en/a.md', 'A'],
        ['en/deep/中文 b.md', 'B'],
      ],
      [['zh-hk/a.md', '甲']],
    ])
  })

  test('starts where the branch left the ref, not where that is now', async () => {
    const { folder, git, commit } = temporaryRepository({
      'en/a.md': '# Old',
      'zh-hk/a.md': '# 舊',
    })
    git('checkout', '-q', '-b', 'change')
    commit({ 'zh-hk/a.md': '# 新' })
    git('checkout', '-q', 'main')
    commit({ 'en/a.md': '# Newer' })
    git('checkout', '-q', 'change')

    const [tree] = await at(folder).readTrees('main', both)

    expect(tree?.pages[0]?.sections[0]?.title).toBe('Old')
  })

  test('passes by links and other locales, and tells bad files', async () => {
    const { folder, commit } = temporaryRepository({
      'docs/a.md': Buffer.from([0xff]),
      'docs/zh/a.md': '# 甲',
    })
    symlinkSync('a.md', join(folder, 'docs/link.md'))
    commit()
    const locales = [
      { code: 'en', dir: 'docs' },
      { code: 'zh', dir: 'docs/zh' },
    ]

    const [left, right] = await at(folder).readTrees('HEAD', locales)

    expect(left).toMatchObject({
      pages: [],
      problems: [{ file: 'docs/a.md', reason: 'encoding' }],
    })
    expect(right?.pages).toHaveLength(1)
  })

  test('reads folders of two repositories', async () => {
    const one = temporaryRepository({ 'docs/a.md': '# A' })
    const two = temporaryRepository({ 'docs/a.md': '# 甲' })

    const trees = await at('/').readTrees('HEAD', [
      { code: 'en', dir: `${one.folder}/docs` },
      { code: 'zh', dir: `${two.folder}/docs` },
    ])

    expect(trees.map(({ pages }) => pages[0]?.sections[0]?.title)).toEqual([
      'A',
      '甲',
    ])
  })

  test('gives files by path', async () => {
    const { folder } = temporaryRepository({ 'a.txt': 'a', 'data/b.yml': 'b' })

    const files = await at(folder).readFiles('HEAD', (path) => path !== 'a.txt')

    expect(files).toEqual(new Map([['data/b.yml', 'b']]))
  })

  test('gives the versions of a page, newest first', async () => {
    const { folder, commit, git } = temporaryRepository({ 'en/a.md': '# One' })
    commit({ 'en/a.md': '# Two' })
    commit({ 'en/b.md': '# Other' })
    git('rm', '-q', 'en/a.md')
    commit()
    commit({ 'en/a.md': '# Four' })

    const versions = await at(folder).readPages(english, 'a.md')

    expect(versions.map(({ page }) => page.sections[0]?.title)).toEqual([
      'Four',
      'Two',
      'One',
    ])
  })

  test.each([
    ['nope', 'unknown-ref'],
    ['--all', 'unknown-ref'],
    ['HEAD:en', 'unknown-ref'],
  ])('says that "%s" is no commit', async (ref, fault) => {
    const { folder } = temporaryRepository({ 'en/a.md': '# A' })

    expect(await faultOf(at(folder).readTrees(ref, [english]))).toEqual([
      fault,
      ref,
    ])
  })

  test('says that a folder is in no repository', async () => {
    const folder = temporaryFolder({ 'en/a.md': '# A' })

    expect(await faultOf(at(folder).readTrees('HEAD', [english]))).toEqual([
      'no-repository',
      join(folder, 'en'),
    ])
  })
})

describe('runGit', () => {
  test('says that there is no git', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = '/nowhere'
    const fault = await faultOf(runGit('.', ['--version']))
    process.env['PATH'] = path

    expect(fault).toMatchObject(['no-git', expect.any(String)])
  })

  test('is blind to the repository of a hook that called it', async () => {
    process.env['GIT_DIR'] = '/nowhere'
    const { folder } = (() => {
      delete process.env['GIT_DIR']
      const made = temporaryRepository({ 'a.md': 'a' })
      process.env['GIT_DIR'] = '/nowhere'
      return made
    })()

    const { code } = await runGit(folder, ['rev-parse', 'HEAD'])
    delete process.env['GIT_DIR']

    expect(code).toBe(0)
  })
})
