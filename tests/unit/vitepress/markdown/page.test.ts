import { describe, expect, test } from 'vitest'
import { renderPage } from '../../../support/site-page.ts'

describe('citations', () => {
  test('are numbered by source, in the order of the page', async () => {
    const { html, facts } = await renderPage(
      'A.[@police-2025] B.[@english-only; @police-2025]\n',
    )

    expect(html).toMatchInlineSnapshot(`
      "<p>A.<sup class="Citation" data-pagefind-ignore>⁠<a id="cite-1-1" href="#ref-1" data-cite aria-label="Source 1">1</a></sup> B.<sup class="Citation" data-pagefind-ignore>⁠<a id="cite-2-1" href="#ref-2" data-cite aria-label="Source 2">2</a> <a id="cite-1-2" href="#ref-1" data-cite aria-label="Source 1">1</a></sup></p>
      "
    `)
    expect(facts.references.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['police-2025', ['cite-1-1', 'cite-1-2']],
      ['english-only', ['cite-2-1']],
    ])
  })

  test('count the sources of what is drawn where it stands', async () => {
    const { facts } = await renderPage(
      '# A {#a}\n\nLead.\n\n::key-figures[finance]\n\nB.[@police-2025]\n',
    )

    expect(facts.references.map(({ id }) => id)).toEqual([
      'chinese-only',
      'police-2025',
    ])
  })

  test('speak the language of the page', async () => {
    const { html } = await renderPage('甲。[@police-2025]\n', 'zh-hk')

    expect(html).toContain('aria-label="資料來源1"')
    expect(html).toContain('class="Citation is-after-stop"')
  })

  test('stop the build where there is no such source, with file and line', async () => {
    const page = '---\ntitle: A\n---\n\n# A {#a}\n\nB\nC.[@nowhere]\n'

    await expect(renderPage(page)).rejects.toThrow(
      'en/page.md:8  There is no source "nowhere" in data/sources.yml.',
    )
  })

  test('stop the build where a directive is unknown, with file and line', async () => {
    await expect(renderPage('# A {#a}\n\n::nothing[x]\n')).rejects.toThrow(
      'en/page.md:3  There is no directive "nothing".',
    )
  })

  test('stop the build where there is nothing to draw', async () => {
    await expect(renderPage('::chart[nothing]\n')).rejects.toThrow(
      'en/page.md:1  There is nothing to draw for ::chart[nothing].',
    )
  })
})

describe('references', () => {
  test('give titles in the reader’s language where there is one', async () => {
    const { facts } = await renderPage(
      '甲。[@police-2025; @english-only; @chinese-only]\n',
      'zh-hk',
    )

    expect(facts.references.map(({ title }) => title)).toEqual([
      { text: '罪案數字', tag: null },
      { text: 'A report', tag: 'en' },
      { text: '一份報告', tag: null },
    ])
  })

  test('say what is a mirror, a description, and in which language', async () => {
    const { facts } = await renderPage('A.[@english-only; @chinese-only]\n')

    expect(
      facts.references.map(({ isMirror, described, title, urlTag }) => ({
        isMirror,
        described,
        tag: title.tag,
        urlTag,
      })),
    ).toEqual([
      { isMirror: true, described: false, tag: null, urlTag: 'en' },
      { isMirror: false, described: true, tag: 'zh-HK', urlTag: 'zh-HK' },
    ])
  })
})

describe('sections', () => {
  test('hold a heading and all that follows', async () => {
    const { html } = await renderPage(
      '# A {#a}\n\nLead.\n\n## B {#b}\n\nb\n\n### C {#c}\n\n## D {#d}\n',
    )

    expect(html.match(/<\/?section|id="[a-d]"/g)).toEqual([
      'id="a"',
      '<section',
      'id="b"',
      'id="c"',
      '</section',
      '<section',
      'id="d"',
      '</section',
    ])
  })

  test('take the language of their heading', async () => {
    const { html } = await renderPage(
      '## 一分鐘講晒 {#in-one-minute lang=yue-Hant-HK}\n\n佢哋。\n',
      'zh-hk',
    )

    expect(html).toContain('<section class="InOneMinute" lang="yue-Hant-HK">')
    expect(html).toContain('<span class="LanguageTag">粵語</span>')
  })

  test('carry a link beside the heading, outside its text', async () => {
    const { html } = await renderPage('## A & "B" {#b}\n')

    expect(html).toContain('id="b"')
    expect(html).toContain('A &amp; “B”</h2>')
    expect(html).toContain(
      '<a class="Permalink" href="#b" aria-label="Link to this section: A &amp; “B”" data-pagefind-ignore></a>',
    )
  })

  test('make the outline of the page', async () => {
    const { facts } = await renderPage(
      '# A {#a}\n\n## B `b` {#b}\n\n### C {#c}\n\n> ## D {#d}\n',
    )

    expect(facts.outline).toEqual([
      { id: 'b', level: 2, title: 'B b' },
      { id: 'c', level: 3, title: 'C' },
    ])
  })
})

describe('the lead', () => {
  test('is the first paragraph, with the facts of the page below', async () => {
    const { html } = await renderPage('# A {#a}\n\nLead.\n\nText.\n')

    expect(html).toContain('<p class="Lead">Lead.</p>\n<PageFacts />\n<p>Text.')
  })

  test('may be missing', async () => {
    const { html } = await renderPage('# A {#a}\n\n- item\n')

    expect(html).toContain('</h1>\n<PageFacts />\n<ul>')
  })
})

describe('words', () => {
  test('get curly quotes on English pages, but not in code', async () => {
    const { html } = await renderPage(
      `He said "it's *'so'*" in '90s \`"x"\`.\n`,
    )

    expect(html).toContain(
      'He said “it’s <em>‘so’</em>” in ’90s <code>&quot;x&quot;</code>.',
    )
  })

  test('keep their quotes on Chinese pages', async () => {
    const { html } = await renderPage('他說"好"。\n', 'zh-hk')

    expect(html).toContain('他說&quot;好&quot;。')
  })

  test('in Chinese are marked on English pages', async () => {
    const { html } = await renderPage('The term 人工智能 (「AI」) stands.\n')

    expect(html).toContain(
      'The term <span lang="zh-HK">人工智能</span> (「AI」) stands.',
    )
  })

  test('in English are marked on Chinese pages from two on', async () => {
    const { html } = await renderPage('由 Open Data 及AI負責。\n', 'zh-hk')

    expect(html).toContain('由 <span lang="en">Open Data</span> 及AI負責。')
  })
})

describe('links', () => {
  test('that leave the site say in which language the page behind them is', async () => {
    const { html } = await renderPage(
      '[a](https://police.example/tc) [b](https://other.example)\n',
    )

    expect(html).toContain(
      '<a href="https://police.example/tc" hreflang="zh-HK">a</a> <a href="https://other.example">b</a>',
    )
  })

  test('within the site stay plain', async () => {
    const { html } = await renderPage('[a](finance#fraud-detection "b")\n')

    expect(html).toContain(
      '<a href="./finance#fraud-detection" title="b">a</a>',
    )
  })

  test('that cannot be read stop the build with the file', async () => {
    await expect(renderPage('[a](/x%FF)\n')).rejects.toThrow('en/page.md')
  })
})

describe('the reading time', () => {
  test('counts words in English and characters in Chinese', async () => {
    const english = await renderPage(`${'word '.repeat(1150)}\n`)
    const chinese = await renderPage(`${'字'.repeat(2100)}\n`, 'zh-hk')

    expect(english.facts.minutes).toBe(5)
    expect(chinese.facts.minutes).toBe(5)
  })
})
