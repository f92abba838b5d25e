import type { GlossaryTerm } from '../../scripts/content/data/index.ts'
import type { LocaleId } from '../locales/index.ts'

/** A way to write a term. */
export interface TermForm {
  readonly text: string
  readonly term: GlossaryTerm
  /** A word that begins a sentence; within one it would be part of a name. */
  readonly beginsSentence: boolean
}

/**
 * How texts of one language write the terms of a glossary. Forms that several
 * terms share are left out: AI is more than one.
 */
export function termForms(
  terms: Iterable<GlossaryTerm>,
  locale: LocaleId,
): TermForm[] {
  const owners = new Map<string, TermForm[]>()
  for (const form of [...terms].flatMap((term) => formsOf(term, locale))) {
    const others = owners.get(form.text) ?? []
    if (others.some(({ term }) => term === form.term)) continue
    owners.set(form.text, [...others, form])
  }
  return [...owners.values()].flatMap((forms) =>
    forms.length === 1 ? forms : [],
  )
}

/** Chinese texts call by its English name what has no other. */
function formsOf(term: GlossaryTerm, locale: LocaleId): TermForm[] {
  const isEnglish = locale === 'en' || term.zh === null
  const names = isEnglish ? [term.en, term.enShort] : [term.zh, term.zhShort]
  const written = names
    .flatMap((name) => (name === null ? [] : shortened(name)))
    .filter((name) => name.length > 1)
  if (isEnglish) return written.flatMap((name) => inflected(name, term))
  return written.map((text) => ({ text, term, beginsSentence: false }))
}

/**
 * A name, and what is mostly said for it: University of Hong Kong without its
 * article, AI, and Dr. PAI for Dr. PAI (Personalised AI Doctor). A remark in
 * small letters stays: without it the word has other meanings.
 */
function shortened(name: string): string[] {
  const bare = name
    .replace(/^The /, '')
    .replace(/ \([A-Z][^)]*\)$/, '')
    .replace(/^([^《]+)（[^）]*）/, '$1')
  return [name, bare, bare.replace(/artificial intelligence|人工智能/i, 'AI')]
}

/** Of one or more; small letters may become a capital. */
function inflected(name: string, term: GlossaryTerm): TermForm[] {
  const plural = /[^aeiou]y$/.test(name)
    ? `${name.slice(0, -1)}ies`
    : `${name}s`
  return [name, plural].flatMap((text) => {
    const capitalised = text.slice(0, 1).toUpperCase() + text.slice(1)
    const form = { text, term, beginsSentence: false }
    if (capitalised === text) return [form]
    return [form, { text: capitalised, term, beginsSentence: true }]
  })
}
