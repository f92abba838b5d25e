import { describe, expect, test } from 'vitest'
import {
  parseQuery,
  tidyQuery,
} from '../../../../../../.vitepress/theme/elements/search/query.ts'
import { table } from '../../../../../support/search.ts'

describe('tidyQuery', () => {
  test('drops what no text can hold, and puts one space for many', () => {
    expect(tidyQuery(' a\u0000\u001b \u202e b\ud800 c\ufeff ')).toBe('a b c')
  })

  test('cuts between characters, never through one', () => {
    const tidy = tidyQuery('𠮷'.repeat(10_000))

    expect([...tidy]).toHaveLength(200)
    expect(tidy.isWellFormed()).toBe(true)
  })
})

describe('parseQuery', () => {
  test('finds nothing to look for in signs', () => {
    expect(parseQuery('?! 。', table)).toBeNull()
  })

  test('takes Chinese words with a space between as one run and as parts', () => {
    const query = parseQuery('监管 沙盒', table)

    expect(query?.phrase.exact).toEqual(['監管', '管沙', '沙盒'])
    expect(query?.parts.map(({ exact }) => exact)).toEqual([['監管'], ['沙盒']])
  })
})
