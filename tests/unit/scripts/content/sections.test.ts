import { describe, expect, test } from 'vitest'
import { page } from '../../../support/pages.ts'

const outline = (text: string) =>
  page(text).sections.map(
    ({ id, slug, level, title, lang, line, endLine }) => ({
      id,
      slug,
      level,
      title,
      lang,
      line,
      endLine,
    }),
  )

describe('sectionsOf', () => {
  test('cuts a page at its headings, with lines of the file', () => {
    expect(
      outline(
        '---\ntitle: AI\n---\n\n# AI {#ai}\n\nText.\n\n## 詐騙偵測 {#fraud}\n\n內容。\n',
      ),
    ).toEqual([
      {
        id: 'ai',
        slug: 'ai',
        level: 1,
        title: 'AI',
        lang: null,
        line: 5,
        endLine: 8,
      },
      {
        id: 'fraud',
        slug: 'fraud',
        level: 2,
        title: '詐騙偵測',
        lang: null,
        line: 9,
        endLine: 12,
      },
    ])
  })

  test('makes a slug where no id is written', () => {
    expect(outline('## Fraud detection')).toMatchObject([
      { id: null, slug: 'fraud-detection' },
    ])
  })

  test('reads the language of a section', () => {
    expect(outline('## 廣東話 {#cantonese lang=yue-Hant-HK}')).toMatchObject([
      { id: 'cantonese', lang: 'yue-Hant-HK', title: '廣東話' },
    ])
  })

  test('keeps text before the first heading as a section of level 0', () => {
    expect(outline('\nIntro.\n\n# AI {#ai}')).toMatchObject([
      { level: 0, line: 2, endLine: 3, id: null, slug: '' },
      { level: 1, line: 4 },
    ])
  })

  test('does not take a heading in code, a list or a quotation', () => {
    const text = [
      '# AI {#ai}',
      '```sh',
      '# no heading',
      '```',
      '> ## quoted',
      '',
      '- ## item',
    ]

    expect(outline(text.join('\n'))).toMatchObject([{ id: 'ai', endLine: 7 }])
  })

  test('takes four backticks that hold three as one fence', () => {
    const text =
      '# AI {#ai}\n````md\n```\n## inner\n```\n````\n## After {#after}'

    expect(outline(text)).toMatchObject([{ id: 'ai' }, { id: 'after' }])
  })

  test('finds headings after a container that is never closed', () => {
    expect(
      outline('# AI {#ai}\n::: tip\nText\n\n## Next {#next}'),
    ).toMatchObject([{ id: 'ai' }, { id: 'next', line: 5 }])
  })

  test('reads headings underlined instead of marked', () => {
    expect(outline('Title {#title}\n======\n\nText')).toMatchObject([
      { id: 'title', level: 1, title: 'Title' },
    ])
  })

  test('leaves marks out of a title', () => {
    expect(outline('## The *new* `code` {#new}')).toMatchObject([
      { title: 'The new code' },
    ])
  })

  test('is empty for a page of comments only outside of any section', () => {
    expect(page('<!-- note -->').sections).toMatchObject([
      { level: 0, comments: [{ text: 'note', line: 1 }], blocks: [] },
    ])
  })
})

describe('sectionsOf around comments', () => {
  test('keeps text before the first heading that has a comment beside it', () => {
    expect(page('<!-- note -->\n\nIntro.\n\n# A {#a}').sections).toMatchObject([
      { level: 0, line: 1, blocks: [{ text: 'Intro.' }] },
      { id: 'a', lang: null, title: 'A' },
    ])
  })

  test('leaves a comment out of a title', () => {
    expect(outline('## A <!-- note --> {#a}')).toMatchObject([
      { id: 'a', title: 'A' },
    ])
  })

  test('finds a heading after a quotation and a list', () => {
    expect(
      outline('# A {#a}\n\n> ## quoted\n\n## B {#b}\n\n- ## item\n\n## C {#c}'),
    ).toMatchObject([{ id: 'a' }, { id: 'b', line: 5 }, { id: 'c', line: 9 }])
  })

  test('takes a heading without words', () => {
    expect(outline('# A {#a}\n\n##\n\nText.')).toMatchObject([
      { id: 'a' },
      { id: null, title: '', level: 2 },
    ])
  })
})
