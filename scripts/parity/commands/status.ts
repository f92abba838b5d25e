import { examine } from '../check.ts'
import { statusOf } from '../ledger/status.ts'
import { reportStatus, reportStatusJson } from '../reports/status.ts'
import { UsageError } from '../usage-error.ts'
import type { Call, ExitCode } from './command.ts'
import { allPaths, readSubject, refuseForeign } from './read-site.ts'
import { pageFilter } from './targets.ts'

/** Prints how the sections of every page stand in each language. */
export async function runStatus(call: Call): Promise<ExitCode> {
  refuseForeign(call)
  const { options, host, t } = call
  const { format } = options
  if (format !== 'pretty' && format !== 'json') {
    const words = { value: format, formats: 'pretty, json' }
    throw new UsageError(t('parity.usage.format', words))
  }
  const { config, trees, context } = await readSubject(call)
  const wantsPage = pageFilter(options.pages, allPaths(trees), t)
  const only = options.rules
  const checkOptions = { severity: config.severity, only, wantsPage }
  const { waived } = examine(trees, context, checkOptions)
  const pages = statusOf(trees, context.ledger ?? new Map(), waived).filter(
    ({ page }) => wantsPage(page),
  )
  const report = format === 'json' ? reportStatusJson : reportStatus
  host.stdout(report({ locales: config.locales, pages }, t))
  return 0
}
