import { describe, expect, test } from 'vitest'
import { command, memoryHost, withKeys } from '../../../../support/host.ts'

const EN = withKeys('# A {#a}', '', 'Text.', '', '## B {#b}', '', 'Text.')
const ZH = withKeys('# 甲 {#a}', '', '內容。', '', '## 乙 {#b}', '', '內容。')
const site = () =>
  memoryHost({
    'en/a.md': EN,
    'zh-hk/a.md': ZH,
    'en/guide/a.md': EN,
    'zh-hk/guide/a.md': ZH,
  })

async function agreed(line: string, host = site()): Promise<string[]> {
  expect(await command(line, host)).toBe(0)
  return host.said.out.split('\n').filter((said) => said.startsWith('agreed'))
}

describe('agree', () => {
  test.each([
    ['agree', ['a.md#a', 'a.md#b', 'guide/a.md#a', 'guide/a.md#b']],
    ['agree a.md', ['a.md#a', 'a.md#b']],
    ['agree ./a.md', ['a.md#a', 'a.md#b']],
    ['agree a.md#b', ['a.md#b']],
    ['agree a.md#b guide/a.md', ['a.md#b', 'guide/a.md#a', 'guide/a.md#b']],
  ])('stamps with "%s" what is named', async (line, names) => {
    expect(await agreed(line)).toEqual(names.map((name) => `agreed   ${name}`))
  })

  test.each(['agree b.md', 'agree a.md#z', 'agree a', 'agree a.md z.md'])(
    'refuses "%s", and writes nothing',
    async (line) => {
      const host = site()

      expect(await command(line, host)).toBe(2)
      expect(host.files.has('parity.lock')).toBe(false)
      expect(host.said.out).toBe('')
    },
  )

  test('says what it takes out and what it refuses', async () => {
    const host = site()
    await command('agree', host)
    host.said.out = ''
    host.files.set(
      'en/a.md',
      withKeys('# A {#a}', '', 'Text.', '', '## C {#c}'),
    )
    host.files.set('zh-hk/a.md', withKeys('# 甲 {#a}', '', '內容。'))

    expect(await command('agree a.md', host)).toBe(0)

    expect(host.said.out).toMatchInlineSnapshot(`
      "removed  a.md#b: no page has it any more
      skipped  a.md#c: missing or still to be written in one language
      0 sections agreed, 1 agreed already.
      "
    `)
    expect(host.files.get('parity.lock')).not.toContain('\na.md#b ')
  })

  test('says which section is on one side alone', async () => {
    const host = memoryHost({
      'en/a.md': EN,
      'zh-hk/a.md': withKeys('# 甲 {#a}', '', '內容。'),
    })

    expect(await command('agree a.md#b', host)).toBe(2)
    expect(host.said.error).toContain('a.md#b')
    expect(await command('agree a.md', host)).toBe(0)
  })
})
