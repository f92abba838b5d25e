import type { Section } from '../../content/model.ts'
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
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair } from '../pairing/page-pair.ts'
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

/** A link with the pair of blocks that it stands in. */
interface PlacedLink extends CanonicalLink {
  readonly target: string
  readonly index: number
}

function checkLinks(page: PagePair): Finding[] {
  const locales = localeNames(page)
  return page.sections.filter(isWhole).flatMap((pair) => {
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
      return missingFrom(lacks, section, found, html)
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
    (pair[side]?.links ?? []).map(({ target }) => ({
      ...canonicalLink(target, page, locales),
      target,
      index,
    })),
  )
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
  html: readonly CanonicalLink[],
): Finding[] {
  const present = [...found[lacks], ...html]
  const single = withoutCounterpart(found[otherSide(lacks)], present)
  return single.map(({ target, index }) => ({
    rule: 'links',
    ...atPair(section, index, lacks),
    args: { target },
  }))
}
