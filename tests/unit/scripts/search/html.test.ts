import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../scripts/search/html.ts'

describe('readHtml', () => {
  test('gives tags, attributes and texts in order', () => {
    expect(readHtml('<p id="a" data-x>A &amp; B<br>C</p>')).toEqual([
      { type: 'open', name: 'p', attributes: { id: 'a', 'data-x': '' } },
      { type: 'text', text: 'A & B' },
      { type: 'open', name: 'br', attributes: {} },
      { type: 'close', name: 'br' },
      { type: 'text', text: 'C' },
      { type: 'close', name: 'p' },
    ])
  })

  test('decodes entities by name and number', () => {
    expect(readHtml('&lt;&#39;&#x4eba;&unknown;')).toEqual([
      { type: 'text', text: "<'人&unknown;" },
    ])
  })

  test('passes over comments, scripts, styles and the doctype', () => {
    const html = '<!DOCTYPE html><!-- <p> --><script>if (a<b) {}</script>x'

    expect(readHtml(html)).toEqual([{ type: 'text', text: 'x' }])
  })

  test('is not led astray by a sign in an attribute', () => {
    expect(readHtml('<a title="a > b">x</a>')[0]).toMatchObject({
      attributes: { title: 'a > b' },
    })
  })
})
