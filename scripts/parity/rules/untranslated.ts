import type { Block, Page } from '../../content/model.ts'
import type { Finding, FindingArgs } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type {
  AlignedSection,
  SideName,
} from '../language/align/section-pair.ts'
import { excerptOf } from '../language/excerpt.ts'
import { languageOf } from '../language/languages.ts'
import type { Language } from '../language/languages.ts'
import { wordsOwnedBy } from '../language/own-words.ts'
import {
  SHORTEST_COPY,
  shareOfHan,
  comparable,
  countScripts,
  isChineseSentence,
  isEnglishSentence,
} from '../language/script.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair } from '../pairing/page-pair.ts'
import type { PageRule } from './rule.ts'

/**
 * Blocks in the wrong language: English on a Chinese page, Chinese on an
 * English one, or words copied from the other side. Only whole sentences count.
 * Names, titles, labels, code, links and quotations may be in any language, and
 * a section whose heading declares a language is judged by that one.
 */
export const untranslated: PageRule = {
  id: 'untranslated',
  scope: 'page',
  check: checkUntranslated,
}

type Variant = FindingArgs['untranslated']['variant']

const HAN = /[\u3400-\u9fff]/
const CHANGE = /\/(?:pull|commit|merge_requests|issues)\/[\da-f]+/
/** Beside authors and title: `et al.`, `arXiv:2305.16291`, `doi:10.1000/182`. */
const WORK = /\bet al\.|\b(?:arXiv|doi|ISBN)[:\s]\s?\d/i
const JUDGED = new Set(['paragraph', 'list-item', 'table-row'])

function checkUntranslated(page: PagePair): Finding[] {
  return page.sections.filter(isWhole).flatMap((pair) => {
    const section = alignSection(page, pair)
    return [
      ...untranslatedOn('left', section),
      ...untranslatedOn('right', section),
    ]
  })
}

function untranslatedOn(name: SideName, section: AlignedSection): Finding[] {
  const side = section[name]
  const language = languageOf(side, side.section)
  const other = section[otherSide(name)]
  const otherLanguage = languageOf(other, other.section)
  let made: ReadonlySet<string> | null = null
  const copies = (): ReadonlySet<string> =>
    (made ??= copiesFor(name, language, otherLanguage, section))
  let linked: ReadonlySet<string> | null = null
  const titles = (): ReadonlySet<string> => (linked ??= titlesOn(side.page))
  return section.pairs.flatMap((pair, index) => {
    const block = pair[name]
    if (!block || !JUDGED.has(block.kind)) return []
    const variant = variantOf(block, language, copies)
    // What is listed by its title again below a list of links.
    if (variant === 'copied' && titles().has(wordsIn(block.text))) return []
    if (variant === null) return []
    return {
      rule: 'untranslated',
      ...atPair(section, index, name),
      args: { variant, excerpt: excerptOf(block) },
    } satisfies Finding
  })
}

function variantOf(
  block: Block,
  language: Language,
  copies: () => ReadonlySet<string>,
): Variant | null {
  if (!mayBeForeign(block, language)) return null
  const words = wordsOwnedBy(block)
  const isCopied = copies().has(comparable(block.text))
  const isWrong = words.some((part) => isForeign(part, language, isCopied))
  if (language.script === 'han' || language.isEnglish) {
    if (!isWrong || (isCopied && isEntry(block))) return null
    return isCopied ? 'copied' : 'wrong-language'
  }
  const isLong = countScripts(words.join(' ')).words >= SHORTEST_COPY
  return isCopied && isLong ? 'copied' : null
}

/** What other sites call what the page links to. */
function titlesOn({ sections }: Page): ReadonlySet<string> {
  const links = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => block.links)
  return new Set(
    links
      .filter(({ target }) => /^https?:/i.test(target))
      .map(({ text }) => wordsIn(text)),
  )
}

function wordsIn(text: string): string {
  return comparable(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * An entry in a list of changes, which has the title of what it links to, or of
 * works, which says how they are found.
 */
function isEntry({ kind, links, text }: Block): boolean {
  const isItem = kind === 'list-item'
  const isChange = isItem && links.some(({ target }) => CHANGE.test(target))
  return isChange || WORK.test(text)
}

/** A glance that spares most blocks the reading: does the writing occur? */
function mayBeForeign({ kind, text }: Block, language: Language): boolean {
  if (language.isEnglish) return HAN.test(text)
  if (language.script !== 'han' || kind === 'table-row') return true
  // A word takes three places or more, and Chinese must be a quarter at most.
  return shareOfHan(text) * 12 <= 1
}

function isForeign(
  text: string,
  language: Language,
  isCopied: boolean,
): boolean {
  if (language.script === 'han') return isEnglishSentence(text, isCopied)
  return language.isEnglish && isChineseSentence(text)
}

/**
 * What the other side says. Of two languages in one script, which cannot be
 * told apart by it, the right side is taken to have copied from the left,
 * unless the right one is English.
 */
function copiesFor(
  name: SideName,
  language: Language,
  otherLanguage: Language,
  section: AlignedSection,
): ReadonlySet<string> {
  const none = new Set<string>()
  if (language.script === 'han' && otherLanguage.script === 'han') return none
  const isFirst = name === 'left' && !otherLanguage.isEnglish
  const isAlike = language.script !== 'han' && otherLanguage.script !== 'han'
  if (isAlike && (isFirst || language.isEnglish)) return none
  const { blocks } = section[otherSide(name)].section
  return new Set(blocks.map(({ text }) => comparable(text)))
}
