/** What came of asking for an address. */
export type Outcome =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly movedTo: string | null
    }
  | { readonly kind: 'silent'; readonly reason: string }

/**
 * What a maintainer should do about it: nothing, look again (the server keeps
 * programs out, or was busy), follow it to its new address, or replace it.
 */
export type Verdict = 'fine' | 'unsure' | 'moved' | 'gone'

/** Statuses by which servers turn programs away, not readers. */
const GUARDED = new Set([401, 403, 405, 406, 418, 429, 451])

/** Reads an outcome. Only what is surely gone is called so. */
export function judge(outcome: Outcome): Verdict {
  if (outcome.kind === 'silent') return 'unsure'
  if (outcome.status === 404 || outcome.status === 410) return 'gone'
  if (GUARDED.has(outcome.status) || outcome.status >= 500) return 'unsure'
  if (outcome.status >= 400) return 'unsure'
  return outcome.movedTo === null ? 'fine' : 'moved'
}

/** Why, in a few words. */
export function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === 'silent') return outcome.reason
  const { status, movedTo } = outcome
  return movedTo === null ? String(status) : `${status}, now at ${movedTo}`
}
