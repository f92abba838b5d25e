import { describe, expect, test } from 'vitest'
import { createPageStyles } from '../../../.vitepress/page-styles.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const FILES = {
  'index.css': [
    '@layer text, parts;',
    "@import './text.css' layer(text);",
    "@import './parts/TermNotes.css' layer(parts);",
    "@import './parts/KeyFigures.css' layer(parts);",
  ].join('\n'),
  'text.css': 'p { margin: 0 }',
  'parts/TermNotes.css': '.TermNotes { color: red }',
  'parts/KeyFigures.css': '.KeyFigures { color: blue }',
}

describe('createPageStyles', () => {
  test('gives a page what all need and no more', () => {
    const styles = createPageStyles(temporaryFolder(FILES), '/')

    styles.linksFor('<p class="Term">TermNotes</p>')

    expect(textsOf(styles)).toEqual([
      '@layer text,parts;@layer text{p{margin:0}}',
    ])
  })

  test('gives a page the parts whose class it has, in the order of the index', () => {
    const styles = createPageStyles(temporaryFolder(FILES), '/base/')

    const links = styles.linksFor(
      '<p class="Wide KeyFigures"></p><p class="TermNotes"></p>',
    )

    expect(textsOf(styles)[1]).toBe(
      '@layer parts{.TermNotes{color:red}}@layer parts{.KeyFigures{color:#00f}}',
    )
    expect(links).toEqual(
      styles
        .files()
        .map(({ path }) => [
          'link',
          { rel: 'stylesheet', href: `/base/${path}` },
        ]),
    )
  })

  test('makes one sheet for all pages with the same parts', () => {
    const styles = createPageStyles(temporaryFolder(FILES), '/')

    const [, link] = styles.linksFor('<p class="KeyFigures Narrow"></p>')
    styles.linksFor('<ul class="KeyFigures"></ul>')

    expect(styles.files()).toHaveLength(2)
    expect(styles.addressFor('KeyFigures')).toBe(`/${styles.files()[1]?.path}`)
    expect(link?.[1]).toMatchObject({ href: styles.addressFor('KeyFigures') })
  })
})

function textsOf(styles: ReturnType<typeof createPageStyles>): string[] {
  return styles.files().map(({ text }) => text)
}
