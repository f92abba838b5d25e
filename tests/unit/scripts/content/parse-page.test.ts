import { describe, expect, test } from 'vitest'
import { createParser } from '../../../../scripts/content/markdown.ts'
import { isPage, parsePage } from '../../../../scripts/content/parse-page.ts'

const parser = await createParser()
const parse = (text: string) =>
  parsePage({ locale: 'en', path: 'a.md', file: 'en/a.md', text }, parser)

describe('parsePage', () => {
  test('counts lines from the top of the file', () => {
    const read = parse('---\ntitle: AI\n---\n# AI {#ai}\n\nText.[@a]')

    expect(read).toMatchObject({
      frontMatter: { length: 3 },
      sections: [
        { line: 4, blocks: [{ line: 6, citations: [{ line: 6, column: 6 }] }] },
      ],
    })
  })

  test('never runs what a page says', () => {
    const attack = 'globalThis.attacked = true'

    parse(`---js\n${attack}\n---\n# AI {#ai}`)
    parse(`---\ntitle: AI\n---\n---js\n${attack}\n---\n# AI {#ai}`)

    expect(globalThis).not.toHaveProperty('attacked')
    expect(() => parser.render(`---js\n${attack}\n---\n# AI`)).toThrow('YAML')
    expect(globalThis).not.toHaveProperty('attacked')
  })

  test('reads a page whose text starts with a rule', () => {
    const read = parse('---\ntitle: AI\n---\n---\na: b\n---\n# AI {#ai}')

    expect(read).toMatchObject({
      sections: [{ title: 'a: b', line: 5 }, { line: 7 }],
    })
  })

  test('gives the problem of front matter with the name of the file', () => {
    const read = parse('---\ntitle: "AI\n---\n')

    expect(isPage(read)).toBe(false)
    expect(read).toMatchObject({ file: 'en/a.md', reason: 'front-matter' })
  })
})
