import { describe, expect, test } from 'vitest'
import { compareResources } from '../../../../.vitepress/locales/check.ts'
import { resources } from '../../../../.vitepress/locales/index.ts'
import { interfaceText } from '../../../../.vitepress/locales/text.ts'

describe('compareResources', () => {
  test('finds nothing in the words of the site', () => {
    expect(compareResources(resources.en, resources['zh-hk'])).toEqual([])
  })

  test('accepts plural forms that only one language has', () => {
    const english = { page: { minutes_one: '{{count}} a', minutes_other: 'b' } }
    const chinese = { page: { minutes_other: '{{count}}' } }

    expect(compareResources(english, chinese)).toEqual([])
  })

  test('names a key that one side lacks, on either side', () => {
    const left = { a: { b: 'x' }, c: 'x' }
    const right = { a: { d: '字' }, c: '字' }

    expect(compareResources(left, right)).toEqual([
      { key: 'a.b', message: 'is missing in the second language.' },
      { key: 'a.d', message: 'is missing in the first language.' },
    ])
  })

  test('names placeholders that differ', () => {
    expect(compareResources({ a: '{{x}} {{y}}' }, { a: '{{ x }}' })).toEqual([
      {
        key: 'a',
        message:
          'takes x, y in the first language and x in the second. Use the same on both sides.',
      },
    ])
  })

  test('names a key without words', () => {
    expect(compareResources({ a: ' ' }, { a: '字' })).toHaveLength(1)
  })
})

describe('interfaceText', () => {
  test('chooses the plural of the language', () => {
    const english = interfaceText('en')
    const chinese = interfaceText('zh-hk')

    expect(english('page.sources', { count: 1 })).toBe('1 source')
    expect(english('page.sources', { count: 2 })).toBe('2 sources')
    expect(chinese('page.sources', { count: 1 })).toBe('1項資料來源')
  })

  test('leaves escaping to the template', () => {
    const title = '"A" & <b>'

    expect(interfaceText('en')('page.permalink', { title })).toBe(
      `Link to this section: ${title}`,
    )
  })
})
