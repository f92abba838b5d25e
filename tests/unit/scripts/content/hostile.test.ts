import { describe, expect, test } from 'vitest'
import { createParser } from '../../../../scripts/content/markdown.ts'
import { isPage, parsePage } from '../../../../scripts/content/parse-page.ts'

const parser = await createParser()
const parse = (text: string) =>
  parsePage({ locale: 'en', path: 'a.md', file: 'en/a.md', text }, parser)

describe('parsePage on hostile pages', () => {
  test('reads 5 MB of one page', () => {
    const part = 'Text with **bold** and 中文, as long as it is.\n'.repeat(20)
    const text = Array.from(
      { length: 5_000 },
      (_, index) => `## Heading ${index}\n\n${part}\n- item\n\n`,
    ).join('')

    const read = parse(text)

    expect(isPage(read) && read.sections.length).toBe(5_000)
  }, 60_000)

  test('reads a page of very many blocks before the first heading', () => {
    const read = parse('a\n\n'.repeat(150_000))

    expect(read).toMatchObject({ sections: [{ level: 0, line: 1 }] })
  }, 30_000)

  test.each([
    ['brackets', '['],
    ['backticks', '`'],
    ['stars', '*a '],
    ['quotation marks', '> '],
    ['angle brackets', '<'],
    ['citations', '[@'],
    ['ids', ' {#'],
    ['comments', '<!--'],
    ['colons', ':::tip '],
  ])('does not take forever over %s', (_, mark) => {
    const read = parse(`# AI {#ai}\n\n${mark.repeat(20_000)}`)

    expect(isPage(read) && read.sections.map(({ id }) => id)).toContain('ai')
  })
})
