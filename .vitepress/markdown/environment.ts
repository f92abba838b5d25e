import type { MarkdownEnv } from 'vitepress'
import type { LocaleId } from '../locales/index.ts'
import type { CitationRegistry } from './citation-registry.ts'
import type { TermRegistry } from './term-registry.ts'

/** What the renderer knows about the page at hand. */
export interface PageEnvironment extends MarkdownEnv {
  /** Set for a page of the guide; a title parsed on its own has none. */
  guide?: GuidePage
}

export interface GuidePage {
  readonly locale: LocaleId
  /** As messages show it: `en/finance.md`. */
  readonly file: string
  /** Added to a token's 0-based line to get the line in the file. */
  readonly lineOffset: number
  readonly citations: CitationRegistry
  readonly terms: TermRegistry
}

/** A page that cannot be built; the message starts with file and line. */
export class PageError extends Error {
  override readonly name = 'PageError'

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}  ${message}`)
  }
}
