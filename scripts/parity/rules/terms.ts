import type { Section } from '../../content/model.ts'
import type { Finding } from '../finding.ts'
import { atPair } from '../language/align/at-pair.ts'
import { alignSection, otherSide } from '../language/align/section-pair.ts'
import type { SideName } from '../language/align/section-pair.ts'
import { chineseFinder, englishFinder } from '../language/glossary/forms.ts'
import type { FormFinder, FoundForm } from '../language/glossary/forms.ts'
import { piecesOf, stemsIn } from '../language/glossary/pieces.ts'
import type { Pieces } from '../language/glossary/pieces.ts'
import { isWordOfItsOwn } from '../language/word-boundary.ts'
import { languageOf } from '../language/languages.ts'
import type { Language } from '../language/languages.ts'
import { passagesOf } from '../language/passages.ts'
import type { Passage } from '../language/passages.ts'
import { atEach } from '../language/places.ts'
import { proseOf } from '../language/prose.ts'
import type { Stretch } from '../language/quotations.ts'
import { isWithin, quotationsIn } from '../language/quotations.ts'
import { once } from '../once.ts'
import { isWhole } from '../pairing/page-pair.ts'
import type { PagePair, Side, WholeSectionPair } from '../pairing/page-pair.ts'
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
  const left = scan(page.left, finders)
  const right = scan(page.right, finders)
  const scanned = { left: bySection(left), right: bySection(right) }
  return [
    ...avoidedForms(page.left, left),
    ...avoidedForms(page.right, right),
    ...page.sections
      .filter(isWhole)
      .flatMap((pair) => [
        ...missingTerms(page, pair, 'left', scanned, finders),
        ...missingTerms(page, pair, 'right', scanned, finders),
      ]),
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

/** A passage with the forms found in it. */
interface ScannedPassage {
  readonly passage: Passage
  readonly found: readonly FoundForm[]
}

type Scanned = ReadonlyMap<Section | null, readonly ScannedPassage[]>

/** Each passage is searched once, in its own language. */
function scan(side: Side, finders: Finders): ScannedPassage[] {
  return passagesOf(side).flatMap((passage) => {
    const find = finderFor(passage.language, finders)
    if (find === null) return []
    const found = find(passage.prose)
    return found.length === 0 ? [] : [{ passage, found }]
  })
}

function finderFor(language: Language, finders: Finders): FormFinder | null {
  if (language.script === 'han') return finders.chinese
  return language.isEnglish ? finders.english : null
}

/** Forms to avoid, wherever they stand but in names and quotations. */
function avoidedForms(
  side: Side,
  scanned: readonly ScannedPassage[],
): Finding[] {
  return scanned.flatMap(({ passage, found }) => {
    const avoided = found.filter(({ form }) => form.isAvoided)
    if (avoided.length === 0) return []
    const { prose, language } = passage
    const quoted = quotationsIn(prose)
    const meant = avoided.filter(
      (one) => isMeant(one, prose) && !isQuoted(one, quoted),
    )
    return atEach(side, passage, meant).map(
      ({ form: { term }, found: words, at }): Finding => {
        const names = language.script === 'han' ? term.zh : term.en
        const use = names[0] ?? term.id
        return {
          rule: 'terms',
          ...at,
          args: { variant: 'avoid', found: words, use },
        }
      },
    )
  })
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
  page: PagePair,
  pair: WholeSectionPair,
  lacks: SideName,
  scanned: Readonly<Record<SideName, Scanned>>,
  finders: Finders,
): Finding[] {
  const has = otherSide(lacks)
  const language = languageOf(page[lacks], pair[lacks])
  if (!finderFor(language, finders)) return []
  const known = termIdsIn(scanned[lacks].get(pair[lacks]) ?? [])
  const others = scanned[has].get(pair[has]) ?? []
  const candidates = others.flatMap(({ passage, found }) => {
    const { block } = passage
    if (block === null) return []
    if ((passage.language.script === 'han') === (language.script === 'han')) {
      return []
    }
    return found
      .filter(({ form }) => form.isSpecific && !form.isAvoided)
      .filter(({ form }) => !known.has(form.term.id))
      .map((one) => ({ ...one, block }))
  })
  if (candidates.length === 0) return []
  const said = wordsOf(pair[lacks], finders)
  const section = alignSection(page, pair)
  return candidates.flatMap(({ form: { term }, found, block }): Finding[] => {
    const [use] = language.script === 'han' ? term.zh : term.en
    if (use === undefined || isNamed(term, said, finders)) return []
    said.terms.add(term.id)
    const index = section.pairs.findIndex((one) => one[has] === block)
    return [
      {
        rule: 'terms',
        ...atPair(section, index, lacks),
        args: { variant: 'missing', found, use },
      },
    ]
  })
}

function termIdsIn(scanned: readonly ScannedPassage[]): Set<string> {
  return new Set(
    scanned.flatMap(({ found }) => found.map(({ form }) => form.term.id)),
  )
}

function bySection(scanned: readonly ScannedPassage[]): Scanned {
  const groups = new Map<Section | null, ScannedPassage[]>()
  for (const one of scanned) {
    const group = groups.get(one.passage.section)
    if (group) group.push(one)
    else groups.set(one.passage.section, [one])
  }
  return groups
}

/** What a section says, as far as terms may be told from it. */
interface SaidWords {
  readonly text: string
  readonly terms: Set<string>
  readonly stems: () => ReadonlySet<string>
}

/** In either language: a name may stand in English within Chinese. */
function wordsOf({ title, blocks }: Section, finders: Finders): SaidWords {
  const text = [title, ...blocks.map(proseOf)].join('\n')
  const found = [...finders.english(text), ...finders.chinese(text)]
  return {
    text,
    terms: new Set(found.map(({ form }) => form.term.id)),
    stems: once(() => new Set(stemsIn(text))),
  }
}

/** By one of its names, or by a part that tells: "the privacy commissioner". */
function isNamed(term: Term, said: SaidWords, finders: Finders): boolean {
  if (said.terms.has(term.id)) return true
  const pieces = finders.pieces.get(term.id)
  if (!pieces) return false
  return (
    pieces.english.some((stem) => said.stems().has(stem)) ||
    pieces.chinese.some((pair) => said.text.includes(pair))
  )
}
