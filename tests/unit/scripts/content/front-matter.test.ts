import { describe, expect, test } from 'vitest'
import { parseFrontMatter } from '../../../../scripts/content/front-matter.ts'

const parse = (text: string) => parseFrontMatter(text.split('\n'))

describe('parseFrontMatter', () => {
  test('gives values with the line of each key', () => {
    expect(parse('---\ntitle: AI\n\nreviewed: 2026-11-22\n---\ntext')).toEqual({
      values: { title: 'AI', reviewed: '2026-11-22' },
      lines: { title: 2, reviewed: 4 },
      length: 5,
    })
  })

  test('is empty where a page has none', () => {
    expect(parse('# AI')).toEqual({ values: {}, lines: {}, length: 0 })
  })

  test('is empty between fences that hold nothing', () => {
    expect(parse('---\n---\n# AI')).toEqual({
      values: {},
      lines: {},
      length: 2,
    })
  })

  test('does not take a rule further down for a fence', () => {
    expect(parse('# AI\n\n---\n')).toMatchObject({ length: 0 })
  })

  test('names the fence that is never closed', () => {
    expect(parse('---\ntitle: AI\n\n# AI')).toEqual({
      line: 1,
      column: 1,
      reason: 'front-matter-open',
      detail: '---',
    })
  })

  test('names the line that is no YAML', () => {
    expect(parse('---\ntitle: AI\ntopic: a: b\n---')).toMatchObject({
      line: 3,
      reason: 'front-matter',
    })
  })

  test('names a key given twice', () => {
    expect(parse('---\ntitle: AI\ntitle: KI\n---')).toMatchObject({
      line: 3,
      reason: 'front-matter',
      detail: expect.stringContaining('unique'),
    })
  })

  test('refuses a list in place of keys', () => {
    expect(parse('---\n- AI\n---')).toMatchObject({ reason: 'front-matter' })
  })

  test.each(['---js', '--- json', '---!'])('refuses %s', (fence) => {
    expect(parse(`${fence}\ntitle: AI\n---`)).toMatchObject({
      line: 1,
      reason: 'front-matter',
    })
  })

  test('takes a line of more hyphens for a rule', () => {
    expect(parse('----\n\n# AI')).toMatchObject({ length: 0 })
  })

  test('refuses aliases that would multiply without end', () => {
    const rows = 'abcdefgh'.split('').map((name, index, all) => {
      const before = all[index - 1]
      return `${name}: &${name} [${before ? `*${before},`.repeat(9) : '1'}]`
    })

    expect(parse(['---', ...rows, '---'].join('\n'))).toMatchObject({
      reason: 'front-matter',
    })
  })

  test('keeps the prototype of objects out of reach', () => {
    const read = parse('---\n__proto__: { title: AI }\n---')

    expect(read).not.toHaveProperty('values.title')
  })
})

describe('parseFrontMatter on what is no plain key', () => {
  test('names the column of a mistake', () => {
    expect(parse('---\ntitle: "AI"x\n---')).toMatchObject({
      line: 2,
      column: 12,
      detail: expect.not.stringContaining('\n'),
    })
  })

  test('has no line for a key that is not one word', () => {
    expect(parse('---\n? [a, b]\n: c\ntitle: AI\n---')).toMatchObject({
      lines: { title: 4 },
    })
  })

  test('names an alias that stands for nothing', () => {
    expect(parse('---\ntitle: *gone\n---')).toMatchObject({
      reason: 'front-matter',
      line: 2,
    })
  })
})
