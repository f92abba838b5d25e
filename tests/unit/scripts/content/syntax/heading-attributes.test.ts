import { describe, expect, test } from 'vitest'
import { createParser } from '../../../../../scripts/content/markdown.ts'

const parser = await createParser()

/** The id of each heading, with the rest of its attributes if there are any. */
function ids(...lines: string[]): string[] {
  return parser
    .parse(lines.join('\n\n'), {})
    .filter(({ type }) => type === 'heading_open')
    .map((token) => token.attrGet('id') ?? '')
}

describe('headingAttributes', () => {
  test('takes a written id and leaves the words', () => {
    expect(parser.render('## Fraud {#fraud}')).toContain(
      '<h2 id="fraud" tabindex="-1">Fraud</h2>',
    )
  })

  test('makes an id from the words as the framework does', () => {
    expect(
      ids(
        '## Fraud, `code` & *more*',
        '## 2025: a year',
        '## Ça va?',
        '## 詐騙 偵測',
      ),
    ).toEqual(['fraud-code-more', '_2025-a-year', 'ca-va', '詐騙-偵測'])
  })

  test('numbers ids made from the same words', () => {
    expect(ids('## Same', '## Same', '## Same')).toEqual([
      'same',
      'same-1',
      'same-2',
    ])
  })

  test('never gives a heading the id that another one was written with', () => {
    expect(ids('## Fraud', '## 詐騙 {#fraud}')).toEqual(['fraud-1', 'fraud'])
  })

  test('gives the second of two written ids one of its own', () => {
    expect(ids('## One {#a}', '## Two {#a}')).toEqual(['a', 'two'])
  })

  test('reads the language, and no other attribute', () => {
    expect(
      parser.render('## A {#a lang=yue-Hant-HK .red onclick=x}'),
    ).toContain('<h2 lang="yue-Hant-HK" id="a" tabindex="-1">A</h2>')
  })

  test.each([
    ['braces that hold more than attributes', '## A {not this, no}'],
    ['braces that are empty', '## A {}'],
    ['braces in code', '## `{#a}`'],
  ])('leaves %s', (_, line) => {
    expect(parser.render(line)).toMatch(/[{}]/)
  })

  test('tells very many headings of the same words apart', () => {
    const all = ids(...Array.from({ length: 40_000 }, () => '## Same'))

    expect(new Set(all).size).toBe(40_000)
  }, 60_000)
})

describe('headingAttributes in any order', () => {
  test.each([
    ['## A {  #a   lang=en }', 'a', 'en'],
    ['## A {.red #a}', 'a', null],
    ['## A {lang=en}', 'a-heading', 'en'],
    ['## A {.red}', 'a-heading', null],
    ['## A {lang="en"}', 'a-heading', 'en'],
  ])('reads %s', (line, id, lang) => {
    const [heading] = parser.parse(line.replace('A', 'A heading'), {})

    expect(heading?.attrGet('id')).toBe(id)
    expect(heading?.attrGet('lang')).toBe(lang)
  })

  test('makes an id without tags and emoji', () => {
    expect(ids('## A <b>b</b> :tada: c')).toEqual(['a-b-c'])
  })

  test('makes an id for a heading without words', () => {
    expect(ids('##', '## A')).toEqual(['', 'a'])
  })

  test('puts a sign before a number that an id would begin with', () => {
    expect(ids('## 2025', '## In 2025')).toEqual(['_2025', 'in-2025'])
  })
})
