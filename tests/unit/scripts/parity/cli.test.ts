import { describe, expect, test } from 'vitest'
import { run } from '../../../../scripts/parity/cli.ts'
import { command, memoryHost, treeOf, withKeys } from '../../../support/host.ts'

const EN = withKeys('# A {#a}', '', 'Text.')
const ZH = withKeys('# 甲 {#a}', '', '內容。')

/** A site in step, as it is after everything has been agreed. */
async function agreedSite(files: Record<string, string> = {}) {
  const host = memoryHost({ 'en/a.md': EN, 'zh-hk/a.md': ZH, ...files })
  await command('agree', host)
  host.said.out = ''
  return host
}

describe('run', () => {
  test('gives 0 and one line for a site in step', async () => {
    const host = await agreedSite()

    expect(await command('', host)).toBe(0)
    expect(host.said).toEqual({
      out: '1 page, 1 sections: the two languages agree.\n',
      error: '',
    })
  })

  test('gives 1 for a finding', async () => {
    const host = await agreedSite()
    host.files.set('en/a.md', `${EN}\n## B {#b}\n\nText.\n`)

    expect(await command('check --format json', host)).toBe(1)
    expect(JSON.parse(host.said.out)).toMatchObject({
      version: 1,
      locales: [
        { code: 'en', dir: 'en' },
        { code: 'zh-hk', dir: 'zh-hk' },
      ],
      summary: { pages: 1, sections: 2, errors: 1, warnings: 0 },
      findings: [{ rule: 'missing-section', locale: 'zh-hk', line: 8 }],
    })
  })

  test.each([
    'frobnicate',
    '--page b.md',
    '--locale en=en --locale de=de',
    '--base main',
    'agree b.md',
    'agree a.md#b',
    'agree --locale en=en --locale zh-hk=zh-hk',
    'diff',
    'diff a.md',
    'diff a.md#b',
    'explain',
    'explain foo',
    'explain stale figures',
    'status --format sarif',
    'add',
    'add a.md',
    'add ../a.md#b',
    'add /a.md#b',
    'add a.txt#b',
    'add a.md#a',
    'add a.md#b --after c',
  ])('gives 2, and says nothing on standard output, for "%s"', async (line) => {
    const host = await agreedSite()
    const before = new Map(host.files)

    expect(await command(line, host)).toBe(2)
    expect(host.said.out).toBe('')
    expect(host.said.error).toMatch(/^[^{}]{20,}\n$/)
    expect(host.files).toEqual(before)
  })

  test.each([
    ['<<<<<<< HEAD\n', /parity\.lock:1 holds a merge conflict/],
    ['\na.md#a 12\n', /parity\.lock:2 is no line of the ledger/],
    [
      `a.md#a ${'0'.repeat(16)} ${'0'.repeat(16)}\n`.repeat(2),
      /parity\.lock:2 names "a\.md#a" a second time/,
    ],
  ])('gives 2 for a ledger that holds %j', async (text, said) => {
    for (const line of ['check', 'status', 'agree', 'diff a.md#a']) {
      const host = await agreedSite({ 'parity.lock': '' })
      host.files.set('parity.lock', text)

      expect(await command(line, host)).toBe(2)
      expect(host.said.error).toMatch(said)
      expect(host.said.out).toBe('')
      expect(host.files.get('parity.lock')).toBe(text)
    }
  })

  test('gives 2 for words of the interface that cannot be read', async () => {
    const host = await agreedSite({ '.vitepress/locales/en.json': '{"a": ' })

    expect(await command('', host)).toBe(2)
    expect(host.said.error).toContain('en.json:1')
  })

  test('lets a bug crash with its stack', async () => {
    const host = memoryHost({})

    await expect(
      run([], { ...host, readTrees: () => Promise.reject(new TypeError('x')) }),
    ).rejects.toThrow(TypeError)
  })

  test('checks two other folders without ledger, keys and ids', async () => {
    const host = memoryHost({
      'docs/a.md': '# A\n\nText.\n\n## B\n\nText.',
      'docs-zh/a.md': '# 甲\n\n內容。\n',
      'parity.lock': 'damaged',
    })
    const locales = '--locale en=docs --locale zh=docs-zh'

    expect(await command(`${locales} --format json`, host)).toBe(1)
    const { findings } = JSON.parse(host.said.out)
    expect(findings).toMatchObject([
      { rule: 'missing-section', locale: 'zh', section: 'b', line: 4 },
    ])
  })

  test('narrows down by rule and page', async () => {
    const host = memoryHost({
      'en/a.md': EN,
      'en/b.md': EN,
      'zh-hk/a.md': ZH,
    })

    expect(await command('--rule missing-section --page a.md', host)).toBe(0)
    expect(await command('--rule missing-page --page a.md', host)).toBe(0)
    expect(await command('--rule missing-page --page *.md', host)).toBe(1)
  })

  test('counts warnings against their limit', async () => {
    const host = await agreedSite()
    const broken = { ...host, readTrees: host.readTrees }

    expect(await command('--max-warnings 0', broken)).toBe(0)
  })

  test('speaks Chinese', async () => {
    const host = await agreedSite()

    await command('--lang zh-HK', host)

    expect(host.said.out).toBe('1頁，1節：兩種語言一致。\n')
  })
})

describe('agree', () => {
  test('writes one line a section and says so', async () => {
    const host = memoryHost({ 'en/a.md': EN, 'zh-hk/a.md': ZH })

    expect(await command('agree', host)).toBe(0)
    expect(host.said.out).toBe(
      'agreed   a.md#a\n1 section agreed, 0 agreed already.\n',
    )
    expect(host.files.get('parity.lock')).toMatch(
      /^# .*\n# .*\n\n# a\.md#a\na\.md#a [0-9a-f]{16} [0-9a-f]{16}\n\n$/,
    )
  })

  test('stamps one section and leaves the lines of others as they are', async () => {
    const host = await agreedSite({ 'en/b.md': EN, 'zh-hk/b.md': ZH })
    const before = host.files.get('parity.lock')
    host.files.set('en/a.md', EN.replace('Text', 'New text'))
    host.files.set('en/b.md', EN.replace('Text', 'New text'))

    expect(await command('agree a.md#a', host)).toBe(0)

    const [a, b] = [/^a\.md.*$/m, /^b\.md.*$/m].map(
      (line) => line.exec(host.files.get('parity.lock') ?? '')?.[0],
    )
    expect(a).not.toBe(/^a\.md.*$/m.exec(before ?? '')?.[0])
    expect(b).toBe(/^b\.md.*$/m.exec(before ?? '')?.[0])
    expect(await command('', host)).toBe(1)
    expect(await command('--page a.md', host)).toBe(0)
  })

  test('does not touch a ledger that is right', async () => {
    const host = await agreedSite()
    const refuse = () => Promise.reject(new Error('written'))

    expect(await command('agree', { ...host, writeFile: refuse })).toBe(0)
  })

  test('refuses a section that one language lacks, and says so', async () => {
    const host = await agreedSite({
      'en/a.md': `${EN}\n## B {#b}\n\nText.\n`,
    })

    expect(await command('agree a.md#b', host)).toBe(2)
    expect(host.said.error).toContain('cannot be agreed')
  })
})

describe('status', () => {
  test('counts each language on its own', async () => {
    const host = await agreedSite({
      'en/b.md': withKeys('# B {#b}', '', 'Text.'),
    })
    host.files.set('en/a.md', EN.replace('Text', 'New text'))

    expect(await command('status', host)).toBe(0)
    expect(host.said.out).toMatchInlineSnapshot(`
      "Page       Language  In step  Behind  To agree  Missing  Waived
      a.md       English         1       0         0        0       0
                 Chinese         0       1         0        0       0
      b.md       English         1       0         0        0       0
                 Chinese         0       0         0        1       0
      All pages  English         2       0         0        0       0
                 Chinese         0       1         0        1       0
      "
    `)
  })

  test('gives the same counts to programs', async () => {
    const host = await agreedSite()

    await command('status --format json', host)

    expect(JSON.parse(host.said.out)).toEqual({
      version: 1,
      pages: [
        {
          page: 'a.md',
          locales: {
            en: { inStep: 1, behind: 0, unsettled: 0, missing: 0, waived: 0 },
            'zh-hk': {
              inStep: 1,
              behind: 0,
              unsettled: 0,
              missing: 0,
              waived: 0,
            },
          },
        },
      ],
      totals: {
        en: { inStep: 1, behind: 0, unsettled: 0, missing: 0, waived: 0 },
        'zh-hk': { inStep: 1, behind: 0, unsettled: 0, missing: 0, waived: 0 },
      },
    })
  })

  test('sets Chinese in columns', async () => {
    const host = await agreedSite()

    await command('status --lang zh-HK', host)

    expect(host.said.out).toMatchInlineSnapshot(`
      "頁面      語言  一致  落後  待確認  欠缺  豁免
      a.md      英文     1     0       0     0     0
                中文     1     0       0     0     0
      全部頁面  英文     1     0       0     0     0
                中文     1     0       0     0     0
      "
    `)
  })
})

describe('explain', () => {
  test.each(['en', 'zh-HK'])('explains every rule in %s', async (language) => {
    for (const rule of RULES) {
      const host = memoryHost({})

      expect(await command(`explain ${rule} --lang ${language}`, host)).toBe(0)
      expect(host.said.out).toContain(rule)
      expect(host.said.out).not.toMatch(
        /parity\.(?:explanations|severity|explain)/,
      )
    }
  })
})

const RULES = [
  'missing-page',
  'missing-section',
  'section-order',
  'section-level',
  'section-id',
  'duplicate-id',
  'empty-section',
  'stale',
  'untranslated',
  'structure',
  'figures',
  'citations',
  'links',
  'terms',
  'simplified',
  'variant',
  'typography',
  'front-matter',
  'ui-text',
  'uncited-figure',
  'unknown-source',
  'unsafe-markup',
  'waiver',
  'unreadable',
]

describe('check --base', () => {
  test('fails only for what a change introduces', async () => {
    const host = memoryHost({
      'en/a.md': EN,
      'zh-hk/a.md': withKeys('## 甲 {#a}', '', '內容。'),
    })
    await command('agree', host)
    const before = new Map(host.files)
    const based = memoryHost(Object.fromEntries(before), {
      readTrees: async (_, locales) =>
        locales.map((locale) => treeOf(locale, before)),
      readFiles: async () => before,
    })

    expect(await command('--base main', based)).toBe(0)
    expect(based.said.out).toContain('1 older finding')

    based.files.set('en/a.md', withKeys('', '', '# A {#a}', '', 'New text.'))
    expect(await command('--base main --format json', based)).toBe(1)
    const json = based.said.out.slice(based.said.out.indexOf('{'))
    expect(JSON.parse(json)).toMatchObject({
      summary: { errors: 1 },
      findings: [{ rule: 'stale', locale: 'zh-hk' }],
    })
  })
})
