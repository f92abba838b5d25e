import type { CanonicalLink } from './canonical.ts'

const NOT_ASCII = /[^ -~]/
/** Longer is what a playground keeps in its address. */
const LONGEST_PART = 100
const ENCYCLOPEDIA = /^\/\/wikipedia\.org\//

/**
 * Links of one side that have no counterpart on the other.
 *
 * Three kinds of difference mean nothing: a part of a page named in the words of
 * its language (`#安裝` for `#install`), an article of Wikipedia, whose title is
 * that of its language, and a film of another number with captions in one. Of
 * these only how many there are is compared.
 */
export function withoutCounterpart<Link extends CanonicalLink>(
  links: readonly Link[],
  others: readonly CanonicalLink[],
): Link[] {
  const ours = withoutEqual(links, others)
  const rest = withoutEqual(others, links)
  const versions = new Set(
    [...ours, ...rest].flatMap((link) =>
      link.isVersion ? withoutNumbers(link) : [],
    ),
  )
  const pageOf = (link: CanonicalLink): string => {
    const page = withoutNumbers(link)
    if (isArticle(link)) return 'article'
    return versions.has(page) ? page : link.key
  }
  const theirs = groupBy(rest, pageOf)
  const isOnOwnSite = ownPagesAmong(rest)
  return [...groupBy(ours, pageOf)].flatMap(([page, group]) => {
    const counterparts = theirs.get(page) ?? []
    if (counterparts.length === 0 && isOnOwnSite(page)) return []
    const mayDiffer =
      versions.has(page) || [...group, ...counterparts].some(isInWords)
    return mayDiffer ? group.slice(counterparts.length) : group
  })
}

/**
 * A page of the site itself may be written with the site's address or without,
 * and within a folder that only the published address has:
 * `https://vite.dev/guide/why` is `/guide/why`, and `/docs/guide/why` may be.
 * Which site that is nobody tells the gate, so the path decides: of two pages
 * written differently one path must end with the other.
 */
function ownPagesAmong(
  links: readonly CanonicalLink[],
): (page: string) => boolean {
  const byName = new Map<string, Address[]>()
  for (const { key } of links) {
    const address = addressOf(key)
    const namesakes = byName.get(address.name)
    if (namesakes) namesakes.push(address)
    else byName.set(address.name, [address])
  }
  return (page) => {
    const one = addressOf(page)
    return (byName.get(one.name) ?? []).some((two) => isSamePage(one, two))
  }
}

interface Address {
  /** Null for a page of the site itself. */
  readonly host: string | null
  readonly path: string
  /** Its last part. */
  readonly name: string
}

function addressOf(key: string): Address {
  const [, host = null, rest] = /^\/\/([^/]*)(.*)/.exec(key) ?? []
  const path = rest ?? key
  return { host, path, name: path.slice(path.lastIndexOf('/') + 1) }
}

function isSamePage(one: Address, two: Address): boolean {
  // Two addresses of the world differ in full; their hosts are known.
  if (one.host !== null && two.host !== null) return false
  if (one.path === two.path) return one.host !== two.host
  const [short, long] =
    one.path.length < two.path.length ? [one, two] : [two, one]
  // A name alone, such as `/install`, is too common.
  const hasFolder = short.path.indexOf('/', 1) !== -1
  return hasFolder && long.path.endsWith(short.path)
}

/** Links that lead where none of the others leads, each once. */
function withoutEqual<Link extends CanonicalLink>(
  links: readonly Link[],
  others: readonly CanonicalLink[],
): Link[] {
  const seen = new Set(others.flatMap(namesOf))
  return links.filter((link) => {
    const names = namesOf(link)
    if (names.some((name) => seen.has(name))) return false
    for (const name of names) seen.add(name)
    return true
  })
}

function groupBy<Link extends CanonicalLink>(
  links: readonly Link[],
  pageOf: (link: Link) => string,
): Map<string, Link[]> {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const page = pageOf(link)
    const group = groups.get(page)
    if (group) group.push(link)
    else groups.set(page, [link])
  }
  return groups
}

function withoutNumbers({ key }: CanonicalLink): string {
  return key.replace(/\d+/g, '0')
}

/**
 * Ids are made from headings with and without capitals, and sites that care for
 * the capitals of an address do not have two pages that differ by them alone.
 */
function namesOf({ key, hash, inFolder = key }: CanonicalLink): string[] {
  const part = hash.toLowerCase().replace(/-+$/, '')
  return [...new Set([key, inFolder])].map((page) =>
    part === '' ? page.toLowerCase() : `${page.toLowerCase()}#${part}`,
  )
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
