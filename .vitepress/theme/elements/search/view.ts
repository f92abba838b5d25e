import type { AnswerGroup, AnswerItem } from './answer.ts'
import type { Marked } from './excerpt.ts'
import type { Locale } from './guide-index.ts'
import { say } from './words.ts'
import type { SearchWords } from './words.ts'

/** Results of a page shown at once; the others unfold. */
const SHOWN = 4

export interface ViewOptions {
  /** Path that all addresses start with. */
  readonly base: string
  /** The page's language. */
  readonly locale: Locale
  readonly words: SearchWords
}

/**
 * The results as elements. Only text goes in, never markup: neither a query
 * nor a page can bring a tag along.
 */
export function renderGroups(
  groups: readonly AnswerGroup[],
  options: ViewOptions,
): DocumentFragment {
  const fragment = document.createDocumentFragment()
  let locale = options.locale
  for (const group of groups) {
    if (group.locale !== locale) {
      locale = group.locale
      fragment.append(
        element('p', 'Results-language', say(options.words, 'other')),
      )
    }
    fragment.append(renderGroup(group, options))
  }
  return fragment
}

function renderGroup(group: AnswerGroup, options: ViewOptions): HTMLElement {
  const section = element('section', 'Results-page')
  const heading = element('h2', '', group.title)
  heading.lang = tagOf(group.locale)
  if (group.kind !== 'chapter') section.dataset['kind'] = group.kind
  const items = group.items.map((item) => renderItem(item, group, options))
  section.append(heading, listOf(items.slice(0, SHOWN)))
  const rest = items.slice(SHOWN)
  if (rest.length > 0) section.append(unfolding(rest, options.words))
  return section
}

function unfolding(items: readonly HTMLElement[], words: SearchWords): Element {
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = say(words, 'more', { count: items.length })
  details.append(summary, listOf(items))
  return details
}

function listOf(items: readonly HTMLElement[]): Element {
  const list = document.createElement('ol')
  // Safari takes the meaning from a list without bullets.
  list.setAttribute('role', 'list')
  list.append(...items)
  return list
}

function renderItem(
  item: AnswerItem,
  group: AnswerGroup,
  { base }: ViewOptions,
): HTMLElement {
  const entry = element('li', 'Result')
  entry.lang = tagOf(item.locale)
  entry.dataset['record'] = item.record
  const link = document.createElement('a')
  link.href = base + item.address
  link.hreflang = entry.lang
  entry.append(link)
  // A title that is not there yet: a link is never without words.
  putMarked(link, item.title ?? { text: group.title, marks: [] })
  if (item.otherTitle !== '') {
    const other = element('span', 'Result-other', item.otherTitle)
    other.lang = tagOf(item.locale === 'en' ? 'zh-hk' : 'en')
    entry.append(other)
  }
  if (item.excerpt) putExcerpt(entry, item.excerpt)
  return entry
}

/** Adds the words around what was found, once they are there. */
export function putExcerpt(entry: Element, excerpt: Marked): void {
  if (excerpt.text === '' || entry.querySelector('p')) return
  const paragraph = document.createElement('p')
  putMarked(paragraph, excerpt)
  entry.append(paragraph)
}

export function putMarked(target: Element, { text, marks }: Marked): void {
  const pieces: (string | Element)[] = []
  let done = 0
  for (const [start, end] of marks) {
    pieces.push(text.slice(done, start))
    pieces.push(element('mark', '', text.slice(start, end)))
    done = end
  }
  target.replaceChildren(...pieces, text.slice(done))
}

/** A button that stands for a query. */
export function queryButton(text: string, lang: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'SearchPanel-word'
  button.textContent = text
  button.lang = lang
  return button
}

export function element(
  name: string,
  className: string,
  text?: string,
): HTMLElement {
  const created = document.createElement(name)
  if (className !== '') created.className = className
  if (text !== undefined) created.textContent = text
  return created
}

/** What `lang` says. */
export function tagOf(locale: Locale): string {
  return locale === 'en' ? 'en-HK' : 'zh-HK'
}
