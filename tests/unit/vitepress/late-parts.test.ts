import { describe, expect, test } from 'vitest'
import { takeOutLateParts } from '../../../.vitepress/late-parts.ts'

const NOTES = '<div id="term-hkma" popover><p>$& 金管局</p></div>'
const PAGE = `<html lang="zh-HK" dir="ltr"><p>text</p><term-notes class="TermNotes">${NOTES}</term-notes></html>`

const options = {
  base: '/some/base/',
  styles: { 'search-filters': '/some/base/assets/page.css' },
}

describe('takeOutLateParts', () => {
  test('leaves an address below the base in place of the content', () => {
    const { html, files } = takeOutLateParts(PAGE, options)

    const [{ path } = { path: '' }] = files
    expect(path).toMatch(/^assets\/term-notes\.[0-9a-f]{8}\.html$/)
    expect(html).toBe(
      `<html lang="zh-HK" dir="ltr"><p>text</p><term-notes class="TermNotes" data-from="/some/base/${path}"></term-notes></html>`,
    )
  })

  test('makes a page of it that has the language and is not to be listed', () => {
    const [file] = takeOutLateParts(PAGE, options).files

    expect(file?.text).toBe(
      `<!DOCTYPE html><html lang="zh-HK">\n<meta charset="utf-8"><meta name="robots" content="noindex">\n<body>${NOTES}`,
    )
  })

  test('gives another content another name, and the same the same', () => {
    const nameOf = (html: string) =>
      takeOutLateParts(html, options).files[0]?.path

    expect(nameOf(PAGE.replace('text', 'other text'))).toBe(nameOf(PAGE))
    expect(nameOf(PAGE.replace('金管局', '證監會'))).not.toBe(nameOf(PAGE))
  })

  test('brings the styles along that a part needs', () => {
    const html = '<search-filters><select></select></search-filters>'

    expect(takeOutLateParts(html, options).files[0]?.text).toContain(
      '<body><link rel="stylesheet" href="/some/base/assets/page.css"><select>',
    )
  })

  test('leaves a page without such parts as it is', () => {
    const html = '<html lang="en-HK"><p>term-notes</p></html>'

    expect(takeOutLateParts(html, options)).toEqual({ html, files: [] })
  })
})
