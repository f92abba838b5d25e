import type { MarkdownRenderer } from 'vitepress'

const DIRECTIVE = /^::([a-z][a-z0-9-]*)\[([^\][\n]*)\][ \t]*$/

/** A line that stands for something drawn from `data/`. */
export interface Directive {
  /** Such as `chart`. */
  readonly name: string
  /** Such as the id of a series. */
  readonly argument: string
}

/**
 * Reads a line such as `::chart[deception-cases]` into a `directive` token
 * whose `meta` is a {@link Directive}. The form is that of CommonMark's
 * proposal for generic directives.
 *
 * @see https://talk.commonmark.org/t/generic-directives-plugins-syntax/444
 */
export function directives(md: MarkdownRenderer): void {
  md.block.ruler.before(
    'paragraph',
    'directive',
    (state, line, _endLine, silent) => {
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
      const match = DIRECTIVE.exec(state.src.slice(start, state.eMarks[line]))
      const [, name, argument] = match ?? []
      if (name === undefined || argument === undefined) return false
      if (silent) return true
      const token = state.push('directive', 'div', 0)
      token.block = true
      token.meta = { name, argument } satisfies Directive
      token.content = argument
      token.map = [line, line + 1]
      state.line = line + 1
      return true
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  )
}
