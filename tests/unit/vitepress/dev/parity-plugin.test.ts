import { describe, expect, test } from 'vitest'
import {
  parityPlugin,
  parseQuestion,
} from '../../../../.vitepress/dev/parity-plugin.ts'

describe('parseQuestion', () => {
  test('takes a page and a language', () => {
    const question = { page: 'more/a-b.md', locale: 'zh-hk' }

    expect(parseQuestion({ ...question, extra: 1 })).toEqual(question)
  })

  test.each([
    null,
    'finance.md',
    {},
    { page: 'finance.md', locale: 'fr' },
    { page: '../secret.md', locale: 'en' },
    { page: '/etc/secret.md', locale: 'en' },
    { page: 'a/../../secret.md', locale: 'en' },
    { page: 'secret.txt', locale: 'en' },
    { page: 1, locale: 'en' },
  ])('refuses %j', (data) => {
    expect(parseQuestion(data)).toBeNull()
  })
})

describe('parityPlugin', () => {
  test('is no part of a build', () => {
    expect(parityPlugin('.').apply).toBe('serve')
  })
})
