import type { Page, Section } from '../../content/model.ts'
import { fingerprint } from '../ledger/fingerprint.ts'

/** A section as it stood in some commit. */
export interface AgreedVersion {
  readonly commit: string
  readonly section: Section
}

/**
 * The latest version of a section that has the agreed fingerprint; null if
 * history holds none, as when it was agreed before it was committed and
 * changed since.
 *
 * @param versions Of its page, newest first.
 */
export function findAgreed(
  versions: readonly { readonly commit: string; readonly page: Page }[],
  id: string,
  agreed: string,
): AgreedVersion | null {
  for (const { commit, page } of versions) {
    const section = page.sections.find((one) => (one.id ?? one.slug) === id)
    if (section && fingerprint(section) === agreed) return { commit, section }
  }
  return null
}
