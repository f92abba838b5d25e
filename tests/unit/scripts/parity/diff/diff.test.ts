import { describe, expect, test } from 'vitest'
import { diffTokens } from '../../../../../scripts/parity/diff/diff-tokens.ts'
import { diffWords } from '../../../../../scripts/parity/diff/words.ts'
import { GitError } from '../../../../../scripts/parity/git/git.ts'
import { chinese, english, page } from '../../../../support/pages.ts'
import {
  command,
  memoryHost,
  versionsFrom,
  withKeys,
} from '../../../../support/host.ts'

const EN = withKeys('# A {#a}', '', 'Cases fell by 2.9%.[@x]', '', 'More.')
const ZH = withKeys('# 甲 {#a}', '', '個案減少2.9%。[@x]', '', '其餘。')

async function changedSite(readPages?: () => Promise<never>) {
  const host = memoryHost(
    { 'en/a.md': EN, 'zh-hk/a.md': ZH },
    {
      readPages:
        readPages ??
        (async ({ code }, path) =>
          versionsFrom(
            code === 'en'
              ? [page('# New {#a}', english, path), page(EN, english, path)]
              : [page(ZH, chinese, path)],
          )),
    },
  )
  await command('agree', host)
  host.said.out = ''
  host.files.set('en/a.md', EN.replace('fell by 2.9%', 'rose by 3%'))
  return host
}

describe('diff', () => {
  test('shows what changed on each side, word by word', async () => {
    const host = await changedSite()
    host.files.set('zh-hk/a.md', ZH.replace('減少2.9%', '增加3%'))

    expect(await command('diff a.md#a', host)).toBe(0)
    expect(host.said.out).toMatchInlineSnapshot(`
      "a.md#a

      English  en/a.md:5  changed since commit commit1
        Cases [-fell-]{+rose+} by [-2.9-]{+3+}%. [@x]

      Chinese  zh-hk/a.md:5  changed since commit commit0
        個案[-減少2.9-]{+增加3+}%。 [@x]
      "
    `)
  })

  test('says which side did not change', async () => {
    const host = await changedSite()

    await command('diff a.md#a', host)

    expect(host.said.out).toContain('Chinese  zh-hk/a.md:5  as agreed')
  })

  test.each([
    ['no-git', 'without git'],
    ['no-repository', 'outside a git repository'],
    ['failed', 'no commit holds what was agreed'],
  ] as const)('says so where history fails: %s', async (fault, said) => {
    const host = await changedSite(() =>
      Promise.reject(new GitError(fault, 'x')),
    )

    expect(await command('diff a.md#a', host)).toBe(0)
    expect(host.said.out).toContain(said)
  })

  test('says that a section is gone', async () => {
    const host = await changedSite()
    host.files.set('en/a.md', withKeys('# B {#b}', '', 'Text.'))

    await command('diff a.md#a', host)

    expect(host.said.out).toContain('the section is gone; commit commit1')
  })

  test('says that nobody ever agreed', async () => {
    const host = memoryHost({ 'en/a.md': EN, 'zh-hk/a.md': ZH })

    expect(await command('diff a.md#a', host)).toBe(0)
    expect(host.said.out).toContain('Nobody has ever said')
  })
})

describe('diffWords', () => {
  test('cuts Chinese into words', () => {
    expect(
      diffWords(['銀行使用人工智能'], ['銀行採用人工智能'], 'zh-hk'),
    ).toEqual([
      { kind: 'same', tokens: ['銀行'] },
      { kind: 'removed', tokens: ['使用'] },
      { kind: 'added', tokens: ['採用'] },
      { kind: 'same', tokens: expect.any(Array) },
    ])
  })

  test('takes a code that names no language for English', () => {
    expect(diffWords(['a b'], ['a c'], '!')).toHaveLength(3)
  })
})

describe('diffTokens', () => {
  const apply = (before: string, after: string) =>
    diffTokens(before.split(''), after.split(''))
  const side = (runs: ReturnType<typeof apply>, gone: 'added' | 'removed') =>
    runs
      .filter(({ kind }) => kind !== gone)
      .flatMap(({ tokens }) => tokens)
      .join('')

  test.each([
    ['', ''],
    ['', 'abc'],
    ['abc', ''],
    ['abc', 'abc'],
    ['abcabba', 'cbabac'],
    ['kitten', 'sitting'],
    ['aaaa', 'aa'],
    ['xay', 'xby'],
  ])('tells %j from %j', (before, after) => {
    const runs = apply(before, after)

    expect(side(runs, 'added')).toBe(before)
    expect(side(runs, 'removed')).toBe(after)
  })

  test('finds the shortest way', () => {
    const changes = apply('abcabba', 'cbabac')
      .filter(({ kind }) => kind !== 'same')
      .flatMap(({ tokens }) => tokens)

    expect(changes).toHaveLength(5)
  })
})
