import type { Block, Section } from '../../content/model.ts'
import { compareFigures, figureLanguage } from '../figures/index.ts'
import type { FigureDifference, FigureText } from '../figures/index.ts'
import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type { AlignedSection } from '../language/align/section-pair.ts'
import { maskAll, proseOf } from '../language/prose.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type {
  PagePair,
  SectionSide,
  WholeSectionPair,
} from '../pairing/page-pair.ts'
import { atSection, atWords } from './at.ts'
import type { PageRule } from './rule.ts'

/**
 * Numbers, money, percentages and dates of which only one language states the
 * value. A section is compared as a whole: a translator may well move a figure
 * from one paragraph to the next.
 */
export const figures: PageRule = {
  id: 'figures',
  scope: 'page',
  check: (page) =>
    page.sections.filter(isWhole).flatMap((pair) => checkSection(page, pair)),
}

/** What holds no prose. */
const SILENT: ReadonlySet<Block['kind']> = new Set([
  'code',
  'directive',
  'html',
])

/** Chinese of a named script or place that is not Hong Kong's. */
const FOREIGN_CHINESE = /^zh-(?!hk\b|hant-hk\b)/i

/** Between blocks: a number at the end of one has its unit there, not in the next. */
const BOUNDARY = '\n|\n'

/** A section's prose as one text, with the blocks that it is made of. */
interface SectionText extends FigureText {
  readonly parts: readonly { readonly start: number; readonly block: Block }[]
}

function checkSection(page: PagePair, pair: WholeSectionPair): Finding[] {
  const [one, two] = withoutNumbers(pair.left.title, pair.right.title)
  const left = textOf(page.left.locale.code, pair.left, one)
  const right = textOf(page.right.locale.code, pair.right, two)
  const differences = compareFigures(left, right).filter(
    ({ side, text }) => !isInCode(text, pair[otherSide(side)]),
  )
  if (differences.length === 0) return []
  const section = alignSection(page, pair)
  return differences.map((difference) =>
    describe(difference, section, difference.side === 'left' ? left : right),
  )
}

function textOf(
  code: string,
  { lang, blocks }: Section,
  title: string,
): SectionText {
  const parts: { start: number; block: Block }[] = []
  let text = title
  for (const block of blocks) {
    if (SILENT.has(block.kind)) continue
    text += BOUNDARY
    parts.push({ start: text.length, block })
    text += proseOf(block).replace(ITEM_NUMBER, maskAll)
  }
  const tag = lang ?? code
  const isAbroad = FOREIGN_CHINESE.test(tag)
  return { text, language: figureLanguage(tag), isAbroad, parts }
}

/**
 * The number of a heading or an item, which one language may leave to the page's
 * style: "2.3 Message flow", "2、", "2）". Not the 2 of 2、3月 or of 2.3 million.
 */
const HEADING_NUMBER =
  /^\s*(?:\d{1,2}(?:\.\d{1,2}){1,3}[\s、.．]+|\d{1,2}[、.．:：)）](?!\d)\s*)(?!thousand|million|billion|trillion|times|percent|per\b|[%百千萬万億亿倍])(?=\S)/i
const SPACED_NUMBER =
  /^\s*\d{1,2}[\s.、:：)）]+(?!\d|thousand|million|billion|trillion|times|percent|per\b|[%百千萬万億亿倍])/i
const ITEM_NUMBER = /^\s*[（(]?\d{1,2}[)）、.．:：](?!\d)/

/** "5 Commit" is numbered if the other heading is too: 5. 提交. */
function withoutNumbers(left: string, right: string): [string, string] {
  const areSpaced = SPACED_NUMBER.test(left) && SPACED_NUMBER.test(right)
  const number = areSpaced ? SPACED_NUMBER : HEADING_NUMBER
  return [left.replace(number, ''), right.replace(number, '')]
}

/**
 * What one language says in words the other may set as code: within `60`
 * seconds. Code is not read for figures, but it is not left out either.
 */
function isInCode(written: string, { blocks }: Section): boolean {
  const digits = /\d+(?:[.,]\d+)*/.exec(written)?.[0]
  if (digits === undefined) return false
  const whole = new RegExp(`(?<![\\d.])${escape(digits)}(?![\\d]|\\.\\d)`)
  return blocks.some(({ kind, text, spans }) =>
    kind === 'code'
      ? whole.test(text)
      : spans.some((span) => span.kind === 'code' && whole.test(span.text)),
  )
}

function escape(digits: string): string {
  return digits.replaceAll('.', String.raw`\.`)
}

/** The finding stands in the language that lacks the figure, at its counterpart. */
function describe(
  { side, value, text: written, offset }: FigureDifference,
  section: AlignedSection,
  { text, parts }: SectionText,
): Finding {
  const lacks = otherSide(side)
  const args = { value, written }
  const part = parts.findLast(({ start }) => start <= offset)
  if (!part) {
    const placed = atSection(section[lacks], section[side])
    return { rule: 'figures', ...placed, args }
  }
  const { block, start } = part
  const before = text.slice(start, offset)
  const line = lineOf(section[side], block, written, before)
  const index = section.pairs.findIndex((pair) => pair[side] === block)
  return { rule: 'figures', ...atPair(section, index, lacks, line), args }
}

function lineOf(
  side: SectionSide,
  block: Block,
  written: string,
  before: string,
): number {
  return atWords(side, block, written, before.split(written).length - 1).line
}
