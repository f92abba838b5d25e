import type { MarkdownRenderer } from 'vitepress'
import type { PageEnvironment } from './environment.ts'

type CoreRule = Parameters<MarkdownRenderer['core']['ruler']['push']>[1]
export type State = Parameters<CoreRule>[0]
export type Token = State['tokens'][number]

/** The page being read, or null where a mere title is. */
export function guidePageOf(state: State): PageEnvironment['guide'] | null {
  const env: PageEnvironment = state.env
  return state.inlineMode ? null : (env.guide ?? null)
}

/** An element's start (1) or end (-1), printed by the default renderer. */
export function element(
  state: State,
  tag: string,
  nesting: 1 | -1,
  attributes: Readonly<Record<string, string>> = {},
): Token {
  const edge = nesting === 1 ? 'open' : 'close'
  const token = new state.Token(`${tag}_${edge}`, tag, nesting)
  for (const entry of Object.entries(attributes)) token.attrPush(entry)
  return token
}

/** An element in the block flow, followed by a line break. */
export function block(...args: Parameters<typeof element>): Token {
  const token = element(...args)
  token.block = true
  return token
}

/** Markup of our own; see the `trusted` rule in `index.ts`. */
export function trusted(state: State, html: string): Token {
  const token = new state.Token('trusted', '', 0)
  token.content = html
  return token
}

/** What a reader sees of a heading or paragraph, without marks. */
export function plainText(inline: Token | undefined): string {
  const pieces = inline?.children ?? []
  return pieces
    .map(({ type, content }) =>
      type === 'text' || type === 'code_inline' || type === 'image'
        ? content
        : type === 'softbreak' || type === 'hardbreak'
          ? ' '
          : '',
    )
    .join('')
    .trim()
}
