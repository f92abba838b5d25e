import { readHtml } from './html.ts'
import type { HtmlEvent, OpenTag } from './html.ts'

/** A section of a built page, or an entry of a list. */
export interface PageSection {
  readonly id: string
  readonly title: string
  /** What stands under the title, a line for each paragraph. */
  readonly text: string
  /** Slug of the chapter that an entry belongs to; empty if it says none. */
  readonly chapter: string
}

export interface ReadingOptions {
  /** Each block with an id is an entry by itself, as in the glossary. */
  readonly isList: boolean
}

const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/
const HEADING = /^h[1-6]$/
/** Where the name of an entry stands. */
const NAME = /^(?:a|cite|dfn|dt|strong|time)$/
const SKIPPED = /^(?:svg|script|style|template|dialog|nav|button|select)$/
/** Parts of an entry, such as a date and a chapter side by side. */
const PART = /^(?:a|small|span|strong|time)$/
const LATIN_END = /[a-z\d%)]$/i
const LATIN_START = /^[a-z\d]/i
const MAX_NAME = 90

/**
 * The sections of a built page: everything in `[data-pagefind-body]`, without
 * what asks to be left out and without the list of references.
 */
export function readPageSections(
  html: string,
  options: ReadingOptions,
): PageSection[] {
  const reader = new SectionReader(options)
  for (const event of readHtml(html)) reader.read(event)
  return reader.sections()
}

class Draft {
  title = ''
  text = ''

  constructor(
    readonly id: string,
    readonly chapter: string,
    /** The heading above the entry, by which it is found as well. */
    readonly context: string,
    /** Depth of the element that it ends with; 0 for a heading's section. */
    readonly depth: number,
  ) {}
}

/** Goes along a page and keeps where it is. Depths count from 1; 0 is none. */
class SectionReader {
  readonly #isList: boolean
  readonly #drafts: Draft[] = []
  /** What is open: a heading's section, and in it perhaps an entry. */
  #current: Draft[] = []
  #depth = 0
  #bodyDepth = 0
  #skipDepth = 0
  #titleDepth = 0
  /** A heading without an id names the entries under it, as a publisher does. */
  #contextDepth = 0
  #context = ''
  /** Right after a part that has ended. */
  #atBoundary = false

  constructor({ isList }: ReadingOptions) {
    this.#isList = isList
  }

  read(event: HtmlEvent): void {
    if (event.type === 'text') this.#addText(event.text)
    else if (event.type === 'open') this.#open(event)
    else this.#close(event.name)
  }

  sections(): PageSection[] {
    return this.#drafts
      .map(finish)
      .filter(({ title, text }) => (this.#isList ? text : title) !== '')
  }

  #open(tag: OpenTag): void {
    this.#depth += 1
    if (this.#bodyDepth === 0) {
      if ('data-pagefind-body' in tag.attributes) this.#bodyDepth = this.#depth
      return
    }
    if (this.#skipDepth === 0 && isSkipped(tag)) this.#skipDepth = this.#depth
    if (this.#skipDepth > 0) return
    this.#setApart(tag)
    this.#begin(tag)
  }

  /** What only the style sets apart must not grow together. */
  #setApart({ name, attributes }: OpenTag): void {
    const isPart = PART.test(name) && !('lang' in attributes)
    if (BLOCK.test(name)) this.#addText('\n')
    else if (this.#isList && (isPart || this.#titleDepth > 0)) {
      this.#addText(' ')
    }
  }

  #begin({ name, attributes }: OpenTag): void {
    const id = attributes['id'] ?? ''
    const isHeading = HEADING.test(name)
    if (isHeading && id !== '') {
      this.#push([], new Draft(id, '', '', 0))
      this.#titleDepth = this.#depth
      this.#context = ''
    } else if (isHeading && this.#isList) {
      this.#contextDepth = this.#depth
      this.#context = ''
    } else if (this.#isList && id !== '' && BLOCK.test(name)) {
      this.#beginEntry(id, attributes['data-chapter'] ?? '')
    } else if (this.#isTitle(name)) {
      this.#titleDepth = this.#depth
    }
  }

  #beginEntry(id: string, chapter: string): void {
    const draft = new Draft(id, chapter, this.#context, this.#depth)
    this.#push(this.#current, draft)
  }

  #push(below: readonly Draft[], draft: Draft): void {
    this.#drafts.push(draft)
    this.#current = [...below, draft]
  }

  #isTitle(name: string): boolean {
    const draft = this.#current.at(-1)
    return (
      NAME.test(name) &&
      this.#titleDepth === 0 &&
      draft !== undefined &&
      draft.depth > 0 &&
      draft.title === '' &&
      draft.text.trim() === ''
    )
  }

  #close(name: string): void {
    if (this.#skipDepth === 0) {
      if (BLOCK.test(name)) this.#addText('\n')
      else if (PART.test(name)) this.#atBoundary = true
    }
    if (this.#current.at(-1)?.depth === this.#depth) this.#current.pop()
    if (this.#titleDepth === this.#depth) this.#titleDepth = 0
    if (this.#contextDepth === this.#depth) this.#contextDepth = 0
    if (this.#skipDepth === this.#depth) this.#skipDepth = 0
    if (this.#bodyDepth === this.#depth) this.#bodyDepth = 0
    this.#depth -= 1
  }

  #addText(text: string): void {
    if (this.#bodyDepth === 0 || this.#skipDepth > 0) return
    const draft = this.#current.at(-1)
    if (this.#contextDepth > 0) this.#context += text
    else if (draft && this.#titleDepth > 0) draft.title += text
    else if (draft) draft.text += this.#gapBefore(text, draft) + text
    this.#atBoundary = false
  }

  #gapBefore(text: string, { text: before }: Draft): string {
    return this.#atBoundary && LATIN_END.test(before) && LATIN_START.test(text)
      ? ' '
      : ''
  }
}

function isSkipped({ name, attributes }: OpenTag): boolean {
  return (
    SKIPPED.test(name) ||
    'data-pagefind-ignore' in attributes ||
    'data-references' in attributes ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true'
  )
}

function finish({ id, chapter, context, title, text }: Draft): PageSection {
  const tidy = `${context}\n${text}`
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
  const name = title.replace(/\s+/g, ' ').trim()
  return { id, chapter, text: tidy, title: name || firstWords(tidy) }
}

/** An entry without a name goes by its beginning. */
function firstWords(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')]
  if (characters.length <= MAX_NAME) return characters.join('')
  return `${characters.slice(0, MAX_NAME).join('')}…`
}
