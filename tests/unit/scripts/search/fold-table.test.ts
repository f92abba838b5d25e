import { describe, expect, test } from 'vitest'
import {
  fold,
  parseFoldTable,
} from '../../../../.vitepress/theme/elements/search/text.ts'
import { buildFoldTable } from '../../../../scripts/search/fold-table.ts'

function foldedOn(site: string, text: string): string {
  return fold(text, parseFoldTable(buildFoldTable(new Set(site))))
}

describe('buildFoldTable', () => {
  test('leads Simplified characters to those of the site', () => {
    expect(foldedOn('監管風險銀行', '监管风险银行')).toBe('監管風險銀行')
  })

  test.each(['裏裡', '台臺', '説說', '綫線', '着著', '衞衛', '羣群', '啓啟'])(
    'takes the variants %s for one',
    (pair) => {
      const [left = '', right = ''] = pair

      expect(foldedOn(left, right)).toBe(left)
      expect(foldedOn(right, left)).toBe(right)
      expect(new Set(foldedOn(pair, pair)).size).toBe(1)
    },
  )

  test('has nothing about characters that the site does not use', () => {
    expect(buildFoldTable(new Set('人'))).not.toMatch(/监|險/)
  })
})
