import type { FindingArgs } from '../../finding.ts'

/** Something set wrongly, where it stands in a text. */
export interface TypographyFault {
  readonly variant: FindingArgs['typography']['variant']
  readonly start: number
  /** As written; it may end before the fault does where that is long. */
  readonly found: string
  readonly use: string
}

/** Han characters. */
export const HAN = '\\u3005\\u3007\\u3400-\\u9fff\\uf900-\\ufaff'
/** Chinese punctuation that takes a place of its own. */
export const MARKS = '，。；：？！、（）「」『』《》〈〉【】…—％'

/**
 * Every place where a pattern with the flag `g` fits, as faults. It is quick
 * where the pattern begins with a sign and looks behind that sign, not before it.
 */
export function faultsAt(
  text: string,
  pattern: RegExp,
  fault: (match: RegExpExecArray) => Omit<TypographyFault, 'start'> | null,
): TypographyFault[] {
  const found: TypographyFault[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const one = fault(match)
    if (one !== null) found.push({ start: match.index, ...one })
  }
  return found
}
