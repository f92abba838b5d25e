import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  takeOutLateParts,
  writeLateFiles,
} from '../../../.vitepress/late-parts.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const NOTES = '<div id="term-hkma" popover><p>$& 金管局</p></div>'
const PAGE = `<html lang="zh-HK" dir="ltr"><p>text</p><term-notes class="TermNotes">${NOTES}</term-notes></html>`

describe('takeOutLateParts', () => {
  test('leaves an address below the base in place of the content', () => {
    const { html, files } = takeOutLateParts(PAGE, '/some/base/')

    const [{ path } = { path: '' }] = files
    expect(path).toMatch(/^assets\/term-notes\.[0-9a-f]{8}\.html$/)
    expect(html).toBe(
      `<html lang="zh-HK" dir="ltr"><p>text</p><term-notes class="TermNotes" data-from="/some/base/${path}"></term-notes></html>`,
    )
  })

  test('makes a page of it that has the language and is not to be listed', () => {
    const [file] = takeOutLateParts(PAGE, '/').files

    expect(file?.html).toBe(
      `<!DOCTYPE html><html lang="zh-HK">\n<meta charset="utf-8"><meta name="robots" content="noindex">\n${NOTES}`,
    )
  })

  test('gives another content another name, and the same the same', () => {
    const nameOf = (html: string) => takeOutLateParts(html, '/').files[0]?.path

    expect(nameOf(PAGE.replace('text', 'other text'))).toBe(nameOf(PAGE))
    expect(nameOf(PAGE.replace('金管局', '證監會'))).not.toBe(nameOf(PAGE))
  })

  test('leaves a page without such parts as it is', () => {
    const html = '<html lang="en-HK"><p>term-notes</p></html>'

    expect(takeOutLateParts(html, '/')).toEqual({ html, files: [] })
  })
})

describe('writeLateFiles', () => {
  test('writes each file where its address says', async () => {
    const folder = temporaryFolder()

    await writeLateFiles(folder, [{ path: 'assets/a.html', html: 'a' }])

    expect(readFileSync(join(folder, 'assets', 'a.html'), 'utf8')).toBe('a')
  })
})
