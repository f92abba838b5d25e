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
 * title is that of its language.
 */
export function withoutCounterpart<Link extends CanonicalLink>(
  links: readonly Link[],
  others: readonly CanonicalLink[],
): Link[] {
  const exact = new Set(others.map(nameOf))
  const pages = new Set(others.map(({ key }) => key))
  const loose = new Set(others.filter(isLocalised).map(({ key }) => key))
  const translated = others.some(isTranslatedArticle)
  const article = others.some(isArticle)
  return links.filter((link) => {
    if (exact.has(nameOf(link)) || loose.has(link.key)) return false
    if (isLocalised(link) && pages.has(link.key)) return false
    if (isTranslatedArticle(link)) return !article
    return !(isArticle(link) && translated)
  })
}

/** Ids are made from headings with and without capitals. */
function nameOf({ key, hash }: CanonicalLink): string {
  const part = hash.toLowerCase().replace(/-+$/, '')
  return part === '' ? key : `${key}#${part}`
}

/** Whether the part is in the words of a language, or no part but content. */
function isLocalised({ hash }: CanonicalLink): boolean {
  return NOT_ASCII.test(hash) || hash.length > LONGEST_PART
}

function isArticle({ key }: CanonicalLink): boolean {
  return ENCYCLOPEDIA.test(key)
}

function isTranslatedArticle(link: CanonicalLink): boolean {
  return isArticle(link) && NOT_ASCII.test(link.key)
}
