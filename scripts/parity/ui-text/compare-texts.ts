/** A tree of words, as in `.vitepress/locales/en.json`. */
export interface Resources {
  readonly [key: string]: string | Resources
}

/** Texts by dotted key; the plural forms of a key stand together. */
export type Texts = ReadonlyMap<string, readonly PluralForm[]>

interface PluralForm {
  /** Such as `one`; null for a text without plural forms. */
  readonly category: string | null
  readonly text: string
}

/** One language's texts, with what it takes to know its plural forms. */
export interface TextsIn {
  /** A language tag such as `zh-HK`. */
  readonly language: string
  readonly texts: Texts
}

/** Something that the interface does not say alike in two languages. */
export interface TextDifference {
  /** `key`: not there. `empty`: no words. `placeholder`: other values. */
  readonly kind: 'key' | 'empty' | 'placeholder'
  readonly side: 'left' | 'right'
  /** With the ending of the plural form where one form is meant. */
  readonly key: string
  /** Placeholders on that side, and on the other one. */
  readonly found: string
  readonly expected: string
}

const PLURAL = /_(zero|one|two|few|many|other)$/
const PLACEHOLDER = /\{\{-?\s*([\w.]+)/g

/** All texts of a tree by key. */
export function gatherTexts(tree: Resources, path = ''): Texts {
  const texts = new Map<string, readonly PluralForm[]>()
  for (const [name, value] of Object.entries(tree)) {
    const key = `${path}${name}`
    if (typeof value !== 'string') {
      for (const entry of gatherTexts(value, `${key}.`)) texts.set(...entry)
      continue
    }
    const category = PLURAL.exec(key)?.[1] ?? null
    const base = key.replace(PLURAL, '')
    const forms = [...(texts.get(base) ?? []), { category, text: value }]
    texts.set(base, forms)
  }
  return texts
}

/**
 * Compares the interface's words in two languages: every key on both sides,
 * with words and with the same placeholders. Plural forms are those that each
 * language has: English two, Chinese one.
 */
export function compareTexts(left: TextsIn, right: TextsIn): TextDifference[] {
  const keys = new Set([...left.texts.keys(), ...right.texts.keys()])
  return [...keys]
    .toSorted()
    .flatMap((key) => [
      ...checkKey(key, 'left', left, right),
      ...checkKey(key, 'right', right, left),
      ...checkPlaceholders(key, left, right),
    ])
}

function checkKey(
  key: string,
  side: TextDifference['side'],
  own: TextsIn,
  other: TextsIn,
): TextDifference[] {
  const forms = own.texts.get(key) ?? []
  const nothing = { found: '', expected: '' }
  const missing = categoriesNeeded(key, own, other)
    .filter((needed) => forms.every(({ category }) => category !== needed))
    .map((needed) => ({ kind: 'key' as const, name: nameOf(key, needed) }))
  const empty = forms
    .filter(({ text }) => text.trim() === '')
    .map(({ category }) => ({
      kind: 'empty' as const,
      name: nameOf(key, category),
    }))
  return [...missing, ...empty].map(({ kind, name }) => ({
    kind,
    side,
    key: name,
    ...nothing,
  }))
}

/** The plural forms that a key must have in a language; `null` for a plain text. */
function categoriesNeeded(
  key: string,
  own: TextsIn,
  other: TextsIn,
): (string | null)[] {
  const forms = [...(own.texts.get(key) ?? []), ...(other.texts.get(key) ?? [])]
  const isPlural = forms.some(({ category }) => category !== null)
  if (!isPlural) return [null]
  return new Intl.PluralRules(own.language).resolvedOptions().pluralCategories
}

function checkPlaceholders(
  key: string,
  left: TextsIn,
  right: TextsIn,
): TextDifference[] {
  const one = left.texts.get(key)
  const two = right.texts.get(key)
  if (!one || !two) return []
  const expected = placeholders(one)
  const found = placeholders(two)
  if (found === expected) return []
  // Neither side is the source; the right one is named, the message names both.
  return [{ kind: 'placeholder', side: 'right', key, found, expected }]
}

function placeholders(forms: readonly PluralForm[]): string {
  const names = forms.flatMap(({ text }) =>
    [...text.matchAll(PLACEHOLDER)].map(([, name]) => name),
  )
  return [...new Set(names)].toSorted().join(', ')
}

function nameOf(key: string, category: string | null): string {
  return category === null ? key : `${key}_${category}`
}
