import type { Block, Link, Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type {
  AlignedSection,
  SideName,
} from '../language/align/section-pair.ts'
import { canonicalLink } from '../language/addresses/canonical.ts'
import type { CanonicalLink } from '../language/addresses/canonical.ts'
import { withoutCounterpart } from '../language/addresses/compare.ts'
import { isOwnSite } from '../language/strictness.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair, WholeSectionPair } from '../pairing/page-pair.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Links that only one language has in a section, by where they lead once the
 * language is taken out of the address.
 */
export const links: PageRule = {
  id: 'links',
  scope: 'page',
  check: checkLinks,
}

const HREF = /\bhref=["']([^"'\n]{1,2000})["']/g

const BARE = /^(?:https?:\/\/|mailto:)/i
/** What is left of "http://或https://". */
const NOWHERE = /^\w+:\/*$/
const CHINESE_BEHIND = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef][^]*$/

/** A link with the pair of blocks that it stands in. */
interface PlacedLink extends CanonicalLink {
  readonly target: string
  readonly index: number
}

function checkLinks(page: PagePair, context: RuleContext): Finding[] {
  const locales = localeNames(page)
  const canonical = (target: string): CanonicalLink =>
    canonicalLink(target, page.path, locales)
  const missing = page.sections
    .filter(isWhole)
    .flatMap((pair) => missingIn(page, pair, canonical))
  const isStrict = isOwnSite(context) || missing.length === 0
  const left = isStrict ? missing : withoutMoved(page, missing, canonical)
  return left.map(({ finding }) => finding)
}

function missingIn(
  page: PagePair,
  pair: WholeSectionPair,
  canonical: (target: string) => CanonicalLink,
): Missing[] {
  const all = [...pair.left.blocks, ...pair.right.blocks]
  if (all.every((block) => block.links.length === 0)) return []
  const section = alignSection(page, pair)
  const found = {
    left: linksOf(section, 'left', canonical),
    right: linksOf(section, 'right', canonical),
  }
  return (['left', 'right'] as const).flatMap((lacks) => {
    const html = htmlLinksOf(pair[lacks].blocks).map(canonical)
    return missingFrom(lacks, section, found, html)
  })
}

/** A link without a counterpart in its section. */
interface Missing {
  readonly lacks: SideName
  readonly link: CanonicalLink
  readonly finding: Finding
}

/**
 * Leaves out links that stand under another heading: the other page has them as
 * often. Other people sort their pages anew as they translate them. Nor do they
 * always name the part of a page that they mean.
 */
function withoutMoved(
  page: PagePair,
  all: readonly Missing[],
  canonical: (target: string) => CanonicalLink,
): readonly Missing[] {
  const countIn = (sections: readonly Section[]): Map<string, number> => {
    const blocks = sections.flatMap((section) => section.blocks)
    const written = blocks.flatMap((block) => block.links.map(addressOf))
    const counts = new Map<string, number>()
    for (const target of [...written, ...htmlLinksOf(blocks)]) {
      const place = placeOf(canonical(target))
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    return counts
  }
  const whole = page.sections.filter(isWhole)
  const countOn = (side: SideName) => ({
    all: countIn(page[side].page.sections),
    // The rest is told with the sections that are missing.
    compared: countIn(whole.map((pair) => pair[side])),
  })
  const counts = { left: countOn('left'), right: countOn('right') }
  return all.filter(({ lacks, link }) => {
    if (all.some((one) => one.lacks !== lacks && isPartOf(one.link, link))) {
      return false
    }
    const place = placeOf(link)
    const there = counts[lacks].all.get(place) ?? 0
    return there < (counts[otherSide(lacks)].compared.get(place) ?? 0)
  })
}

/** One leads to the page as a whole, the other to a part of it. */
function isPartOf(one: CanonicalLink, two: CanonicalLink): boolean {
  return one.key === two.key && (one.hash === '') !== (two.hash === '')
}

function placeOf({ key, hash }: CanonicalLink): string {
  return `${key}#${hash}`.toLowerCase()
}

function localeNames({ left, right }: PagePair): Set<string> {
  const names = [left.locale, right.locale].flatMap(({ code, dir }) => [
    code,
    dir.split('/').at(-1) ?? code,
  ])
  return new Set(names.map((name) => name.toLowerCase()))
}

function linksOf(
  section: AlignedSection,
  side: SideName,
  canonical: (target: string) => CanonicalLink,
): PlacedLink[] {
  return section.pairs.flatMap((pair, index) =>
    (pair[side]?.links ?? []).map(addressOf).map((target) => ({
      ...canonical(target),
      target,
      index,
    })),
  )
}

/** A bare address ends where Chinese goes on without a space. */
function addressOf({ target, text }: Link): string {
  const isCut = BARE.test(text) && CHINESE_BEHIND.test(text)
  return isCut ? text.replace(CHINESE_BEHIND, '') : target
}

/** Other people write links in HTML too; they count as counterparts. */
function htmlLinksOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap(({ html }) => html)
    .flatMap((tag) => [...tag.matchAll(HREF)].map(([, target]) => target ?? ''))
}

function missingFrom(
  lacks: SideName,
  section: AlignedSection,
  found: Readonly<Record<SideName, readonly PlacedLink[]>>,
  html: readonly CanonicalLink[],
): Missing[] {
  const present = [...found[lacks], ...html]
  const single = withoutCounterpart(found[otherSide(lacks)], present)
  const text = textOf(section[lacks].section)
  const left = single.filter(
    ({ target }) => !NOWHERE.test(target) && !isWritten(target, text),
  )
  return left.map((link) => ({
    lacks,
    link,
    finding: {
      rule: 'links',
      ...atPair(section, link.index, lacks),
      args: { target: link.target },
    },
  }))
}

function textOf({ blocks }: Section): string {
  return blocks.map(({ text }) => text).join('\n')
}

/** An address that Chinese stands close to is not made a link by itself. */
function isWritten(target: string, text: string): boolean {
  return BARE.test(target) && text.includes(target.replace(/^mailto:/, ''))
}
