import { createMarkdownRenderer } from 'vitepress'
import { describe, expect, test } from 'vitest'
import type { PageEnvironment } from '../../../../.vitepress/markdown/environment.ts'
import { siteMarkdown } from '../../../../.vitepress/markdown/index.ts'
import { termNotesOf } from '../../../../.vitepress/markdown/term-notes.ts'
import type { TermNote } from '../../../../.vitepress/markdown/term-notes.ts'
import { glossaryTerm } from '../../../support/terms.ts'

const letters = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii']
const hkma = glossaryTerm({
  id: 'hkma',
  kind: 'organisation',
  en: 'Hong Kong Monetary Authority',
  enShort: 'HKMA',
  zh: '香港金融管理局',
  zhShort: '金管局',
})
const terms = [
  hkma,
  glossaryTerm({ id: 'chip', zh: '晶片' }),
  glossaryTerm({ id: 'digital', zh: '數碼' }),
  glossaryTerm({ id: 'project-noor', en: 'Project Noor' }),
  ...letters.map((id) => glossaryTerm({ id })),
]
const renderer = await createMarkdownRenderer(
  '.',
  siteMarkdown({
    sources: new Map(),
    terms: new Map(terms.map((term) => [term.id, term])),
    milestones: [],
    series: new Map(),
    keyFigures: new Map(),
  }),
)

interface Rendered {
  readonly html: string
  /** What leads to the glossary: `hkma: HKMA`. */
  readonly links: readonly string[]
  readonly notes: readonly TermNote[]
}

async function render(text: string, file = 'en/finance.md'): Promise<Rendered> {
  const env: PageEnvironment = {
    path: file,
    relativePath: file,
    realPath: file,
    cleanUrls: true,
    localeIndex: file.startsWith('en/') ? 'en' : 'zh-hk',
  }
  const html = await renderer.renderAsync(text, env)
  const links = html.matchAll(
    /<a class="Term" href="[^"#]*#term-([^"]+)">(.*?)<\/a>/g,
  )
  return {
    html,
    links: [...links].map(([, id, words]) => `${id}: ${words}`),
    notes: Object(env.frontmatter).terms,
  }
}

describe('glossaryTerms', () => {
  test('leads from the first use in each section to its entry', async () => {
    const { html, notes } = await render(
      'The HKMA.\n\n## A {#a}\n\nThe HKMA and the HKMA.\n',
    )

    expect(html.match(/<p>.*<\/p>/g)).toEqual([
      '<p>The <a class="Term" href="/en/bodies#term-hkma">HKMA</a>.</p>',
      '<p>The <a class="Term" href="/en/bodies#term-hkma">HKMA</a> and the HKMA.</p>',
    ])
    expect(notes).toEqual(termNotesOf([hkma], 'en'))
  })

  test('leads a Chinese reader to the Chinese entry', async () => {
    const { html } = await render('金管局說。\n', 'zh-hk/finance.md')

    expect(html).toContain(
      '<a class="Term" href="/zh-hk/bodies#term-hkma">金管局</a>說。',
    )
  })

  test('leads from a word to the glossary, not to the bodies', async () => {
    const { html } = await render('A chip.\n')

    expect(html).toContain('href="/en/glossary#term-chip"')
  })

  test('marks an English name on a Chinese page as English', async () => {
    const { html } = await render('據Project Noor。\n', 'zh-hk/finance.md')

    expect(html).toContain('<span lang="en">Project Noor</span></a>')
  })

  test('counts a section with its subsections as one', async () => {
    const { links } = await render(
      '## A {#a}\n\nHKMA.\n\n### B {#b}\n\nHKMA.\n',
    )

    expect(links).toEqual(['hkma: HKMA'])
  })

  test('leaves headings, links, names, labels, code and column heads alone', async () => {
    const { links } = await render(
      [
        '## HKMA {#hkma}',
        '[HKMA](https://hkma.example) *HKMA* **HKMA** `HKMA` ~~HKMA~~',
        '| HKMA | x |\n| --- | --- |\n| a | aa |',
        '::nothing',
      ].join('\n\n'),
    )

    expect(links).toEqual(['aa: aa'])
  })

  test('finds terms in lists and after a line break', async () => {
    const { links } = await render('- The\n  HKMA\n- aa\n')

    expect(links).toEqual(['hkma: HKMA', 'aa: aa'])
  })

  test('explains nothing in a section of another language', async () => {
    const { links } = await render(
      '## 一 {#a lang=yue-Hant-HK}\n\n金管局。\n\n## 二 {#b}\n\n金管局。\n',
      'zh-hk/finance.md',
    )

    expect(links).toEqual(['hkma: 金管局'])
  })

  test('explains nothing in the list of further reading', async () => {
    const { links } = await render('## More {#further-reading}\n\nThe HKMA.\n')

    expect(links).toEqual([])
  })

  test('explains eight terms a section', async () => {
    const { links } = await render(
      `## A {#a}\n\n${letters.join(' ')}\n\n## B {#b}\n\nii\n`,
    )

    expect(links.map((link) => link.slice(0, 2))).toEqual(letters)
  })

  test('explains an everyday word once a page, and plain ones never', async () => {
    const { links, notes } = await render(
      '## A {#a}\n\nDigital chips.\n\n## B {#b}\n\nDigital chips.\n',
    )

    expect(links).toEqual(['chip: chips'])
    expect(notes.map(({ id }) => id)).toEqual(['chip'])
  })

  test('works in chapters only', async () => {
    const { links, notes } = await render('The HKMA.\n', 'en/method.md')

    expect(links).toEqual([])
    expect(notes).toEqual([])
  })
})

describe('termNotesOf', () => {
  test('names a term in both languages', () => {
    const [english] = termNotesOf([hkma], 'en')
    const [chinese] = termNotesOf([hkma], 'zh-hk')

    expect(english).toEqual({
      id: 'hkma',
      page: 'bodies',
      name: { text: 'Hong Kong Monetary Authority', tag: null },
      short: 'HKMA',
      otherName: { text: '香港金融管理局', tag: 'zh-HK' },
      definition: 'What it is.',
    })
    expect(chinese).toEqual({
      id: 'hkma',
      page: 'bodies',
      name: { text: '香港金融管理局', tag: null },
      short: '金管局',
      otherName: { text: 'Hong Kong Monetary Authority', tag: 'en' },
      definition: '是甚麼。',
    })
  })

  test('names what has no Chinese name in English', () => {
    const term = glossaryTerm({ id: 'noor', en: 'Project Noor' })

    expect(termNotesOf([term], 'zh-hk')).toEqual([
      {
        id: 'noor',
        page: 'glossary',
        name: { text: 'Project Noor', tag: 'en' },
        short: null,
        otherName: null,
        definition: '是甚麼。',
      },
    ])
  })
})
