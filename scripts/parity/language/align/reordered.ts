import type { Block } from '../../../content/model.ts'
import { isWhole } from '../../pairing/page-pair.ts'
import type { PagePair } from '../../pairing/page-pair.ts'
import { likeLength } from '../reading-length.ts'
import type { Single } from './gaps.ts'
import { ALIKE, lengthOf, NAMES, namesOf } from './retold.ts'

/** A block that stands on one side only, wherever that is. */
type Lone = Pick<Single, 'lacks' | 'block'>

/**
 * Blocks that both sides of a section have, in another order: those that lead
 * to the same pages or name the same code as no others do, and the only two of
 * their kind, where they are alike.
 */
export function reorderedIn(singles: readonly Lone[]): ReadonlySet<Block> {
  const named = twinsIn(singles, keyOf)
  const rest = singles.filter(({ block }) => !named.has(block))
  return new Set([...named, ...twinsIn(rest, () => 'only', isAlike)])
}

/**
 * Blocks that both pages have, under unlike headings: those that lead to the
 * same pages or name the same code as no others do.
 *
 * @param singles Of all sections that both sides have.
 */
export function movedOn(
  page: PagePair,
  singles: readonly Lone[],
): ReadonlySet<Block> {
  const alone = page.sections.flatMap((pair): Lone[] => {
    const section = pair.left ?? pair.right
    // Words before the first heading are among the singles.
    if (isWhole(pair) || section?.level === 0) return []
    const lacks = pair.left ? 'right' : 'left'
    const blocks = section?.blocks ?? []
    return blocks.map((block) => ({ lacks, block }))
  })
  return twinsIn([...singles, ...alone], keyOf)
}

/** Two blocks of one kind, one a side, that have a key to themselves. */
function twinsIn(
  singles: readonly Lone[],
  nameOf: (block: Block) => string,
  isPair: (one: Block, two: Block) => boolean = () => true,
): ReadonlySet<Block> {
  const groups = new Map<string, Lone[]>()
  for (const single of singles) {
    const key = nameOf(single.block)
    if (key === '') continue
    const name = `${single.block.kind}\n${key}`
    const group = groups.get(name)
    if (group) group.push(single)
    else groups.set(name, [single])
  }
  return new Set(
    [...groups.values()].flatMap(([one, two, ...more]) => {
      const isOnly = one && two && more.length === 0 && one.lacks !== two.lacks
      return isOnly && isPair(one.block, two.block)
        ? [one.block, two.block]
        : []
    }),
  )
}

/** Where a block leads, or what it names where it leads nowhere. */
function keyOf(block: Block): string {
  const signal = block.links.length > 0 ? 'links' : 'code'
  return [...namesOf([block], [signal])].sort().join('\n')
}

/** Whether all that the block with fewer names calls by name is in the other. */
function isAlike(one: Block, two: Block): boolean {
  const [ours, theirs] = [namesOf([one], NAMES), namesOf([two], NAMES)]
  const [few, many] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours]
  const isNamed = few.size > 0 && [...few].every((name) => many.has(name))
  return isNamed && likeLength(lengthOf([one]), lengthOf([two])) >= ALIKE
}
