import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readPlain } from '../../../../scripts/content/plain-front-matter.ts'

describe('readPlain', () => {
  test('reads plain words and dates with their lines', () => {
    const lines = ['title: 人工智能：法例', 'reviewed: 2026-11-22']

    expect(readPlain(lines, 4)).toEqual({
      values: { title: '人工智能：法例', reviewed: '2026-11-22' },
      lines: { title: 2, reviewed: 3 },
      length: 4,
    })
  })

  test.each([
    [],
    [''],
    ['title: "AI"'],
    ['title: null'],
    ['title: True'],
    ['title: AI # a comment'],
    ['title: AI: an overview'],
    ['title: AI:'],
    ['title: AI '],
    ['title: 2026'],
    ['title: [AI]'],
    ['title: AI', 'title: AI'],
    ['title: AI', '  in Hong Kong'],
    ['null: AI'],
    ['constructor: AI'],
  ])('leaves %j to the parser of YAML', (...lines) => {
    expect(readPlain(lines, lines.length + 2)).toBeNull()
  })

  test('reads nothing otherwise than YAML does', () => {
    const piece = fc.constantFrom(
      ...'a Z 9 第 é ： : # - , [ ] { } & * ! | > \' " % @ ` . ~ = ? \\ / _'.split(
        ' ',
      ),
      ...[' ', '  ', '\t', '\u00a0', '\u3000', '\ufeff', 'null', '2026-11-22'],
    )
    const words = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''))
    const key = fc.oneof(fc.constantFrom('title', 'a', 'b', 'true'), words)
    const line = fc.tuple(key, words).map(([one, two]) => `${one}: ${two}`)
    const page = fc.array(line, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(page, (lines) => {
        const read = readPlain(lines, 0)
        if (read === null) return
        const document = parseDocument(lines.join('\n'), { schema: 'core' })

        expect(document.errors).toEqual([])
        expect(read.values).toEqual(document.toJS())
      }),
      { numRuns: 20_000 },
    )
  })
})
