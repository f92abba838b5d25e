import { describe, expect, test } from 'vitest'
import { citationStyles } from '../../../.vitepress/citation-styles.ts'

describe('citationStyles', () => {
  test('says what a number is in the language of the page', () => {
    expect(citationStyles()).toMatchInlineSnapshot(`
      ":root:lang(en-HK) [data-cite]::before { content: "Source " }
      :root:lang(zh-HK) [data-cite]::before { content: "資料來源" }"
    `)
  })
})
