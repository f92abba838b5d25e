import { LEDGER_FILE, formatLedger, splitLedgerKey } from '../ledger/ledger.ts'
import { stamp } from '../ledger/stamp.ts'
import type { Stamping } from '../ledger/stamp.ts'
import { UsageError } from '../usage-error.ts'
import type { Call, ExitCode } from './command.ts'
import { readSubject, refuseForeign } from './read-site.ts'

/**
 * Writes down that sections agree: all of them, those of a page, or one. The
 * lines of all others stay as they are.
 */
export async function runAgree(call: Call): Promise<ExitCode> {
  refuseForeign(call)
  const { options, host } = call
  const { trees, context } = await readSubject(call)
  const wanted = options.operands.map((name) => name.replace(/^\.\//, ''))
  const isWanted = (key: string): boolean =>
    wanted.length === 0 || wanted.some((name) => isNamed(key, name))
  const stamping = stamp(context.ledger ?? new Map(), trees, isWanted)
  refuseUnknown(wanted, stamping, call)
  if (stamping.stamped.length + stamping.removed.length > 0) {
    await host.writeFile(LEDGER_FILE, formatLedger(stamping.ledger))
  }
  host.stdout(describe(stamping, call))
  return 0
}

/** Whether a section is the one named, or on the page named. */
function isNamed(key: string, name: string): boolean {
  return key === name || splitLedgerKey(key).page === name
}

/** @throws {UsageError} If nothing was found by a name, as with a slip. */
function refuseUnknown(
  wanted: readonly string[],
  { stamped, unchanged, removed, refused }: Stamping,
  { t }: Call,
): void {
  const found = [...stamped, ...unchanged, ...removed]
  for (const name of wanted) {
    if (found.some((key) => isNamed(key, name))) continue
    const isRefused = refused.some((key) => isNamed(key, name))
    const reason = isRefused ? 'one-sided' : 'no-section'
    throw new UsageError(t(`parity.usage.${reason}`, { name }))
  }
}

function describe(
  { stamped, unchanged, removed, refused }: Stamping,
  { t }: Call,
): string {
  const lines = [
    ...stamped.map((name) => t('parity.agree.stamped', { name })),
    ...removed.map((name) => t('parity.agree.removed', { name })),
    ...refused.map((name) => t('parity.agree.refused', { name })),
    t('parity.agree.total', {
      stamped: t('parity.agree.stamped-count', { count: stamped.length }),
      unchanged: t('parity.agree.unchanged-count', { count: unchanged.length }),
    }),
  ]
  return `${lines.join('\n')}\n`
}
