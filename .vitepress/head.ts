import { createHash } from 'node:crypto'
import type { HeadConfig, TransformContext } from 'vitepress'
import { languagesOf } from './catalogue.ts'
import type { Catalogue } from './catalogue.ts'
import { locales, tagOf } from './locales/index.ts'
import type { LocaleId } from './locales/index.ts'
import { pageAddress, pathOf } from './page.ts'
import type { PageAddress } from './page.ts'
import type { Deployment } from './site.ts'

/** What the head of a page is made from. */
export interface PageSummary {
  /** null for the gate and the error page, which belong to no language. */
  readonly address: PageAddress | null
  /** The page at the root, which sends readers on to their language. */
  readonly isGate: boolean
  readonly title: string
  readonly siteTitle: string
  readonly description: string
  /** Languages that have this page. */
  readonly available: readonly LocaleId[]
  /** Day of the last review, such as `2026-11-22`. */
  readonly reviewed: string | null
}

/** Takes from the framework's account of a page what its head says. */
export function describePage(
  { page, pageData, title, description, siteData }: TransformContext,
  catalogue: Catalogue,
): PageSummary {
  const address = pageAddress(page)
  const { reviewed } = pageData.frontmatter
  return {
    address,
    isGate: page === 'index.md',
    title: pageData.title || title,
    siteTitle: siteData.title,
    description,
    available: address ? languagesOf(catalogue, address.slug) : [],
    reviewed: typeof reviewed === 'string' ? reviewed : null,
  }
}

/**
 * Pages of the guide are fetched when a reader is about to open them. Data,
 * not code, but browsers hold it to the policy for scripts: hence its hash.
 */
function speculationRules(base: string): string {
  const where = {
    and: [
      { href_matches: `${base}*` },
      { not: { selector_matches: '[download], .Term' } },
    ],
  }
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] })
}

/** What pages may load and run: files of the site itself, and nothing inline. */
export function contentSecurityPolicy(base: string): string {
  return [
    "default-src 'self'",
    // WebAssembly is what the search index is read with.
    `script-src 'self' 'wasm-unsafe-eval' '${hashOf(speculationRules(base))}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/**
 * The `<head>` of one page, apart from title and description.
 *
 * Without a known origin there are no absolute addresses, so what needs them
 * (canonical, Open Graph, JSON-LD) is left out and the language links are
 * relative to the site.
 */
export function pageHead(
  page: PageSummary,
  deployment: Deployment,
): HeadConfig[] {
  return [
    [
      'meta',
      {
        'http-equiv': 'Content-Security-Policy',
        content: contentSecurityPolicy(deployment.base),
      },
    ],
    ...gateScript(page, deployment),
    // Other sites are not told where a reader comes from.
    ['meta', { name: 'referrer', content: 'same-origin' }],
    ...canonical(page, deployment),
    ...alternates(page, deployment),
    ...openGraph(page, deployment),
    ...structuredData(page, deployment),
    ['script', { type: 'speculationrules' }, speculationRules(deployment.base)],
  ]
}

/** Sends the reader on; the script finds the addresses on its own element. */
function gateScript(
  { isGate }: PageSummary,
  deployment: Deployment,
): HeadConfig[] {
  if (!isGate) return []
  const homes = locales.map(({ id }) => [
    `data-${id}`,
    addressOf(pathOf(id, ''), { ...deployment, origin: null }),
  ])
  const src = `${deployment.base}gate.js`
  return [['script', { src, ...Object.fromEntries(homes) }]]
}

/** Links to the same page in each language, and to the gate for all others. */
function alternates(page: PageSummary, deployment: Deployment): HeadConfig[] {
  const { address, available } = page
  const slug = address?.slug ?? ''
  const shown = address ? available : locales.map(({ id }) => id)
  const links = shown.map((id) => [tagOf(id), pathOf(id, slug)] as const)
  const fallback =
    slug === '' ? '/' : pathOf(shown.includes('en') ? 'en' : 'zh-hk', slug)
  return [...links, ['x-default', fallback] as const].map(
    ([hreflang, path]) => [
      'link',
      { rel: 'alternate', hreflang, href: addressOf(path, deployment) },
    ],
  )
}

function canonical(page: PageSummary, deployment: Deployment): HeadConfig[] {
  if (deployment.origin === null) return []
  const href = addressOf(pathFor(page), deployment)
  return [['link', { rel: 'canonical', href }]]
}

function openGraph(page: PageSummary, deployment: Deployment): HeadConfig[] {
  const { address, available, title, siteTitle, description } = page
  const others = available.filter((id) => id !== address?.locale)
  const properties: [string, string][] = [
    ['og:type', address && address.slug !== '' ? 'article' : 'website'],
    ['og:site_name', siteTitle],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', openGraphLocale(address?.locale ?? 'en')],
    ...others.map((id): [string, string] => [
      'og:locale:alternate',
      openGraphLocale(id),
    ]),
  ]
  if (deployment.origin !== null) {
    properties.push(['og:url', addressOf(pathFor(page), deployment)])
  }
  return properties.map(([property, content]) => [
    'meta',
    { property, content },
  ])
}

function structuredData(
  page: PageSummary,
  deployment: Deployment,
): HeadConfig[] {
  const { address } = page
  if (deployment.origin === null || address === null) return []
  const data = {
    '@context': 'https://schema.org',
    '@type': address.slug === '' ? 'WebSite' : 'Article',
    headline: page.title,
    description: page.description,
    inLanguage: tagOf(address.locale),
    url: addressOf(pathFor(page), deployment),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    ...(page.reviewed === null ? {} : { dateModified: page.reviewed }),
  }
  // A "<" could end the element early; JSON may write it as an escape.
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return [['script', { type: 'application/ld+json' }, json]]
}

function pathFor({ address }: PageSummary): string {
  return address === null ? '/' : pathOf(address.locale, address.slug)
}

function addressOf(path: string, { base, origin }: Deployment): string {
  return `${origin ?? ''}${base}${path.slice(1)}`
}

function openGraphLocale(id: LocaleId): string {
  return tagOf(id).replace('-', '_')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
