import type { MarkdownRenderer } from 'vitepress'
import {
  isFrontMatterProblem,
  parseFrontMatter,
} from '../../scripts/content/front-matter.ts'
import type { FrontMatter } from '../../scripts/content/model.ts'
import { isLocaleId } from '../locales/index.ts'
import { CitationRegistry } from './citation-registry.ts'
import { PageError } from './environment.ts'
import type { PageEnvironment } from './environment.ts'
import { TermRegistry } from './term-registry.ts'

/** What a page may say about itself. Layout, head and the like are not its own. */
const ALLOWED = ['title', 'description', 'reviewed'] as const

/**
 * Reads front matter before the framework does. The framework's own reader
 * takes a page that starts with `---js` as a program and runs it, so it must
 * never see a fence.
 */
export function readPageSource(md: MarkdownRenderer): void {
  const parse = md.parse.bind(md)
  md.parse = (source, env: Partial<PageEnvironment> = {}) => {
    const file = env.relativePath ?? 'page.md'
    const lines = source.split(/\r?\n/)
    const frontMatter = parseFrontMatter(lines)
    if (isFrontMatterProblem(frontMatter)) {
      throw new PageError(file, frontMatter.line, `${frontMatter.detail}.`)
    }
    env.frontmatter = allowedFrontMatter(frontMatter)
    if (isLocaleId(env.localeIndex)) {
      env.guide = {
        locale: env.localeIndex,
        file,
        lineOffset: frontMatter.length,
        citations: new CitationRegistry(),
        terms: new TermRegistry(),
      }
    }
    // The empty line keeps a fence from being the first thing in the text.
    return parse(`\n${lines.slice(frontMatter.length).join('\n')}`, env)
  }
}

function allowedFrontMatter({ values }: FrontMatter): Record<string, string> {
  const entries = ALLOWED.map((key) => [key, values[key]] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [(typeof ALLOWED)[number], string] => {
      return typeof entry[1] === 'string'
    }),
  )
}
