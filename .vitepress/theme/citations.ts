import { usePage } from './use-page.ts'

/** What a component needs to cite a source: `a[data-cite]` with this href. */
export interface CitationLink {
  readonly number: number
  readonly href: string
}

/**
 * For components that cite: the number of a source on this page. A directive's
 * sources are counted when the page is read, so they are all there.
 *
 * @returns A function from a source's id; null for one that is not cited here.
 */
export function useCitations(): (id: string) => CitationLink | null {
  const { references } = usePage().facts
  const numbers = new Map(references.map(({ id, number }) => [id, number]))
  return (id) => {
    const number = numbers.get(id)
    return number === undefined ? null : { number, href: `#ref-${number}` }
  }
}
