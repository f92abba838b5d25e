import type { Family, PlacedBlock } from '../scenario.ts'
import { substitutionFamily } from './substitution.ts'
import type { Substitution } from './substitution.ts'

const MARK = /\[@([a-z0-9-]+)((?:;\s*@[a-z0-9-]+)*)\]/
const LINK = /\[([^\]@]+)\]\(([^)]+)\)/

/** One id of a mark goes; a mark with only one goes whole. */
const dropCitation: Substitution = (text) =>
  text.replace(MARK, (_, __, more: string) =>
    more === '' ? '' : `[${more.replace(/^;\s*/, '')}]`,
  )

/** A source that another page cites, in the place of the right one. */
const swapCitation: Substitution = (text, { page }) => {
  const cited = new Set(
    page.sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ citations }) => citations.map(({ id }) => id)),
    ),
  )
  const here = [...text.matchAll(/@([a-z0-9-]+)/g)].map(([, id]) => id)
  const other = [...cited].find((id) => !here.includes(id))
  if (other === undefined) return null
  return text.replace(MARK, (_, __, more: string) => `[@${other}${more}]`)
}

/** The words stay, the address goes. */
const dropLink: Substitution = (text) => text.replace(LINK, '$1')

const swapLink: Substitution = (text) =>
  text.replace(
    LINK,
    (_, words: string) => `[${words}](https://example.org/other)`,
  )

const both = (substitute: Substitution) => ({
  left: substitute,
  right: substitute,
})

/** Only then does the section lose a source, or gain another. */
function isOnlyUse({ section, block }: PlacedBlock): boolean {
  const first = block.citations[0]?.id
  const uses = section.blocks
    .flatMap(({ citations }) => citations)
    .filter(({ id }) => id === first)
  return uses.length === 1
}

export const referenceFamilies: readonly Family[] = [
  substitutionFamily({
    id: 'dropped-citation',
    rules: ['citations', 'uncited-figure'],
    substitute: both(dropCitation),
    wanted: isOnlyUse,
  }),
  substitutionFamily({
    id: 'swapped-citation',
    rules: ['citations'],
    substitute: both(swapCitation),
    wanted: isOnlyUse,
  }),
  substitutionFamily({
    id: 'dropped-link',
    rules: ['links'],
    substitute: both(dropLink),
  }),
  substitutionFamily({
    id: 'swapped-link',
    rules: ['links'],
    substitute: both(swapLink),
  }),
]
