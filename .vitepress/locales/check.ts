/** A tree of words, as in `en.json`. */
export interface Resources {
  readonly [key: string]: string | Resources
}

/** A word that one language lacks, or that takes other values there. */
export interface TextProblem {
  /** Dotted, without the ending that stands for a plural form. */
  readonly key: string
  readonly message: string
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/
const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}/g

/**
 * Compares the interface's words in two languages: every key on both sides,
 * with the same placeholders. How many plural forms a key has is the
 * language's own business: English has two, Chinese has one.
 */
export function compareResources(
  left: Resources,
  right: Resources,
): TextProblem[] {
  const leftTexts = gather(left)
  const rightTexts = gather(right)
  const keys = [...new Set([...leftTexts.keys(), ...rightTexts.keys()])]
  return keys
    .toSorted()
    .flatMap((key) => compareKey(key, leftTexts.get(key), rightTexts.get(key)))
}

function compareKey(
  key: string,
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): TextProblem[] {
  if (!left) return [{ key, message: 'is missing in the first language.' }]
  if (!right) return [{ key, message: 'is missing in the second language.' }]
  const empty = [...left, ...right].some((text) => text.trim() === '')
  if (empty) return [{ key, message: 'has no words. Write some.' }]
  const names = [placeholders(left), placeholders(right)]
  if (names[0] === names[1]) return []
  const [first, second] = names.map((list) => list || 'none')
  const message = `takes ${first} in the first language and ${second} in the second. Use the same on both sides.`
  return [{ key, message }]
}

/** All texts by key; the plural forms of a key stand together. */
function gather(tree: Resources, path = ''): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const [name, value] of Object.entries(tree)) {
    const key = `${path}${name}`
    if (typeof value === 'string') {
      const base = key.replace(PLURAL, '')
      texts.set(base, [...(texts.get(base) ?? []), value])
    } else {
      for (const entry of gather(value, `${key}.`)) texts.set(...entry)
    }
  }
  return texts
}

function placeholders(texts: readonly string[]): string {
  const names = texts.flatMap((text) =>
    [...text.matchAll(PLACEHOLDER)].map(([, name]) => name),
  )
  return [...new Set(names)].toSorted().join(', ')
}
