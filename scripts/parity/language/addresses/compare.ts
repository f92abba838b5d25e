import type { CanonicalLink } from './canonical.ts'

const NOT_ASCII = /[^ -~]/
/** Longer is what a playground keeps in its address. */
const LONGEST_PART = 100
const ENCYCLOPEDIA = /^\/\/(?:m\.)?wikipedia\.org\//

/**
 * Links of one side that have no counterpart on the other.
 *
 * Two kinds of difference mean nothing: a part of a page named in the words of
 * its language (`#安裝` for `#install`), and an article of Wikipedia, whose
 * title is that of its language. Of these only the number is compared.
 */
export function withoutCounterpart<Link extends CanonicalLink>(
  links: readonly Link[],
  others: readonly CanonicalLink[],
): Link[] {
  const ours = withoutEqual(links, others)
  const rest = withoutEqual(others, links)
  const theirs = groupByPage(rest)
  const ownSite = new Set(rest.map(({ key }) => writtenOtherwise(key)))
  return [...groupByPage(ours)].flatMap(([page, group]) => {
    const counterparts = theirs.get(page) ?? []
    if (counterparts.length === 0 && ownSite.has(onOwnSite(page))) return []
    const mayDiffer = [...group, ...counterparts].some(isInWords)
    return mayDiffer ? group.slice(counterparts.length) : group
  })
}

/**
 * A page of the site itself may be written with the site's address or without:
 * `https://vite.dev/guide/why` is `/guide/why`. Which site that is nobody tells
 * the gate, so the path decides.
 */
function onOwnSite(key: string): string {
  const [, path] = /^\/\/[^/]*(.*)/.exec(key) ?? []
  return path === undefined ? `page ${key}` : `address ${path}`
}

/** What the same page is called when written in the other of the two ways. */
function writtenOtherwise(key: string): string {
  const [, path] = /^\/\/[^/]*(.*)/.exec(key) ?? []
  return path === undefined ? `address ${key}` : `page ${path}`
}

/** Links that lead where none of the others leads, each once. */
function withoutEqual<Link extends CanonicalLink>(
  links: readonly Link[],
  others: readonly CanonicalLink[],
): Link[] {
  const seen = new Set(others.map(nameOf))
  return links.filter((link) => {
    const name = nameOf(link)
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}

/** All articles of Wikipedia are one page here. */
function groupByPage<Link extends CanonicalLink>(
  links: readonly Link[],
): Map<string, Link[]> {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const page = isArticle(link) ? 'article' : link.key
    const group = groups.get(page)
    if (group) group.push(link)
    else groups.set(page, [link])
  }
  return groups
}

/** Ids are made from headings with and without capitals. */
function nameOf({ key, hash }: CanonicalLink): string {
  const part = hash.toLowerCase().replace(/-+$/, '')
  return part === '' ? key : `${key}#${part}`
}

/** Whether the address is in the words of a language, or holds content. */
function isInWords(link: CanonicalLink): boolean {
  const { key, hash } = link
  const isTranslated = isArticle(link) && NOT_ASCII.test(key)
  return isTranslated || NOT_ASCII.test(hash) || hash.length > LONGEST_PART
}

function isArticle({ key }: CanonicalLink): boolean {
  return ENCYCLOPEDIA.test(key)
}
