import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type {
  AlignedSection,
  SideName,
} from '../language/align/section-pair.ts'
import { chineseFinder, englishFinder } from '../language/glossary/forms.ts'
import type { FormFinder, FoundForm } from '../language/glossary/forms.ts'
import { pairsIn, piecesOf, stemsIn } from '../language/glossary/pieces.ts'
import type { Pieces } from '../language/glossary/pieces.ts'
import { isWordOfItsOwn } from '../language/glossary/word-boundary.ts'
import { languageOf } from '../language/languages.ts'
import { passagesOf } from '../language/passages.ts'
import { atEach, bothSides } from '../language/places.ts'
import { proseOf } from '../language/prose.ts'
import type { Stretch } from '../language/quotations.ts'
import { isWithin, quotationsIn } from '../language/quotations.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair, SectionSide } from '../pairing/page-pair.ts'
import type { RuleContext, Term } from './context.ts'
import type { PageRule } from './rule.ts'

/**
 * The glossary's terms: where a section names one in one language, the other
 * names it too, and nobody writes a form to avoid.
 *
 * Asked for only where the term is unmistakable (two English words, four
 * Chinese characters, an abbreviation): shorter ones have other meanings, and
 * prose may well say "it".
 */
export const terms: PageRule = {
  id: 'terms',
  scope: 'page',
  check: checkTerms,
}

interface Finders {
  readonly english: FormFinder
  readonly chinese: FormFinder
  readonly pieces: ReadonlyMap<string, Pieces>
}

const prepared = new WeakMap<readonly Term[], Finders>()

function checkTerms(page: PagePair, { glossary }: RuleContext): Finding[] {
  if (glossary === null) return []
  const finders = findersFor(glossary)
  return [
    ...avoidedForms(page, finders),
    ...page.sections.filter(isWhole).flatMap((pair) => {
      const section = alignSection(page, pair)
      return [
        ...missingTerms('left', section, finders),
        ...missingTerms('right', section, finders),
      ]
    }),
  ]
}

function findersFor(glossary: readonly Term[]): Finders {
  const known = prepared.get(glossary)
  if (known) return known
  const made = {
    english: englishFinder(glossary),
    chinese: chineseFinder(glossary),
    pieces: piecesOf(glossary),
  }
  prepared.set(glossary, made)
  return made
}

/** Forms to avoid, wherever they stand but in names and quotations. */
function avoidedForms(page: PagePair, finders: Finders): Finding[] {
  return bothSides(page).flatMap(({ side }) =>
    passagesOf(side).flatMap((passage) => {
      const { language, prose } = passage
      const isChinese = language.script === 'han'
      if (!isChinese && !language.isEnglish) return []
      const found = (isChinese ? finders.chinese : finders.english)(prose)
      const avoided = found.filter(({ form }) => form.isAvoided)
      if (avoided.length === 0) return []
      const quoted = quotationsIn(prose)
      const meant = avoided.filter(
        (one) => isMeant(one, prose) && !isQuoted(one, quoted),
      )
      return atEach(side, passage, meant).map(
        ({ form: { term }, found: words, at }): Finding => {
          const use = (isChinese ? term.zh[0] : term.en[0]) ?? term.id
          const args = { variant: 'avoid', found: words, use } as const
          return { rule: 'terms', ...at, args }
        },
      )
    }),
  )
}

function isQuoted(
  { start, found }: FoundForm,
  quoted: readonly Stretch[],
): boolean {
  return isWithin(quoted, start, start + found.length)
}

/**
 * Whether a form to avoid is that word, and neither part of others (個資 in
 * 一個資料庫) nor of somebody's name (Startup Genome).
 */
function isMeant(
  { form, start, found: words }: FoundForm,
  text: string,
): boolean {
  const end = start + words.length
  if (/[\u3400-\u9fff]/.test(words)) {
    return words.length > 2 || isWordOfItsOwn(text, start, end)
  }
  const hasNewCapital = /^[A-Z]/.test(words) && words !== form.written
  const beforeName = /^ ?[A-Z]/.test(text.slice(end, end + 2))
  return !(hasNewCapital && beforeName)
}

/** Terms that the other side names and this side does not. */
function missingTerms(
  lacks: SideName,
  section: AlignedSection,
  finders: Finders,
): Finding[] {
  const has = otherSide(lacks)
  const find = finderFor(section[has], finders)
  const findHere = finderFor(section[lacks], finders)
  if (!find || !findHere || find === findHere) return []
  const said = wordsOf(section[lacks], finders)
  return section.pairs.flatMap((pair, index) => {
    const block = pair[has]
    if (!block || block.kind === 'code') return []
    return find(proseOf(block)).flatMap(({ form, found: words }): Finding[] => {
      const { term, isAvoided, isSpecific } = form
      const [use] = find === finders.english ? term.zh : term.en
      if (isAvoided || !isSpecific || use === undefined) return []
      if (isNamed(term, said, finders)) return []
      said.terms.add(term.id)
      return [
        {
          rule: 'terms',
          ...atPair(section, index, lacks),
          args: { variant: 'missing', found: words, use },
        },
      ]
    })
  })
}

/** What a section says, as far as terms may be told from it. */
interface SaidWords {
  readonly terms: Set<string>
  readonly stems: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

/** In either language: a name may stand in English within Chinese. */
function wordsOf(side: SectionSide, finders: Finders): SaidWords {
  const { title, blocks } = side.section
  const text = [title, ...blocks.map(proseOf)].join('\n')
  const found = [...finders.english(text), ...finders.chinese(text)]
  return {
    terms: new Set(found.map(({ form }) => form.term.id)),
    stems: new Set(stemsIn(text)),
    pairs: new Set(pairsIn(text)),
  }
}

/** By one of its names, or by a part that tells: "the privacy commissioner". */
function isNamed(term: Term, said: SaidWords, finders: Finders): boolean {
  if (said.terms.has(term.id)) return true
  const pieces = finders.pieces.get(term.id)
  if (!pieces) return false
  return (
    pieces.english.some((stem) => said.stems.has(stem)) ||
    pieces.chinese.some((pair) => said.pairs.has(pair))
  )
}

function finderFor(side: SectionSide, finders: Finders): FormFinder | null {
  const language = languageOf(side, side.section)
  if (language.script === 'han') return finders.chinese
  return language.isEnglish ? finders.english : null
}
