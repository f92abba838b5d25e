import type { GlossaryTerm } from '../../scripts/content/data/index.ts'
import type { LocaleId } from '../locales/index.ts'
import { termForms } from './term-forms.ts'
import type { TermForm } from './term-forms.ts'

/** A term where it stands in a text. */
export interface FoundTerm {
  readonly term: GlossaryTerm
  readonly start: number
  readonly end: number
}

export type TermFinder = (text: string) => FoundTerm[]

const LATIN = /[\p{Script=Latin}\p{N}_+-]/u
const HAN = /\p{Script=Han}/u
const SENTENCE_START = /(?:^|[.!?:]|[“"(])\s*$/
const NAME_GOES_ON = /^ [\p{Lu}\p{N}]/u
/** Chinese of this length is hardly anything but the term. */
const LONG = 4

const segmenter = new Intl.Segmenter('zh-HK', { granularity: 'word' })

/**
 * Finds the terms of a glossary in a text of one language: the longest form
 * where several begin at the same place, and none within a longer word, a
 * longer term, another name or the title of a work.
 */
export function createTermFinder(
  terms: Iterable<GlossaryTerm>,
  locale: LocaleId,
): TermFinder {
  const byStart = new Map<string, TermForm[]>()
  for (const form of termForms(terms, locale).toSorted(longestFirst)) {
    const start = form.text.slice(0, 2)
    byStart.set(start, [...(byStart.get(start) ?? []), form])
  }
  return (text) => {
    const found: FoundTerm[] = []
    for (let start = 0; start < text.length; start += 1) {
      const form = byStart
        .get(text.slice(start, start + 2))
        ?.find((one) => isAt(one, text, start))
      const end = form ? start + form.text.length : endOfTitle(text, start)
      if (form && !isPartOfName(form, text, start)) {
        found.push({ term: form.term, start, end })
      }
      start = Math.max(start, end - 1)
    }
    return found
  }
}

function longestFirst(left: TermForm, right: TermForm): number {
  return right.text.length - left.text.length
}

function isAt(form: TermForm, text: string, start: number): boolean {
  if (!text.startsWith(form.text, start)) return false
  const end = start + form.text.length
  if (joins(text, start) || joins(text, end)) return false
  return !HAN.test(form.text) || standsAlone(text, start, end)
}

/** Whether a Latin word runs across a place. */
function joins(text: string, place: number): boolean {
  return LATIN.test(text.charAt(place - 1)) && LATIN.test(text.charAt(place))
}

/** Chinese has no spaces: 中大 is no word in 其中大部分, as a dictionary knows. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (end - start >= LONG) return true
  const edges = new Set([text.length])
  for (const { index } of segmenter.segment(text)) edges.add(index)
  return edges.has(start) && edges.has(end)
}

/** Neither Faculty of Technology nor 「金融科技2025」 speaks of the term. */
function isPartOfName(form: TermForm, text: string, start: number): boolean {
  const end = start + form.text.length
  if (form.beginsSentence) {
    const isStart = SENTENCE_START.test(text.slice(0, start))
    return !isStart || NAME_GOES_ON.test(text.slice(end))
  }
  return (text.charAt(start - 1) === '「') !== (text.charAt(end) === '」')
}

/** A title is a name of its own, whatever words it holds. */
function endOfTitle(text: string, start: number): number {
  const end = text.charAt(start) === '《' ? text.indexOf('》', start) : -1
  return end === -1 ? start : end + 1
}
