import { describe, expect, test } from 'vitest'
import { interfaceText } from '../../../../.vitepress/locales/text.ts'

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
