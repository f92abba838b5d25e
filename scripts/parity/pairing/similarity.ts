import type { Section } from '../../content/model.ts'
import { lastPart } from '../language/addresses/last-part.ts'
import { withoutLanguageSuffix } from '../language/addresses/languages.ts'
import { readingLength } from '../language/reading-length.ts'

/** What of a section survives translation. */
export interface SectionTraits {
  readonly level: number
  /** Numbers, Latin words, code, links and images, heading included. */
  readonly tokens: ReadonlySet<string>
  /** Number of blocks by kind. */
  readonly kinds: ReadonlyMap<string, number>
  /** How much there is to read, code left out. */
  readonly length: number
}

/** A full stop behind a name is none of it. */
const TOKEN = /[A-Za-z][A-Za-z0-9_.-]+[A-Za-z0-9_-]|\d+/g
/** A section pairs by its place alone; content then tells which one is missing. */
const SAME_PLACE = 0.2
const OTHER_LEVEL = 0.05

export function sectionTraits(section: Section): SectionTraits {
  const tokens = new Set(tokensOf(section.title))
  const kinds = new Map<string, number>()
  let length = 0
  for (const block of section.blocks) {
    kinds.set(block.kind, (kinds.get(block.kind) ?? 0) + 1)
    for (const token of tokensOf(block.text)) tokens.add(token)
    if (block.kind !== 'code') length += readingLength(block.text)
    for (const { target } of block.links) {
      // Parts of the page itself are named in the words of its language.
      if (!target.startsWith('#')) tokens.add(lastPart(target))
    }
    for (const { source } of block.images) {
      tokens.add(withoutLanguageSuffix(lastPart(source)))
    }
    for (const tag of block.html) {
      for (const token of tokensOf(tag)) tokens.add(token)
    }
  }
  return { level: section.level, tokens, kinds, length }
}

/** From just above 0 (nothing in common but the place) to 2.2 (the same). */
export function similarity(one: SectionTraits, two: SectionTraits): number {
  const place = one.level === two.level ? SAME_PLACE : OTHER_LEVEL
  return place + sharedTokens(one, two) + sharedKinds(one, two)
}

/** Names, words in Latin letters and numbers, as they stand. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFKC').match(TOKEN) ?? []
}

/** Share of the smaller set found in the other: English prose has Latin words galore. */
function sharedTokens(one: SectionTraits, two: SectionTraits): number {
  const [small, large] =
    one.tokens.size < two.tokens.size ? [one, two] : [two, one]
  if (small.tokens.size === 0) return 0
  const shared = [...small.tokens].filter((token) => large.tokens.has(token))
  return shared.length / small.tokens.size
}

function sharedKinds(one: SectionTraits, two: SectionTraits): number {
  const names = [...new Set([...one.kinds.keys(), ...two.kinds.keys()])]
  const count = (traits: SectionTraits, name: string): number =>
    traits.kinds.get(name) ?? 0
  const both = names.map((name) => Math.min(count(one, name), count(two, name)))
  const all = names.map((name) => Math.max(count(one, name), count(two, name)))
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)
  return sum(all) === 0 ? 1 : sum(both) / sum(all)
}
