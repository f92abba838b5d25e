import type { Link, Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type {
  AlignedSection,
  SideName,
} from '../language/align/section-pair.ts'
import { sectionsAlone } from '../language/align/under-other-heading.ts'
import { canonicalLink } from '../language/addresses/canonical.ts'
import type { CanonicalLink } from '../language/addresses/canonical.ts'
import { withoutCounterpart } from '../language/addresses/compare.ts'
import { isOwnSite } from '../language/strictness.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair } from '../pairing/page-pair.ts'
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
  return page.sections.flatMap((pair, at) => {
    if (!isWhole(pair)) return []
    const all = [...pair.left.blocks, ...pair.right.blocks]
    if (all.every((block) => block.links.length === 0)) return []
    const section = alignSection(page, pair)
    const found = {
      left: linksOf(section, 'left', page.path, locales),
      right: linksOf(section, 'right', page.path, locales),
    }
    const canonical = (target: string): CanonicalLink =>
      canonicalLink(target, page.path, locales)
    return (['left', 'right'] as const).flatMap((lacks) => {
      const html = htmlLinksOf(pair[lacks]).map(canonical)
      // Words with a heading of their own over there: that one is reported.
      const beside = isOwnSite(context)
        ? []
        : sectionsAlone(page, at, lacks)
            .flat()
            .flatMap((block) => block.links.map(addressOf).map(canonical))
      return missingFrom(lacks, section, found, [...html, ...beside])
    })
  })
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
  page: string,
  locales: ReadonlySet<string>,
): PlacedLink[] {
  return section.pairs.flatMap((pair, index) =>
    (pair[side]?.links ?? []).map(addressOf).map((target) => ({
      ...canonicalLink(target, page, locales),
      target,
      index,
    })),
  )
}

/** A bare address ends where Chinese goes on without a space. */
function addressOf({ target, text }: Link): string {
  return BARE.test(text) ? text.replace(CHINESE_BEHIND, '') : target
}

/** Other people write links in HTML too; they count as counterparts. */
function htmlLinksOf({ blocks }: Section): string[] {
  return blocks
    .flatMap(({ html }) => html)
    .flatMap((tag) => [...tag.matchAll(HREF)].map(([, target]) => target ?? ''))
}

function missingFrom(
  lacks: SideName,
  section: AlignedSection,
  found: Readonly<Record<SideName, readonly PlacedLink[]>>,
  elsewhere: readonly CanonicalLink[],
): Finding[] {
  const present = [...found[lacks], ...elsewhere]
  const single = withoutCounterpart(found[otherSide(lacks)], present)
  const text = textOf(section[lacks].section)
  const left = single.filter(
    ({ target }) => !NOWHERE.test(target) && !isWritten(target, text),
  )
  return left.map(({ target, index }) => ({
    rule: 'links',
    ...atPair(section, index, lacks),
    args: { target },
  }))
}

function textOf({ blocks }: Section): string {
  return blocks.map(({ text }) => text).join('\n')
}

/** An address that Chinese stands close to is not made a link by itself. */
function isWritten(target: string, text: string): boolean {
  return BARE.test(target) && text.includes(target.replace(/^mailto:/, ''))
}
