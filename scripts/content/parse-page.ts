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
  const body = lines.slice(frontMatter.length).join('\n')
  const tokens = parseBody(body, parser)
  // The parser never saw the front matter, so its lines start after it.
  return sectionsOf(tokens, { lines, skipped: frontMatter.length })
}

/** Reads a text that has no front matter, even where it starts like some. */
function parseBody(
  body: string,
  parser: MarkdownRenderer,
): ReturnType<MarkdownRenderer['parse']> {
  // The framework gives its parser a `parse` that looks for front matter first,
  // in a copy of each text. The one of the class does not.
  const bare: MarkdownRenderer = Object.getPrototypeOf(parser)
  return bare.parse.call(parser, body, { purpose: 'model' })
}
