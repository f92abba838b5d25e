/**
 * What the two trees are made of, once read: pages of sections of blocks.
 *
 * Everything here is plain data. Lines and columns count from 1 in the file as
 * it is on disk, front matter included; paths use `/`.
 */

/** One language of the site: its code in addresses and its folder. */
export interface Locale {
  /** Such as `en` or `zh-hk`. */
  readonly code: string
  /** Folder that holds its pages, relative to the root. */
  readonly dir: string
}

/** A Markdown file as text: byte order mark removed, line ends made `\n`. */
export interface SourceFile {
  readonly locale: string
  /** Relative to the locale's folder; the same on both sides of a pair. */
  readonly path: string
  /** Relative to the root, as messages show it. */
  readonly file: string
  readonly text: string
}

/** Why a file could not become a page. */
export type ProblemReason =
  | 'encoding'
  | 'empty'
  | 'loop'
  | 'denied'
  | 'not-a-file'
  | 'front-matter'
  | 'front-matter-open'

export interface ReadProblem {
  readonly locale: string
  readonly path: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly reason: ProblemReason
  /** What the system or the parser said, in its own words. */
  readonly detail: string
}

export interface Page {
  readonly locale: string
  readonly path: string
  readonly file: string
  readonly frontMatter: FrontMatter
  /** In the order of the file. Text before the first heading is a section of level 0. */
  readonly sections: readonly Section[]
  /** The file's lines, for places and quotations. */
  readonly lines: readonly string[]
}

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>
  /** Line of each top-level key. */
  readonly lines: Readonly<Record<string, number>>
  /** Number of lines it takes, fences included; 0 where there is none. */
  readonly length: number
}

/** A heading and what stands under it up to the next heading of any level. */
export interface Section {
  /** The explicit id, written `{#id}`; null where there is none. */
  readonly id: string | null
  /** The id that the site would make from the heading's words. */
  readonly slug: string
  /** 1 to 6; 0 for text before the first heading. */
  readonly level: number
  readonly title: string
  /** Language tag of the text where the heading declares one, else null. */
  readonly lang: string | null
  readonly line: number
  /** Last line of the section. */
  readonly endLine: number
  readonly blocks: readonly Block[]
  /** HTML comments, which no reader sees: waivers and pending marks. */
  readonly comments: readonly Comment[]
}

export type BlockKind =
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'quote'
  | 'code'
  | 'image'
  | 'container'
  | 'directive'
  | 'html'

/** The smallest unit that two languages share: one paragraph, item, row, … */
export interface Block {
  readonly kind: BlockKind
  readonly line: number
  readonly endLine: number
  /**
   * What a reader sees, without citation marks and image texts. Cells of a row
   * are joined by ` | `, lines of a paragraph by `\n`.
   */
  readonly text: string
  /** The same text cut where its nature changes; joined, they give `text`. */
  readonly spans: readonly Span[]
  readonly links: readonly Link[]
  readonly citations: readonly Citation[]
  readonly images: readonly Image[]
  /** How deep in lists, quotes and containers; 0 at the top. */
  readonly depth: number
  /** Number of cells of a row; name of a directive, container or code language. */
  readonly detail: string
  /** Raw HTML in the block, as written. */
  readonly html: readonly string[]
}

export interface Span {
  readonly text: string
  readonly kind: 'text' | 'code'
  /** Address that the words link to, else null. */
  readonly link: string | null
}

export interface Link {
  readonly target: string
  readonly text: string
}

export interface Image {
  readonly source: string
  readonly text: string
}

export interface Citation {
  /** A source's id, without the `@`. */
  readonly id: string
  readonly line: number
  readonly column: number
}

export interface Comment {
  readonly text: string
  readonly line: number
}

/** One language's tree, read whole. */
export interface Tree {
  readonly locale: Locale
  readonly pages: readonly Page[]
  readonly problems: readonly ReadProblem[]
}
