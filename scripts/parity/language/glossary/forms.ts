import type { Term } from '../../rules/context.ts'
import { createWordFinder, isWordCode } from '../word-finder.ts'

/** A way to write a term in one language. */
export interface Form {
  /** As it is looked for: English without capitals. */
  readonly text: string
  readonly written: string
  readonly term: Term
  /** Not to be used; the term says what to write. */
  readonly isAvoided: boolean
  /** Whether finding it on one side asks for the term on the other. */
  readonly isSpecific: boolean
  /** Abbreviations keep their capitals: IT is not it. */
  readonly keepsCapitals: boolean
}

/** A form where it stands in a text. */
export interface FoundForm {
  readonly form: Form
  readonly start: number
  /** As the text has it. */
  readonly found: string
}

export type FormFinder = (text: string) => FoundForm[]

const HAN = /[\u3400-\u9fff]/
const WORD_CHARACTER = /[\p{L}\p{N}_]/u
const UNDERSCORE = 0x5f
const SHORT_ENGLISH = [
  [/^The /, ''],
  [/artificial intelligence/i, 'AI'],
] as const
const SHORT_CHINESE = [
  [/人工智能/, 'AI'],
  [/[《》「」]/g, ''],
] as const
/** A Chinese word of this length is hardly anything but the term. */
const LONG_CHINESE = 4

/** Finds the English forms of a glossary, the longest first. */
export function englishFinder(glossary: readonly Term[]): FormFinder {
  const forms = glossary.flatMap((term) => [
    ...alsoShort(term.en, SHORT_ENGLISH).map((written) =>
      englishForm(term, written, false),
    ),
    ...term.avoidEn.map((written) => englishForm(term, written, true)),
  ])
  const find = createWordFinder(forms, isWholeWord, true)
  return (text) =>
    find(lowerCase(text))
      .map(({ word, start, end }) => ({
        form: word,
        start,
        found: text.slice(start, end),
      }))
      .filter(isWrittenSo)
}

/** Finds the Chinese forms of a glossary, the longest first. */
export function chineseFinder(glossary: readonly Term[]): FormFinder {
  const forms = glossary.flatMap((term) => [
    ...alsoShort(term.zh, SHORT_CHINESE).map((written) =>
      chineseForm(term, written, false),
    ),
    ...term.avoidZh.map((written) => chineseForm(term, written, true)),
  ])
  const find = createWordFinder(
    forms,
    (form, text, at) => HAN.test(form.text) || isWholeWord(form, text, at),
  )
  return (text) =>
    find(text).map(({ word, start }) => ({
      form: word,
      start,
      found: word.text,
    }))
}

/** The names with what prose leaves out or shortens: The University, AI. */
function alsoShort(
  names: readonly string[],
  shortcuts: readonly (readonly [RegExp, string])[],
): string[] {
  const short = names.flatMap((name) =>
    shortcuts.map(([long, use]) => name.replace(long, use)),
  )
  return [...new Set([...names, ...short])]
}

/**
 * Two words or more, or an abbreviation of three capitals: enough to be the
 * term and nothing else. `model` and `AI` are not.
 */
function englishForm(term: Term, written: string, isAvoided: boolean): Form {
  const isAbbreviation = /[A-Z].*[A-Z].*[A-Z]/.test(written)
  const isSpecific = isAbbreviation || /\S{2,}[ -]\S{2,}/.test(written)
  const keepsCapitals = /^[^ ]*[A-Z][^ ]*[A-Z][^ ]*$/.test(written)
  const text = lowerCase(written)
  return { text, written, term, isAvoided, isSpecific, keepsCapitals }
}

function chineseForm(term: Term, written: string, isAvoided: boolean): Form {
  const isSpecific = [...written].length >= LONG_CHINESE
  const keepsCapitals = false
  return { text: written, written, term, isAvoided, isSpecific, keepsCapitals }
}

/** Anything may take an s. */
function isWholeWord(form: Form, text: string, at: number): boolean {
  const end = at + form.text.length
  const isOpen = !isLetter(text, at - 1) || !isLatin(form.text)
  const isPlural = text.charAt(end) === 's'
  return isOpen && !isLetter(text, isPlural ? end + 1 : end)
}

/** Chinese may follow a Latin word at once. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isWordCode(code) || code === UNDERSCORE
  const character = text.charAt(at)
  return WORD_CHARACTER.test(character) && !HAN.test(character)
}

function isWrittenSo({ form, found }: FoundForm): boolean {
  return !form.keepsCapitals || found === form.written
}

function isLatin(written: string): boolean {
  return /^[A-Za-z0-9]/.test(written)
}

/** Positions stay what they are: a few letters are longer when small. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}
