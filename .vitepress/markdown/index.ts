import type { MarkdownOptions, MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import { markdownOptions } from '../../scripts/content/markdown.ts'
import { printCitations } from './citations.ts'
import { printDirectives } from './directives.ts'
import { describeLinks } from './links.ts'
import { languageRuns } from './language-runs.ts'
import { leadParagraph } from './lead.ts'
import { pageFacts } from './page-facts.ts'
import { readPageSource } from './page-source.ts'
import { curlyQuotes } from './quotes.ts'
import { sectionHeadings } from './headings.ts'
import { scrollingTables } from './tables.ts'
import { sourcesInOrder } from './sources-in-order.ts'
import { glossaryTerms } from './terms.ts'
import { renderUntrusted } from './untrusted.ts'

/**
 * How the site prints Markdown. The reading of it is shared with the gate;
 * what the gate needs only for other people's documentation is off here.
 */
export function siteMarkdown(data: SiteData): MarkdownOptions {
  return {
    ...markdownOptions,
    container: false,
    gfmAlerts: false,
    emoji: false,
    tasklist: false,
    footnote: false,
    toc: false,
    image: false,
    preWrapper: false,
    tableTabIndex: false,
    // The guide has next to no code; colouring it would cost more than it gives.
    highlight: (code) => `<pre><code>${escapeCode(code)}</code></pre>`,
    config: (md) => {
      markdownOptions.config(md)
      printPages(md, data)
    },
  }
}

/** The order matters: lines first, then words, then what moves tokens. */
function printPages(md: MarkdownRenderer, data: SiteData): void {
  readPageSource(md)
  sourcesInOrder(md, data)
  curlyQuotes(md)
  glossaryTerms(md, data)
  pageFacts(md, data)
  languageRuns(md)
  leadParagraph(md)
  sectionHeadings(md)
  printCitations(md)
  printDirectives(md)
  describeLinks(md, data)
  scrollingTables(md)
  md.renderer.rules['trusted'] = (tokens, index) => tokens[index]?.content ?? ''
  renderUntrusted(md)
}

function escapeCode(code: string): string {
  return code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
