import type { TFunction } from 'i18next'
import { DataError } from '../content/data/index.ts'
import type { Locale } from '../content/model.ts'
import { MissingFolderError } from '../content/read-tree.ts'
import { GitError } from './git/git.ts'
import { LEDGER_FILE, LedgerError } from './ledger/ledger.ts'
import { InterfaceTextError } from './ui-text/interface-texts.ts'
import { UsageError } from './usage-error.ts'

/**
 * Says in words why a call or a file cannot be used; null for an error that is
 * a bug of the gate itself.
 */
export function describeError(
  error: unknown,
  locales: readonly Locale[],
  t: TFunction,
): string | null {
  if (error instanceof UsageError) return error.message
  if (error instanceof MissingFolderError) {
    const code = locales.find(({ dir }) => dir === error.dir)?.code ?? ''
    return t('parity.usage.folder', { folder: error.dir, code })
  }
  if (error instanceof DataError || error instanceof InterfaceTextError) {
    return t('parity.usage.data', { detail: error.message })
  }
  if (error instanceof LedgerError) {
    const { fault, line, found } = error
    const place = `${LEDGER_FILE}:${line}`
    return t(`parity.usage.ledger-${fault}`, { place, found })
  }
  if (error instanceof GitError) {
    return t(`parity.usage.git-${error.fault}`, { detail: error.detail })
  }
  return null
}
