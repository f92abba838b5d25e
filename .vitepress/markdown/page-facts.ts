import type { MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import type { PageEnvironment } from './environment.ts'
import { outlineOf } from './headings.ts'
import type { OutlineEntry } from './headings.ts'
import { readingMinutes } from './reading-time.ts'
import { referencesOf } from './references.ts'
import type { Reference } from './references.ts'
import { termNotesOf } from './term-notes.ts'
import type { TermNote } from './term-notes.ts'
import { guidePageOf, plainText } from './tokens.ts'

/** What components know about a page, as its front matter. */
export interface PageFacts {
  readonly title?: string
  readonly description?: string
  readonly reviewed?: string
  readonly minutes: number
  readonly outline: readonly OutlineEntry[]
  readonly references: readonly Reference[]
  readonly terms: readonly TermNote[]
}

/**
 * Gathers what the theme shows around the text, and leaves it in the only
 * place that reaches components: the page's front matter.
 */
export function pageFacts(md: MarkdownRenderer, data: SiteData): void {
  md.core.ruler.push('page_facts', (state) => {
    const page = guidePageOf(state)
    if (!page) return
    const env: PageEnvironment = state.env
    const facts: PageFacts = {
      ...env.frontmatter,
      minutes: readingMinutes(state.tokens.map(plainText).join('\n')),
      outline: outlineOf(state.tokens),
      references: referencesOf(page.citations.list(), data, page.locale),
      terms: termNotesOf(page.terms.list(), page.locale),
    }
    env.frontmatter = { ...facts }
  })
}
