const COMBINING = /[\u0300-\u036f]/g
// These are the framework's own, control characters and all.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f]/g
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g

/**
 * The id that the framework makes from a heading's words. Other people's
 * pages are linked by such ids, so this follows `slugify` of
 * `@mdit-vue/shared`, which the framework does not hand out.
 */
export function slugify(words: string): string {
  return words
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(CONTROL, '')
    .replace(SPECIAL, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}

/** Gives out ids, each once: the second `rules` becomes `rules-1`. */
export class SlugRegister {
  readonly #taken: Set<string>
  readonly #next = new Map<string, number>()

  /** @param reserved Ids that authors wrote; none is given to another heading. */
  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved)
  }

  give(wanted: string): string {
    let slug = wanted
    let count = this.#next.get(wanted) ?? 1
    while (this.#taken.has(slug)) {
      slug = `${wanted}-${count}`
      count += 1
    }
    this.#next.set(wanted, count)
    this.#taken.add(slug)
    return slug
  }
}
