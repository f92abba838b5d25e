import { describe, expect, test } from 'vitest'
import {
  InterfaceTextError,
  parseInterfaceTexts,
} from '../../../../../scripts/parity/ui-text/interface-texts.ts'
import { uiText } from '../../../../../scripts/parity/rules/ui-text.ts'
import { ruleContext } from '../../../../support/context.ts'
import { treePair } from '../../../../support/pages.ts'

const EN = { locale: 'en', language: 'en', file: 'en.json' }
const ZH = { locale: 'zh-hk', language: 'zh-HK', file: 'zh-HK.json' }

function check(left: object, right: object) {
  const texts = [
    parseInterfaceTexts(EN, JSON.stringify(left, null, 2)),
    parseInterfaceTexts(ZH, JSON.stringify(right, null, 2)),
  ] as const
  return uiText
    .check(treePair({}), ruleContext({ interfaceTexts: texts }))
    .map(({ file, line, other, args }) => [file, line, other?.line, args])
}

const nothing = { found: '', expected: '' }

describe('ui-text', () => {
  test('accepts the same keys with each language’s own plural forms', () => {
    expect(
      check(
        {
          a: { b: 'B {{x}}' },
          n_one: '{{count}} page',
          n_other: '{{count}} pages',
        },
        { a: { b: '{{x}}乙' }, n_other: '{{count}}頁' },
      ),
    ).toEqual([])
  })

  test('names a key that only one language has, at its branch', () => {
    expect(check({ a: { b: 'B', c: 'C' } }, { a: { b: '乙' } })).toEqual([
      ['zh-HK.json', 2, 4, { variant: 'key', key: 'a.c', ...nothing }],
    ])
    expect(check({ a: 'A' }, { a: '甲', b: '乙' })).toEqual([
      ['en.json', 1, 3, { variant: 'key', key: 'b', ...nothing }],
    ])
  })

  test('names a plural form that a language lacks', () => {
    expect(check({ n_other: 'pages' }, { n_other: '頁' })).toEqual([
      ['en.json', 2, 2, { variant: 'key', key: 'n_one', ...nothing }],
    ])
    expect(check({ n: 'pages' }, { n_other: '頁' })).toMatchObject([
      ['en.json', 2, 2, { key: 'n_one' }],
      ['en.json', 2, 2, { key: 'n_other' }],
    ])
  })

  test('names an empty text', () => {
    expect(check({ a: ' ' }, { a: '甲' })).toEqual([
      ['en.json', 2, 2, { variant: 'empty', key: 'a', ...nothing }],
    ])
  })

  test('names placeholders that differ, in any order and form', () => {
    expect(
      check({ a: '{{ x }} {{- y}}' }, { a: '{{y}}{{x, number}}' }),
    ).toEqual([])
    expect(check({ a: '{{x}}' }, { a: '{{y}}' })).toEqual([
      [
        'zh-HK.json',
        2,
        2,
        { variant: 'placeholder', key: 'a', found: 'y', expected: 'x' },
      ],
    ])
  })

  test('is silent where there is no interface', () => {
    expect(uiText.check(treePair({}), ruleContext())).toEqual([])
  })
})

describe('parseInterfaceTexts', () => {
  test.each([
    ['{"a": ', 1],
    ['{\n"a": 1\n}', 1],
    ['[]', 1],
    ['{\n"a": "b",\n"a": "c"}', 3],
  ])('refuses %j', (json, line) => {
    const read = () => parseInterfaceTexts(EN, json)

    expect(read).toThrow(InterfaceTextError)
    expect(read).toThrow(`en.json:${line} `)
  })
})
