import { describe, expect, test } from 'vitest'
import { resources } from '../../../.vitepress/locales/index.ts'
import { assertSameWords } from '../../../.vitepress/same-words.ts'

describe('assertSameWords', () => {
  test('is content with the words of the site', () => {
    expect(() =>
      assertSameWords(resources.en, resources['zh-hk']),
    ).not.toThrow()
  })

  test('names the file that lacks a key', () => {
    expect(() => assertSameWords({ a: 'x', b: 'y' }, { a: '字' })).toThrow(
      'zh-HK.json  b: key',
    )
  })

  test('names placeholders that differ', () => {
    expect(() => assertSameWords({ a: '{{x}}' }, { a: '字' })).toThrow(
      /a: placeholder/,
    )
  })
})
