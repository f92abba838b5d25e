import { createMarkdownRenderer } from 'vitepress'
import type { MarkdownOptions, MarkdownRenderer } from 'vitepress'
import { citations } from './syntax/citations.ts'
import { decodedEntities } from './syntax/decoded-entities.ts'
import { directives } from './syntax/directives.ts'
import { headingAttributes } from './syntax/heading-attributes.ts'

/**
 * How Markdown is read, by the site and by the gate alike: what counts as a
 * heading, an id, a citation. The site adds how it looks.
 *
 * Pages come from people whose changes nobody has read yet, so whatever would
 * let a page reach beyond itself is off: attributes on elements (headings have
 * their own two), files of the build machine, front matter as a template.
 */
export const markdownOptions = {
  attrs: false,
  // `headingAttributes` sees to it.
  anchor: false,
  include: false,
  snippet: false,
  eagerFrontmatterInterpolation: false,
  frontmatter: {
    // "---js" on the first line would run what follows. Any options at all
    // also keep the library from holding every page that it has ever read.
    grayMatterOptions: {
      engines: { javascript: refuse, js: refuse },
    },
  },
  config: (md) => {
    headingAttributes(md)
    citations(md)
    directives(md)
  },
} satisfies MarkdownOptions

/**
 * The parser of the gate and of everything that needs pages as data. Colouring
 * code takes most of the start-up and nobody looks at it here, so it is off.
 */
export function createParser(): Promise<MarkdownRenderer> {
  return createMarkdownRenderer('.', {
    ...markdownOptions,
    highlight: (code) => code,
    config: (md) => {
      markdownOptions.config(md)
      decodedEntities(md)
    },
  })
}

function refuse(): never {
  throw new Error('Front matter is written in YAML, between two lines "---".')
}
