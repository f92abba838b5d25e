import { MASK } from './prose.ts'

/** How much of a text is in which writing. */
export interface ScriptCount {
  readonly han: number
  /** Words of two letters or more. */
  readonly words: number
  /** English words that only sentences have: the, is, of, … */
  readonly grammar: number
  /** Other words without a capital: names have none. */
  readonly plain: number
  /** Chinese characters that only sentences have: 的, 是, 在, … */
  readonly particles: number
}

/** Shorter copies are names and labels. */
export const SHORTEST_COPY = 5

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g
const WORD = /[A-Za-z][A-Za-z'’]+/g
const PARTICLES =
  /[的了是在和與与有不這这個个為为以及或而也就被把對对將将於于嘅係喺咗唔佢啲]/g
const GRAMMAR = new Set(
  (
    'the a an is are was were be been being am do does did has have had will ' +
    'would can could should may might must shall not no of to in on at by for ' +
    'from with without into onto over under about after before between through ' +
    'during as than that this these those it its they them their we our you ' +
    'your he she his her which who whose what when where while how why if or ' +
    'and but because so such also only more most some any each all both either ' +
    'there here then'
  ).split(' '),
)

/** A sentence has them; lists of codes and of values have a comma between any two. */
const NEIGHBOURS = /[A-Za-z]\s+[A-Za-z]/

/** Counts the writing in a text; what is masked counts for nothing. */
export function countScripts(text: string): ScriptCount {
  const words = text.match(WORD) ?? []
  const content = words.filter((word) => !GRAMMAR.has(word.toLowerCase()))
  return {
    han: text.match(HAN)?.length ?? 0,
    words: words.length,
    grammar: words.length - content.length,
    plain: content.filter((word) => /^[a-z]/.test(word)).length,
    particles: text.match(PARTICLES)?.length ?? 0,
  }
}

/**
 * Whether a text on a Chinese page is a sentence of English. Names, titles,
 * labels and lists of products have Latin words too, but hardly any grammar.
 *
 * @param isCopied The other side says the same: less of a sentence will do.
 */
export function isEnglishSentence(text: string, isCopied: boolean): boolean {
  const { han, words, grammar, plain } = countScripts(text)
  if (han * 4 > words || plain < 2 || !NEIGHBOURS.test(text)) return false
  if (isCopied) return words >= SHORTEST_COPY && grammar >= 1
  return words >= 6 && grammar >= 2 && grammar * 7 >= words
}

/**
 * Whether a text on an English page is a sentence of Chinese: more than a name
 * set beside its English, with the characters or marks of a sentence.
 */
export function isChineseSentence(text: string): boolean {
  const { han, words, particles } = countScripts(text)
  if (han < 8 || words * 2 > han) return false
  return particles >= 1 || /[，。；？！]/.test(text)
}

/** The same words, however they are spaced and capitalised. */
export function comparable(text: string): string {
  return text.replaceAll(MASK, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Part of a text that is Chinese characters, from 0 to 1. */
export function shareOfHan(text: string): number {
  let han = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) han += 1
  }
  return text === '' ? 0 : han / text.length
}
