import type { Claim } from '../claim.ts'
import type { SideName, TextPair } from '../scenario.ts'

/**
 * What date-based tools do: a page whose translation was committed earlier
 * than its source is behind. One language, the left one, is the source; a page
 * that only the translation has is never looked at.
 *
 * Each file's date is the number of the last commit that changed a byte of it.
 *
 * @param history The trees at each commit, oldest first.
 */
export function claimByCommitDate(history: readonly TextPair[]): Claim[] {
  const now = history.at(-1)
  if (!now) return []
  return Object.keys(now.left).flatMap((page): Claim[] => {
    const isMissing = now.right[page] === undefined
    const isBehind =
      lastChange(history, 'right', page) < lastChange(history, 'left', page)
    if (!isMissing && !isBehind) return []
    return [{ page, section: null }]
  })
}

function lastChange(
  history: readonly TextPair[],
  side: SideName,
  page: string,
): number {
  return history.findLastIndex(
    (texts, at) =>
      at === 0 || texts[side][page] !== history[at - 1]?.[side][page],
  )
}
