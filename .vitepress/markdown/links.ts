import type { MarkdownRenderer } from 'vitepress'
import type { SiteData } from '../../scripts/content/data/index.ts'
import { readableAddress } from '../addresses.ts'
import { PageError } from './environment.ts'
import type { PageEnvironment } from './environment.ts'

const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
const ATTRIBUTES = ['href', 'title'] as const

/**
 * Prints links: those that leave the site say in which language the page
 * behind them is, where a source tells. Addresses of an unsafe kind
 * never become links; that is the parser's own doing.
 *
 * @throws {PageError} While rendering, if an address cannot be read.
 */
export function describeLinks(md: MarkdownRenderer, data: SiteData): void {
  const tags = languagesByAddress(data)
  const render = md.renderer.rules['link_open']
  md.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (!token) return ''
    token.attrs = (token.attrs ?? []).filter(([name]) =>
      ATTRIBUTES.some((known) => known === name),
    )
    const href = token.attrGet('href') ?? ''
    if (EXTERNAL.test(href)) {
      token.attrSet('href', readableAddress(href))
      const tag = tags.get(href)
      if (tag !== undefined) token.attrSet('hreflang', tag)
      return self.renderToken(tokens, index, options)
    }
    try {
      return render?.(tokens, index, options, env, self) ?? ''
    } catch (error) {
      if (!(error instanceof URIError) && !(error instanceof TypeError)) {
        throw error
      }
      throw unreadableAddress(href, env)
    }
  }
}

function unreadableAddress(href: string, env: PageEnvironment): PageError {
  const message = `"${href}" is not an address. Correct the link.`
  return new PageError(env.relativePath ?? 'page.md', 1, message)
}

function languagesByAddress(data: SiteData): Map<string, string> {
  const tags = new Map<string, string>()
  for (const { url, languages, chineseTag } of data.sources.values()) {
    const [first] = languages
    if (languages.length === 1 && first !== undefined) {
      tags.set(url[first], first === 'en' ? 'en' : chineseTag)
    }
    if (url.en === url['zh-hk']) continue
    tags.set(url.en, 'en')
    tags.set(url['zh-hk'], chineseTag)
  }
  return tags
}
