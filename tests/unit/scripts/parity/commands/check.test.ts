import { describe, expect, test } from 'vitest'
import type { Part } from '../../../../../scripts/parity/parts/part.ts'
import type { WeighedFinding } from '../../../../../scripts/parity/finding.ts'
import { GitError } from '../../../../../scripts/parity/git/git.ts'
import {
  command,
  memoryHost,
  treeOf,
  withKeys,
} from '../../../../support/host.ts'
import type { MemoryHost } from '../../../../support/host.ts'
import { chinese, english } from '../../../../support/pages.ts'

const EN = withKeys('# A {#a}', '', 'Text.')
const ZH = withKeys('# 甲 {#a}', '', '內容。')

const finding = (
  page: string,
  rule: 'links' | 'terms',
  severity: 'error' | 'warning',
): WeighedFinding =>
  ({
    rule,
    severity,
    locale: 'zh-hk',
    page,
    section: 'a',
    file: `zh-hk/${page}`,
    line: 1,
    column: 1,
    other: null,
    args:
      rule === 'links'
        ? { target: '/x' }
        : { variant: 'missing', found: 'AI', use: '人工智能' },
  }) as WeighedFinding

/** A site so large that several cores share it, and what they were asked. */
function largeSite(findings: readonly WeighedFinding[] = []) {
  const asked: Omit<Part, 'root' | 'context'>[] = []
  const problem = {
    locale: 'en',
    path: 'c.md',
    file: 'en/c.md',
    line: 1,
    column: 1,
    reason: 'loop',
    detail: '',
  } as const
  const host = {
    ...memoryHost({}),
    listLarge: async () => [
      { paths: ['a.md', 'b.md'], problems: [problem] },
      { paths: ['b.md'], problems: [] },
    ],
    checkParts: async (part: Omit<Part, 'root' | 'context'>) => {
      asked.push(part)
      return {
        sections: 7,
        findings,
        waived: [finding('a.md', 'links', 'error')],
      }
    },
  }
  return { host, asked }
}

describe('check of a large site', () => {
  test('names each page once, and what could not be entered', async () => {
    const { host, asked } = largeSite()

    expect(await command('--format json', host)).toBe(0)
    expect(asked).toMatchObject([
      {
        locales: [english, chinese],
        paths: ['a.md', 'b.md'],
        wanted: null,
        problems: [[{ path: 'c.md' }], []],
        only: null,
      },
    ])
    expect(JSON.parse(host.said.out).summary).toEqual({
      pages: 3,
      sections: 7,
      errors: 0,
      warnings: 0,
    })
  })

  test('hands on which pages and rules are wanted', async () => {
    const { host, asked } = largeSite()

    await command('--page [ac].md --rule links', host)

    expect(asked[0]?.wanted).toEqual(new Set(['a.md', 'c.md']))
    expect(asked[0]?.only).toEqual(new Set(['links']))
  })

  test('puts findings in one order, and counts what is waived', async () => {
    const { host } = largeSite([
      finding('b.md', 'links', 'error'),
      finding('a.md', 'links', 'error'),
    ])

    expect(await command('', host)).toBe(1)
    expect(host.said.out.indexOf('a.md')).toBeLessThan(
      host.said.out.indexOf('b.md'),
    )
    expect(host.said.out).toContain('waived')
  })

  test('goes to one core where it is compared with an earlier one', async () => {
    const { host, asked } = largeSite()
    const trees = [english, chinese].map((one) =>
      treeOf(one, new Map([[`${one.dir}/a.md`, one === english ? EN : ZH]])),
    )
    const readTrees = async () => trees
    const readFiles = async () => new Map<string, string>()

    await command('--base main', {
      ...host,
      readTrees,
      history: { ...host.history, readTrees, readFiles },
    })

    expect(asked).toEqual([])
  })
})

describe('check of nothing', () => {
  test('does not say that two folders without a page agree', async () => {
    const none = { pages: [], problems: [] }
    const host: MemoryHost = {
      ...memoryHost({}),
      readTrees: async (locales) =>
        locales.map((locale) => ({ locale, ...none })),
    }

    expect(await command('--locale a=en --locale b=zh-hk', host)).toBe(2)
    expect(host.said.out).toBe('')
    expect(host.said.error).toContain('no page in en and zh-hk')
  })
})

describe('check by severity', () => {
  test.each([
    ['', 0],
    ['--max-warnings 2', 0],
    ['--max-warnings 1', 1],
    ['--max-warnings 0', 1],
  ])('gives with two warnings and "%s" %i', async (line, code) => {
    const { host } = largeSite([
      finding('a.md', 'terms', 'warning'),
      finding('b.md', 'terms', 'warning'),
    ])

    expect(await command(`--format json ${line}`, host)).toBe(code)
    expect(JSON.parse(host.said.out).summary).toMatchObject({
      errors: 0,
      warnings: 2,
    })
  })

  test('gives 1 for an error, whatever the number of warnings', async () => {
    const { host } = largeSite([finding('a.md', 'links', 'error')])

    expect(await command('--max-warnings 9', host)).toBe(1)
  })
})

describe('check with a base', () => {
  const site = { 'en/a.md': EN, 'zh-hk/a.md': ZH.replace('內容。', '内容。') }
  const trees = async () =>
    [english, chinese].map((one) => treeOf(one, new Map(Object.entries(site))))

  test('tells what was there before, though facts of then are damaged', async () => {
    const host = memoryHost(site, {
      readTrees: trees,
      readFiles: async () => new Map([['parity.lock', 'damaged']]),
    })

    expect(await command('--base main --rule simplified', host)).toBe(0)
    expect(host.said.out).toContain('1')
  })

  test('gives 2 where git has no answer', async () => {
    const host = memoryHost(site, {
      readTrees: () => Promise.reject(new GitError('no-repository', '.')),
    })

    expect(await command('--base main', host)).toBe(2)
    expect(host.said.out).toBe('')
  })

  test('lets a bug in reading facts crash', async () => {
    const host = memoryHost(site, {
      readTrees: trees,
      readFiles: () => Promise.reject(new TypeError('bug')),
    })

    await expect(command('--base main', host)).rejects.toThrow('bug')
  })
})
