import type { Section } from '../../content/model.ts'
import { isWhole } from './page-pair.ts'
import type { SectionPair } from './page-pair.ts'
import { sectionTraits, similarity } from './similarity.ts'

/** Of 2.2 at most; half of what two equal sections share beside their place. */
const ALIKE = 1.2
/** Sections looked at on either side; beyond, a page is no translation at all. */
const FAR = 20

/**
 * A section of the other language that stands where this unpaired one would,
 * and holds much the same; null if there is none. Only ids keep two sections
 * apart that are alike: without them they would have been paired.
 *
 * @param index Place of the unpaired section in `pairs`.
 */
export function lookalikeOf(
  pairs: readonly SectionPair[],
  index: number,
): Section | null {
  const pair = pairs[index]
  const section = pair?.left ?? pair?.right
  if (!pair || !section?.id || isWhole(pair)) return null
  const around = neighboursAlone(pairs, index)
  const alone = (side: 'left' | 'right'): Section[] =>
    around
      .flatMap((neighbour) => neighbour[side] ?? [])
      .filter(({ id, level }) => id !== null && level === section.level)
  const [own, others] = pair.left
    ? [alone('left'), alone('right')]
    : [alone('right'), alone('left')]
  if (own.length !== others.length) return mostAlike(section, others)
  // As many here as there: they correspond one by one.
  const place = own.indexOf(section)
  return mostAlike(section, others.slice(place, place + 1))
}

function mostAlike(
  section: Section,
  candidates: readonly Section[],
): Section | null {
  const traits = sectionTraits(section)
  const [best] = candidates
    .map((other) => ({
      other,
      likeness: similarity(traits, sectionTraits(other)),
    }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= ALIKE ? best.other : null
}

/** The unpaired sections around one, up to the next pair on either side. */
function neighboursAlone(
  pairs: readonly SectionPair[],
  index: number,
): SectionPair[] {
  let [start, end] = [index, index]
  while (isAlone(pairs[start - 1]) && index - start < FAR) start -= 1
  while (isAlone(pairs[end + 1]) && end - index < FAR) end += 1
  return pairs.slice(start, end + 1)
}

function isAlone(pair: SectionPair | undefined): boolean {
  return pair !== undefined && !isWhole(pair)
}
