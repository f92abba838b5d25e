import type { RuleId } from '../../../../scripts/parity/finding.ts'
import { blocksOf, sourceOf, withBlock } from '../scenario.ts'
import type { Family, PlacedBlock, SideName, Subject } from '../scenario.ts'

/** How to change one piece of a block's text; null where it has no such piece. */
export type Substitution = (text: string, subject: Subject) => string | null

interface SubstitutionFamily {
  readonly id: string
  readonly kind?: Family['kind']
  readonly rules: readonly RuleId[]
  readonly substitute: Readonly<Record<SideName, Substitution>>
  /** Blocks that may be changed; prose at any depth where it is left out. */
  readonly wanted?: (place: PlacedBlock, subject: Subject) => boolean
  /** Whether somebody stamps the pages as agreed after the change. */
  readonly agreed?: boolean
}

const PROSE = new Set(['paragraph', 'list-item'])

/** A family that rewrites a piece of one block and leaves all else alone. */
export function substitutionFamily(family: SubstitutionFamily): Family {
  return {
    id: family.id,
    kind: family.kind ?? 'fault',
    mutate: (subject) => {
      const places = changeable(family, subject)
      const chosen = subject.random.pick(places)
      if (!chosen) return null
      return {
        after: withBlock(subject, chosen.block, chosen.changed),
        agreed: family.agreed ?? false,
        truth: { rules: family.rules, section: chosen.section.id },
      }
    },
  }
}

function changeable(
  { substitute, wanted }: SubstitutionFamily,
  subject: Subject,
): (PlacedBlock & { changed: string })[] {
  return blocksOf(subject.page, ({ kind }) => PROSE.has(kind))
    .filter((place) => wanted?.(place, subject) ?? true)
    .flatMap((place) => {
      const source = sourceOf(subject.page, place.block)
      const changed = substitute[subject.side](source, subject)
      if (changed === null || changed === source) return []
      return [{ ...place, changed }]
    })
}

/** Replaces the first match outside citation marks and link addresses. */
export function replaceFirst(
  pattern: RegExp,
  replacement: (match: RegExpExecArray, subject: Subject) => string | null,
): Substitution {
  return (text, subject) => {
    const visible = text.replace(
      /\[@[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}/g,
      (hidden) => ' '.repeat(hidden.length),
    )
    const match = new RegExp(pattern, pattern.flags.replace('g', '')).exec(
      visible,
    )
    const changed = match && replacement(match, subject)
    if (!match || changed === null) return null
    const end = match.index + match[0].length
    return text.slice(0, match.index) + changed + text.slice(end)
  }
}
