import { array, assert, constantFrom, oneof, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readPlain } from '../../../../scripts/content/plain-front-matter.ts'

/** What YAML gives a meaning to, and what it does not. */
const MARKS =
  'a Z 9 第 é ： null 2026-11-22 : # - , [ ] { } & * ! | > \' " % @ ` . ~ = ? \\ / _'

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
    const piece = constantFrom(
      ...MARKS.split(' '),
      ' ',
      '  ',
      '\t',
      '\u00a0',
      '\u3000',
      '\ufeff',
    )
    const words = array(piece, { maxLength: 8 }).map((all) => all.join(''))
    const key = oneof(constantFrom('title', 'a', 'b', 'true'), words)
    const line = tuple(key, words).map(([one, two]) => `${one}: ${two}`)
    const page = array(line, { minLength: 1, maxLength: 4 })
    assert(
      property(page, (lines) => {
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
