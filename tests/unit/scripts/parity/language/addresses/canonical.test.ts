import { describe, expect, test } from 'vitest'
import { canonicalLink } from '../../../../../../scripts/parity/language/addresses/canonical.ts'

const LOCALES = new Set(['english', 'zh-hk'])
const key = (target: string, page = 'guide/page.md') =>
  canonicalLink(target, page, LOCALES).key

describe('canonicalLink', () => {
  test.each([
    [' https://A.hk/b ', '//a.hk/b'],
    ['HTTP://a.hk', '//a.hk'],
    ['//a.hk/b/', '//a.hk/b'],
    ['https://a.hk//b', '//a.hk/b'],
    ['https://a.hk/b/index.html', '//a.hk/b'],
    ['https://a.hk/index', '//a.hk'],
    ['https://www.a.hk', '//a.hk'],
    ['https://zh-hk.a.hk', '//a.hk'],
    ['https://en.hk', '//en.hk'],
    ['https://tc.gov.hk', '//gov.hk'],
    ['https://www.hk', '//www.hk'],
    ['https://a.hk/b_e.htm', '//a.hk/b'],
    ['https://a.hk/b?lang=en', '//a.hk/b'],
    ['https://a.hk/b?x=1&Lang=tc&y=2', '//a.hk/b?x=1&y=2'],
    ['https://a.hk/c%20d', '//a.hk/c d'],
    ['https://a.hk/%E4', '//a.hk/%E4'],
    ['https://a.hk/x?u=https://b.hk', '//a.hk/x?u=https://b.hk'],
    ['mailto:A@b.hk', 'mailto:a@b.hk'],
    ['https://github.com/a/b/pull/12', '//github.com/a/b/issues/12'],
    ['https://github.com/a/b/pull/12/files', '//github.com/a/b/pull/12/files'],
    ['https://a.hk/a/b/pull/12', '//a.hk/a/b/pull/12'],
    ['../README.zh-TW.md', '/README'],
    ['a_zh.md#x', '/guide/a'],
    ['a.min.md', '/guide/a.min'],
    ['plan-b.md', '/guide/plan-b'],
    [
      'https://github.com/a/b/blob/main/README.zh-TW.md',
      '//github.com/a/b/blob/main/README',
    ],
    ['/b', '/b'],
    ['/English/b', '/b'],
    ['/zh-hk/b.md', '/b'],
    ['/docs/zh-hk/b', '/docs/b'],
    ['/zh-hk/blog/b-zh-hk', '/blog/b'],
    ['/blog/b-hk', '/blog/b-hk'],
    ['https://m.a.hk/b', '//a.hk/b'],
    ['https://m.hk/b', '//m.hk/b'],
    ['/b//c', '/b/c'],
    ['b', '/guide/b'],
    ['./b.html', '/guide/b'],
    ['../b', '/b'],
    ['../../b', '/b'],
    ['../../zh/guide/b', '/guide/b'],
    ['../../pt-BR/b', '/pt-BR/b'],
    ['../zh/b', '/zh/b'],
    ['english/b', '/b'],
    ['en/guide/b.md', '/guide/b'],
    ['b/en/c', '/guide/b/en/c'],
    ['https://a.hk/v/12/?captions=chi_hant&learn=on', '//a.hk/v/12?learn=on'],
    ['#part', '/guide/page'],
    ['?x=1', '/guide/page?x=1'],
    ['/', ''],
    ['/index.md', ''],
  ])('makes of %j %j', (target, canonical) => {
    expect(key(target)).toBe(canonical)
  })

  test('keeps the part of the page', () => {
    expect(canonicalLink('/b#%E4%B8%80', 'a.md', LOCALES).hash).toBe('一')
    expect(canonicalLink('/b#a#b', 'a.md', LOCALES).hash).toBe('a#b')
    expect(canonicalLink('/b', 'a.md', LOCALES).hash).toBe('')
  })
})
