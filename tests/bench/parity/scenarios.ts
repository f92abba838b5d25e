import { families } from './families/index.ts'
import type { Gate } from './gate.ts'
import { pageSets, PER_FAMILY, SEED } from './pages.ts'
import type { PageSet } from './pages.ts'
import { seededRandom } from './random.ts'
import type {
  Family,
  Mutation,
  SideName,
  Subject,
  TextPair,
} from './scenario.ts'

export interface Scenario {
  readonly family: Family
  readonly path: string
  readonly side: SideName
  readonly mutation: Mutation
}

/** Attempts at a family on pages that may offer no place for it. */
const TRIES = 12

/**
 * Draws the scenarios of one set of pages: the same for the same pages, each
 * family in turn on the left and on the right side.
 */
export function drawScenarios(
  texts: TextPair,
  set: PageSet,
  gate: Gate,
): Scenario[] {
  return families.flatMap((family, index) => {
    const random = seededRandom(SEED + index)
    const drawn: Scenario[] = []
    for (let at = 0; at < PER_FAMILY * TRIES; at += 1) {
      if (drawn.length === PER_FAMILY) break
      const path = random.pick(pageSets[set])
      const side = at % 2 === 0 ? 'left' : 'right'
      const subject = path && subjectOf(texts, path, side, gate, random)
      const mutation = subject && family.mutate(subject)
      if (!path || !mutation || isKnown(drawn, mutation)) continue
      drawn.push({ family, path, side, mutation })
    }
    return drawn
  })
}

function subjectOf(
  texts: TextPair,
  path: string,
  side: SideName,
  gate: Gate,
  random: Subject['random'],
): Subject {
  const trees = gate.trees(texts)
  const pair = trees.pages.find((page) => page.path === path)
  if (!pair) throw new RangeError(`${path} is not there on both sides.`)
  const other = side === 'left' ? 'right' : 'left'
  const [page, otherPage] = [pair[side].page, pair[other].page]
  return { texts, path, side, page, otherPage, random }
}

/** Few pages offer a place for every draw: the same edit counts once. */
function isKnown(drawn: readonly Scenario[], { after }: Mutation): boolean {
  const written = JSON.stringify(after)
  return drawn.some(
    ({ mutation }) => JSON.stringify(mutation.after) === written,
  )
}
