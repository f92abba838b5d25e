import { describe, expect, test } from 'vitest'
import { readLanguage } from '../../../../../scripts/parity/language/languages.ts'

describe('readLanguage', () => {
  test.each([
    ['zh-hk', true, true],
    ['zh-HK', true, true],
    ['zh_TW', true, false],
    ['zh-Hant', true, false],
    ['zh-Hant-MO', true, true],
    ['yue-Hant-HK', true, true],
    ['yue', true, true],
    ['yue-Hans', false, false],
    ['zh', false, false],
    ['zh-cn', false, false],
    ['zh-Hans-HK', false, false],
  ])('reads %s', (tag, isTraditional, isHongKong) => {
    expect(readLanguage(tag)).toEqual({
      script: 'han',
      isEnglish: false,
      isTraditional,
      isHongKong,
    })
  })

  test.each([
    ['en', 'latin', true],
    ['en-HK', 'latin', true],
    ['fr', 'latin', false],
    ['ja', 'other', false],
    ['ru-RU', 'other', false],
    ['docs', 'latin', false],
  ])('reads %s', (tag, script, isEnglish) => {
    expect(readLanguage(tag)).toMatchObject({ script, isEnglish })
  })
})
