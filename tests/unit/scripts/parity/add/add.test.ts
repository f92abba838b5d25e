import { describe, expect, test } from 'vitest'
import { run } from '../../../../../scripts/parity/cli.ts'
import { insertLines } from '../../../../../scripts/parity/add/stub.ts'
import { command, memoryHost, withKeys } from '../../../../support/host.ts'

const EN = withKeys(
  '# A {#a}',
  '',
  'Text.',
  '',
  '## B {#b}',
  '',
  'Text.',
  '',
  '### C {#c}',
  '',
  'Text.',
  '',
  '## Further reading {#further-reading}',
  '',
  '- x',
)
const ZH = withKeys(
  '# 甲 {#a}',
  '',
  '內容。',
  '',
  '## 乙 {#b}',
  '',
  '內容。',
  '',
  '### 丙 {#c}',
  '',
  '內容。',
  '',
  '## 延伸閱讀 {#further-reading}',
  '',
  '- x',
)

const outline = (text = '') =>
  text.split('\n').filter((line) => line.startsWith('#'))

describe('add', () => {
  test('writes a stub before what closes a page, in both languages', async () => {
    const host = memoryHost({ 'en/p.md': EN, 'zh-hk/p.md': ZH })

    expect(await command('add p.md#new', host)).toBe(0)

    expect(outline(host.files.get('en/p.md'))).toEqual([
      '# A {#a}',
      '## B {#b}',
      '### C {#c}',
      '## new {#new}',
      '## Further reading {#further-reading}',
    ])
    expect(host.files.get('zh-hk/p.md')).toContain(
      '內容。\n\n## new {#new}\n\n<!-- pending -->\n\n## 延伸閱讀',
    )
    expect(host.said.out).toBe(
      'A stub stands in en/p.md.\nA stub stands in zh-hk/p.md.\n',
    )
  })

  test('is reported until somebody has written the section', async () => {
    const host = memoryHost({ 'en/p.md': EN, 'zh-hk/p.md': ZH })
    await command('add p.md#new', host)

    expect(
      await command('check --rule empty-section --format json', host),
    ).toBe(1)
    const json = host.said.out.slice(host.said.out.indexOf('{'))
    expect(JSON.parse(json).findings).toMatchObject([
      { locale: 'en', section: 'new' },
      { locale: 'zh-hk', section: 'new' },
    ])
  })

  test.each([
    ['b', '', ['## B {#b}', '### C {#c}', '## new {#new}']],
    ['b', '--level 3', ['## B {#b}', '### new {#new}', '### C {#c}']],
    [
      'c',
      '',
      ['### C {#c}', '### new {#new}', '## Further reading {#further-reading}'],
    ],
    [
      'c',
      '--level 2',
      ['### C {#c}', '## new {#new}', '## Further reading {#further-reading}'],
    ],
    ['a', '--level 2', ['# A {#a}', '## new {#new}', '## B {#b}']],
  ])('stands after %s %s', async (after, level, expected) => {
    const host = memoryHost({ 'en/p.md': EN, 'zh-hk/p.md': ZH })

    expect(await command(`add p.md#new --after ${after} ${level}`, host)).toBe(
      0,
    )

    const lines = outline(host.files.get('en/p.md'))
    const at = lines.indexOf(expected[0] ?? '')
    expect(lines.slice(at, at + expected.length)).toEqual(expected)
  })

  test('gives headings in each language', async () => {
    const host = memoryHost({ 'en/p.md': EN, 'zh-hk/p.md': ZH })
    const titles = ['--title', 'en=New rules', '--title', 'zh-hk=新規則']

    await run(['add', 'p.md#new', ...titles], host)

    expect(host.files.get('en/p.md')).toContain('## New rules {#new}')
    expect(host.files.get('zh-hk/p.md')).toContain('## 新規則 {#new}')
  })

  test('writes only the side that is missing, in the place of the other', async () => {
    const host = memoryHost({
      'en/p.md': EN,
      'zh-hk/p.md': ZH.replace('### 丙 {#c}\n\n內容。\n\n', ''),
    })

    expect(await command('add p.md#c', host)).toBe(0)

    expect(host.files.get('en/p.md')).toBe(EN)
    expect(outline(host.files.get('zh-hk/p.md'))).toEqual([
      '# 甲 {#a}',
      '## 乙 {#b}',
      '### c {#c}',
      '## 延伸閱讀 {#further-reading}',
    ])
  })

  test('writes a new page with the keys that it needs', async () => {
    const host = memoryHost({ 'en/p.md': EN, 'zh-hk/p.md': ZH })

    expect(await command('add deep/new.md#x', host)).toBe(0)

    expect(host.files.get('zh-hk/deep/new.md')).toBe(
      '---\ntitle:\ndescription:\n---\n\n# new {#new}\n\n<!-- pending -->\n\n## x {#x}\n\n<!-- pending -->\n',
    )
    expect(host.files.get('en/deep/new.md')).toBe(
      host.files.get('zh-hk/deep/new.md'),
    )
  })

  test('writes the page that only one language lacks under its own heading', async () => {
    const host = memoryHost({ 'en/p.md': EN, 'zh-hk/q.md': ZH })

    await command('add p.md#b', host)

    expect(outline(host.files.get('zh-hk/p.md'))).toEqual([
      '# a {#a}',
      '## b {#b}',
    ])
  })

  test('never writes over a file that is no page', async () => {
    const host = memoryHost({ 'en/p.md': EN, 'zh-hk/p.md': ZH })
    const files = new Map([...host.files, ['zh-hk/new.md', 'notes']])

    const code = await command('add new.md#x', {
      ...host,
      readFile: async (path) => files.get(path) ?? null,
    })

    expect(code).toBe(2)
    expect(host.files.has('en/new.md')).toBe(false)
  })
})

describe('insertLines', () => {
  test.each([
    ['', 0, 'x\n'],
    ['a', 1, 'a\n\nx\n'],
    ['a\n', 1, 'a\n\nx\n'],
    ['a\nb\n', 1, 'a\n\nx\n\nb\n'],
    ['a\n\nb\n', 1, 'a\n\nx\n\nb\n'],
    ['a\r\nb', 1, 'a\r\n\r\nx\r\n\r\nb'],
    ['\uFEFFa\n', 1, '\uFEFFa\n\nx\n'],
  ])('puts a line into %j after %i', (text, after, expected) => {
    expect(insertLines(text, after, ['x'])).toBe(expected)
  })
})
