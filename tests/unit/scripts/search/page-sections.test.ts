import { describe, expect, test } from 'vitest'
import { readPageSections } from '../../../../scripts/search/page-sections.ts'
import type { PageSection } from '../../../../scripts/search/page-sections.ts'

function read(body: string, isList = false): PageSection[] {
  const html = `<nav>Not this</nav><article data-pagefind-body>${body}</article><p>Nor this</p>`
  return readPageSections(html, { isList })
}

describe('readPageSections', () => {
  test('cuts a chapter at its headings', () => {
    const sections = read(
      '<h1 id="finance">金融</h1><p>第一段。</p><section><h2 id="risk">風險</h2><p>第二段。</p><p>第三段。</p></section>',
    )

    expect(sections).toEqual([
      { id: 'finance', title: '金融', text: '第一段。', chapter: '' },
      { id: 'risk', title: '風險', text: '第二段。\n第三段。', chapter: '' },
    ])
  })

  test('leaves out citations, references, drawings and what asks for it', () => {
    const [section] = read(
      '<h2 id="a">A</h2><p>Text<sup data-pagefind-ignore>1</sup>.</p><svg><text>9</text></svg><section data-references><p>Source</p></section>',
    )

    expect(section?.text).toBe('Text.')
  })

  test('keeps a heading that has no text of its own', () => {
    expect(read('<h2 id="a">A</h2><h3 id="b">B</h3><p>x</p>')).toMatchObject([
      { id: 'a', text: '' },
      { id: 'b', text: 'x' },
    ])
  })

  test('sets parts apart that only the style sets apart', () => {
    const [section] = read(
      '<h2 id="a">A</h2><li><strong>75%</strong><span>of banks in the cohor<span>t</span></span></li>',
    )

    expect(section?.text).toBe('75% of banks in the cohort')
  })

  test('reads the entries of a list by themselves', () => {
    const sections = read(
      '<h1 id="glossary">Glossary</h1><p>Lead</p><dl><div id="term-a"><dt><a>A term</a><span>AT</span></dt><dd>What it is</dd></div></dl><p>After</p>',
      true,
    )

    expect(sections).toEqual([
      { id: 'glossary', title: 'Glossary', text: 'Lead\nAfter', chapter: '' },
      { id: 'term-a', title: 'A term AT', text: 'What it is', chapter: '' },
    ])
  })

  test('names an entry by its date, its link, or its first words', () => {
    const sections = read(
      '<h1 id="x">X</h1><ol><li id="event-a" data-chapter="finance"><time>2024</time><p>It starts</p></li><li id="event-b"><p>No name</p></li></ol><h3>HKMA</h3><ul><li id="source-c"><a>Report</a> 2025</li></ul>',
      true,
    )

    expect(sections).toMatchObject([
      { id: 'event-a', title: '2024', text: 'It starts', chapter: 'finance' },
      { id: 'event-b', title: 'No name' },
      { id: 'source-c', title: 'Report', text: 'HKMA\n2025' },
    ])
  })
})
