import type { Block, Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { passagesOf } from '../language/passages.ts'
import type { Passage } from '../language/passages.ts'
import { atEach, bothSides } from '../language/places.ts'
import { isOwnSite } from '../language/strictness.ts'
import { findUnsafeSource, findUnsafeText } from '../language/unsafe-text.ts'
import type { PagePair, Side } from '../pairing/page-pair.ts'
import { atPage, atWords, idOf } from './at.ts'
import type { RuleContext } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * Whatever could make a page do more than be read: raw HTML, template braces,
 * files pulled in, links that run scripts, front matter that steers the site.
 * Pages are compiled by the site's framework and come from anybody. Silent in
 * code, which is shown and never run.
 */
export const unsafeMarkup: PageRule = {
  id: 'unsafe-markup',
  scope: 'page',
  check: checkUnsafeMarkup,
}

const ALLOWED_KEYS = ['title', 'description', 'reviewed', 'aside', 'parity']
const SCRIPT_LINK = /^\s*(?:javascript|vbscript|data):/i
const INCLUDE = /^\s*@include\b/i
const SHOWN = 60

type Placed = ReturnType<typeof atPage>

function checkUnsafeMarkup(page: PagePair, context: RuleContext): Finding[] {
  if (!isOwnSite(context)) return []
  const allowed = new Set([...ALLOWED_KEYS, ...context.requiredKeys])
  return bothSides(page).flatMap(({ side }) => [
    ...unsafeKeys(side, allowed),
    ...passagesOf(side).flatMap((passage) => unsafeWords(side, passage)),
    ...side.page.sections.flatMap((section) => [
      ...includes(side, section),
      ...section.blocks.flatMap((block) => unsafeBlock(side, section, block)),
    ]),
  ])
}

function unsafeKeys(side: Side, allowed: ReadonlySet<string>): Finding[] {
  const { values, lines } = side.page.frontMatter
  return Object.keys(values)
    .filter((key) => !allowed.has(key))
    .map((key) => finding(atPage(side, null, lines[key] ?? 1), `${key}:`))
}

/** A heading's title has lost its markup, so its source line is read. */
function unsafeWords(side: Side, passage: Passage): Finding[] {
  const isHeading = passage.section !== null && passage.block === null
  const line = side.page.lines[passage.line - 1] ?? ''
  const words = isHeading
    ? findUnsafeSource(line)
    : findUnsafeText(passage.prose)
  const source = isHeading ? { ...passage, prose: line } : passage
  return atEach(side, source, words).map(({ found, at }) => finding(at, found))
}

function includes(side: Side, section: Section): Finding[] {
  return section.comments
    .filter(({ text }) => INCLUDE.test(text))
    .map(({ text, line }) =>
      finding(
        { ...atPage(side, null, line), section: idOf(section) },
        `<!--${text}-->`,
      ),
    )
}

/** HTML as written, and addresses that run something. */
function unsafeBlock(side: Side, section: Section, block: Block): Finding[] {
  const addresses = [
    ...block.links.map(({ target }) => target),
    ...block.images.map(({ source }) => source),
  ].filter((address) => SCRIPT_LINK.test(address))
  const tags = block.html.filter((tag) => !tag.startsWith('</'))
  const html = tags.length > 0 ? tags : block.html
  return [...html, ...addresses].map((whole) => {
    const found = (whole.trim().split('\n')[0] ?? '').slice(0, SHOWN)
    const placed = atPage(side, null, block.line)
    const at = atWords({ ...side, section }, block, found)
    return finding({ ...placed, section: idOf(section), ...at }, found)
  })
}

function finding(placed: Placed, found: string): Finding {
  return {
    rule: 'unsafe-markup',
    ...placed,
    args: { found: found.slice(0, SHOWN) },
  }
}
