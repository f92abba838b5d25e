import { describe, expect, test } from 'vitest'
import { pageAddress } from '../../../.vitepress/page.ts'

describe('pageAddress', () => {
  test.each([
    ['zh-hk/finance.md', { locale: 'zh-hk', slug: 'finance' }],
    ['en/index.md', { locale: 'en', slug: '' }],
    ['en/a/index.md', { locale: 'en', slug: 'a' }],
    ['index.md', null],
    ['404.md', null],
    ['docs/index.md', null],
  ])('reads %s', (path, address) => {
    expect(pageAddress(path)).toEqual(address)
  })
})
