import type { Section } from '../../content/model.ts'
import { sectionTraits, similarity } from './similarity.ts'

/**
 * The sections that use an id which another section of the page has the better
 * claim to: the one most like its namesake in the other language, or else the
 * first. Taking the first at once would compare two unrelated sections.
 */
export function repeatedSections(
  own: readonly Section[],
  others: readonly Section[],
): Section[] {
  const groups = new Map<string, Section[]>()
  for (const section of own) {
    if (section.id === null) continue
    const group = groups.get(section.id)
    if (group) group.push(section)
    else groups.set(section.id, [section])
  }
  return [...groups].flatMap(([id, group]) => {
    if (group.length === 1) return []
    const kept = rightful(
      group,
      others.find((other) => other.id === id),
    )
    return group.filter((section) => section !== kept)
  })
}

function rightful(
  group: readonly Section[],
  namesake: Section | undefined,
): Section | undefined {
  if (!namesake) return group[0]
  const traits = sectionTraits(namesake)
  const likeness = group.map((section) =>
    similarity(traits, sectionTraits(section)),
  )
  return group[likeness.indexOf(Math.max(...likeness))]
}
