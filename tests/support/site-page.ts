import { createMarkdownRenderer } from 'vitepress'
import type { MarkdownRenderer } from 'vitepress'
import { siteMarkdown } from '../../.vitepress/markdown/index.ts'
import type { PageEnvironment } from '../../.vitepress/markdown/environment.ts'
import type { PageFacts } from '../../.vitepress/markdown/page-facts.ts'
import type { SiteData, Source } from '../../scripts/content/data/index.ts'

const source: Source = {
  id: 'police-2025',
  title: { en: 'Crime figures', 'zh-hk': '罪案數字' },
  chineseTag: 'zh-HK',
  described: false,
  publisher: { en: 'Hong Kong Police', 'zh-hk': '香港警務處' },
  via: null,
  url: {
    en: 'https://police.example/en',
    'zh-hk': 'https://police.example/tc',
  },
  languages: ['en', 'zh-hk'],
  seenAt: null,
  date: '2025-02',
  kind: 'primary',
}

/** Three sources and nothing else. */
export const siteData: SiteData = {
  sources: new Map(
    [
      source,
      {
        ...source,
        id: 'english-only',
        title: { en: 'A report', 'zh-hk': null },
        publisher: { en: 'An institute', 'zh-hk': 'An institute' },
        url: {
          en: 'https://report.example',
          'zh-hk': 'https://report.example',
        },
        languages: ['en'] as const,
        kind: 'mirror' as const,
      },
      {
        ...source,
        id: 'chinese-only',
        title: { en: null, 'zh-hk': '一份報告' },
        described: true,
        languages: ['zh-hk'] as const,
      },
    ].map((each) => [each.id, each]),
  ),
  terms: new Map(),
  milestones: [],
  series: new Map(),
  keyFigures: new Map([
    [
      'finance',
      [
        {
          id: 'cases',
          value: 1,
          unit: 'count',
          qualifier: null,
          asOf: '2025',
          sources: ['chinese-only'],
          label: { en: 'cases', 'zh-hk': '宗' },
        },
      ],
    ],
  ]),
}

export interface RenderedPage {
  readonly html: string
  readonly facts: PageFacts
}

let renderer: Promise<MarkdownRenderer> | undefined

/** Prints a page as the site does. */
export async function renderPage(
  text: string,
  locale: 'en' | 'zh-hk' = 'en',
): Promise<RenderedPage> {
  renderer ??= createMarkdownRenderer('.', siteMarkdown(siteData))
  const md = await renderer
  const env: PageEnvironment = {
    path: `${locale}/page.md`,
    relativePath: `${locale}/page.md`,
    realPath: `${locale}/page.md`,
    cleanUrls: true,
    localeIndex: locale,
  }
  const html = await md.renderAsync(text, env)
  // Filled by `page_facts`; see there.
  return { html, facts: env.frontmatter as unknown as PageFacts }
}
