import { describe, expect, test } from 'vitest'
import { figureLanguage } from '../../../../../scripts/parity/figures/index.ts'

describe('figureLanguage', () => {
  test.each([
    ['en', 'en'],
    ['EN-HK', 'en'],
    ['en_US', 'en'],
    ['zh', 'zh'],
    ['zh-hk', 'zh'],
    ['zh_TW', 'zh'],
    ['yue-Hant-HK', 'zh'],
    ['cmn', 'zh'],
    ['fr', 'other'],
    ['eng', 'other'],
    ['', 'other'],
  ])('of "%s" is %s', (tag, language) => {
    expect(figureLanguage(tag)).toBe(language)
  })
})
