import type { WholeSectionPair } from '../pairing/page-pair.ts'
import { fingerprint } from './fingerprint.ts'
import type { Agreement } from './ledger.ts'

/** How a section stands since a person last said that its sides agree. */
export type Standing =
  'in-step' | 'left-moved' | 'right-moved' | 'both-moved' | 'never-agreed'

/** Compares both sides with what was agreed; undefined if nothing was. */
export function standingOf(
  pair: WholeSectionPair,
  agreed: Agreement | undefined,
): Standing {
  if (!agreed) return 'never-agreed'
  const now = agreementOf(pair)
  const hasLeftMoved = now.left !== agreed.left
  const hasRightMoved = now.right !== agreed.right
  if (hasLeftMoved && hasRightMoved) return 'both-moved'
  if (hasLeftMoved) return 'left-moved'
  return hasRightMoved ? 'right-moved' : 'in-step'
}

/** What the ledger would say of a section if its sides agreed now. */
export function agreementOf({ left, right }: WholeSectionPair): Agreement {
  return { left: fingerprint(left), right: fingerprint(right) }
}
