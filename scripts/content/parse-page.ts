import type { MarkdownRenderer } from 'vitepress'
import { isFrontMatterProblem, parseFrontMatter } from './front-matter.ts'
import type { FrontMatter, Page, ReadProblem, SourceFile } from './model.ts'
import { sectionsOf } from './sections.ts'

/**
 * Turns one file into a page: front matter, sections, blocks.
 *
 * @param parser From `createParser()`; the site's own Markdown set-up.
 * @returns The page, or the problem that keeps it from being one.
 */
export function parsePage(
  source: SourceFile,
  parser: MarkdownRenderer,
): Page | ReadProblem {
  const { locale, path, file } = source
  const lines = source.text.split('\n')
  const frontMatter = parseFrontMatter(lines)
  if (isFrontMatterProblem(frontMatter)) {
    return { locale, path, file, ...frontMatter }
  }
  return {
    locale,
    path,
    file,
    frontMatter,
    lines,
    sections: readSections(lines, frontMatter, parser),
  }
}

/** Tells a page from the reason why there is none. */
export function isPage(value: Page | ReadProblem): value is Page {
  return 'sections' in value
}

function readSections(
  lines: readonly string[],
  frontMatter: FrontMatter,
  parser: MarkdownRenderer,
): Page['sections'] {
  // The framework's parser takes off front matter of its own where a text
  // starts with three hyphens; what is left here is text, and starts empty.
  const body = ['', ...lines.slice(frontMatter.length)].join('\n')
  const tokens = parser.parse(body, { purpose: 'model' })
  return sectionsOf(tokens, {
    lines,
    // The parser never saw the front matter, so its lines start after it, and
    // it saw one line that is none.
    skipped: frontMatter.length - 1,
  })
}
