import {
  asksForLanguage,
  namesEnglishOrChinese,
  namesLanguage,
  withoutLanguageParameter,
  withoutLanguageSuffix,
  withoutPageLanguage,
} from './languages.ts'

/** An address without what differs from language to language. */
export interface CanonicalLink {
  readonly key: string
  /** The part of the page, without `#`; empty for the page as a whole. */
  readonly hash: string
  /**
   * The key where pages end in a slash, as many sites publish them: `../b` on
   * `guide/a.md` is then `/guide/b`. Only a relative address has another one.
   */
  readonly inFolder?: string
  /**
   * Whether it asks for a language by a parameter: films and forms that each
   * language has of its own are known by a number.
   */
  readonly isVersion?: boolean
}

/** Before the name of a site: the same site, the second on telephones. */
const SAME = new Set(['www', 'm'])
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
/** One number, one page: either address leads on to the other. */
const REQUEST = /^(\/\/github\.com\/[^/]+\/[^/]+)\/pull\/(\d+)$/
const PAGE_ENDING = /(?:^|\/)index$|(?:(?:^|\/)index)?\.(?:md|html?)$/i

/**
 * What an address leads to, whatever the language it is written for.
 *
 * @param page Path of the page with the link, relative to its locale's folder.
 * @param locales Codes and folders of the languages, which may begin a path.
 */
export function canonicalLink(
  target: string,
  page: string,
  locales: ReadonlySet<string>,
): CanonicalLink {
  const [written, hash] = cut(target.trim(), '#')
  const address = decode(written)
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https' || address.startsWith('//')) {
    const link = { key: externalKey(address), hash: decode(hash) }
    return asksForLanguage(cut(address, '?')[1])
      ? { ...link, isVersion: true }
      : link
  }
  if (scheme !== undefined) return { key: address.toLowerCase(), hash }
  const key = internalKey(address, page, locales)
  const link = { key, hash: decode(hash) }
  if (!address.startsWith('.') || page.endsWith('index.md')) return link
  return { ...link, inFolder: internalKey(address, `${page}/`, locales) }
}

function externalKey(address: string): string {
  const [place, query] = cut(address.replace(/^(?:https?:)?\/\//i, ''), '?')
  const [host = '', ...path] = place.split('/')
  const parts = path
    .filter((part) => part !== '' && !namesLanguage(part))
    .map((part) => withoutLanguageSuffix(withoutPageLanguage(part)))
  const rest = withoutLanguageParameter(query)
  const where = `//${bareHost(host)}/${parts.join('/')}`
  const key = where
    .replace(PAGE_ENDING, '')
    .replace(/\/$/, '')
    .replace(REQUEST, '$1/issues/$2')
  return rest === '' ? key : `${key}?${rest}`
}

/** `zh-hk.vuejs.org`, `www.vuejs.org` and `m.vuejs.org` are one site. */
function bareHost(host: string): string {
  const labels = host.toLowerCase().split('.')
  const isName = (label: string, index: number): boolean =>
    index >= labels.length - 2 || !(SAME.has(label) || namesLanguage(label))
  return labels.filter(isName).join('.')
}

function internalKey(
  address: string,
  page: string,
  locales: ReadonlySet<string>,
): string {
  const [path, query] = cut(address, '?')
  const isName = (part: string): boolean =>
    locales.has(part.toLowerCase()) || namesEnglishOrChinese(part)
  // Some write `en/guide/a` wherever they are, and mean it from the top.
  const isFull = path.startsWith('/') || isName(path.split('/')[0] ?? '')
  const folder = isFull || path === '' ? [] : folderOf(page)
  const { parts, isOutside } =
    path === ''
      ? { parts: page.split('/'), isOutside: false }
      : resolve(folder, path)
  // The language may stand behind the folder that the site is published in, and
  // a way out of the locale's folder may lead into that of the other.
  const inside = parts.filter((part) => {
    if (isFull) return !isName(part) && !namesLanguage(part)
    return !isOutside || !isName(part)
  })
  const last = inside.pop() ?? ''
  const key = `/${[...inside, withoutPageLanguage(last)].join('/')}`
    .replace(PAGE_ENDING, '')
    .replace(/\/$/, '')
  const rest = withoutLanguageParameter(query)
  return rest === '' ? key : `${key}?${rest}`
}

function folderOf(page: string): string[] {
  return page.split('/').slice(0, -1)
}

/** Where a relative path leads, and whether on its way it leaves the locale's folder. */
function resolve(
  folder: readonly string[],
  path: string,
): { readonly parts: string[]; readonly isOutside: boolean } {
  const parts = [...folder]
  let isOutside = false
  for (const part of path.split('/')) {
    if (part === '..') isOutside = parts.pop() === undefined || isOutside
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return { parts, isOutside }
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
