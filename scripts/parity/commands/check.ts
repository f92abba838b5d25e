import type { CheckOptions, Examination } from '../check.ts'
import { examine, inOneOrder } from '../check.ts'
import type { TreeListing } from '../../content/read-tree.ts'
import { sortByAge } from '../base/introduced.ts'
import { describeFinding } from '../describe-finding.ts'
import type { WeighedFinding } from '../finding.ts'
import { countSections } from '../pairing/count-sections.ts'
import { progressTo } from '../progress.ts'
import { reports } from '../reports/index.ts'
import type { Summary } from '../reports/report.ts'
import type { RuleContext } from '../rules/context.ts'
import {
  isFactFile,
  isUnusable,
  parseFacts,
  contextOf,
} from '../site-context.ts'
import type { Call, ExitCode } from './command.ts'
import {
  allPaths,
  configOf,
  pairOf,
  readContext,
  readSubject,
} from './read-site.ts'
import type { Subject } from './read-site.ts'
import { UsageError } from '../usage-error.ts'
import { pageFilter } from './targets.ts'

/** Checks both trees, prints a report, and says by its code how they stand. */
export async function runCheck(call: Call): Promise<ExitCode> {
  const { options, host, t } = call
  const { findings, older, ...rest } = await checkPages(call)
  refuseEmpty(rest.counts, call)
  const outcome = {
    locales: configOf(call).locales,
    summary: { ...rest.counts, ...countSeverities(findings) },
    findings: findings.map((one) => ({ ...one, ...describeFinding(one, t) })),
    waived: rest.waived,
    older,
  }
  host.stdout(reports[options.format](outcome, { t, colour: host.colour }))
  const { errors, warnings } = outcome.summary
  return errors > 0 || warnings > options.maxWarnings ? 1 : 0
}

/**
 * Of no pages at all nobody can say that they agree: the path may be wrong.
 *
 * @throws {UsageError} If neither folder holds a page.
 */
function refuseEmpty({ pages }: Checked['counts'], call: Call): void {
  if (pages > 0) return
  const folders = configOf(call).locales.map(({ dir }) => dir)
  throw new UsageError(call.t('parity.usage.empty', { folders }))
}

interface Checked {
  readonly counts: Pick<Summary, 'pages' | 'sections'>
  readonly findings: readonly WeighedFinding[]
  readonly waived: number
  readonly older: number | null
}

/** A large site goes to all cores, unless it is compared with an earlier one. */
async function checkPages(call: Call): Promise<Checked> {
  const { locales } = configOf(call)
  const isPlain = call.options.base === null
  const listings = isPlain ? await call.host.listLarge(locales) : null
  return listings ? checkLarge(listings, call) : checkSmall(call)
}

async function checkLarge(
  listings: readonly TreeListing[],
  call: Call,
): Promise<Checked> {
  const { options, host, t } = call
  const { locales, severity } = configOf(call)
  const paths = [...new Set(listings.flatMap((one) => one.paths))]
  const unlisted = listings.map(({ problems }) => problems)
  const named = unlisted.flat().map(({ path }) => path)
  const all = [...new Set([...paths, ...named])]
  const wantsPage = pageFilter(options.pages, all, t)
  const part = {
    locales,
    paths,
    wanted: options.pages && new Set(all.filter(wantsPage)),
    problems: unlisted,
    severity,
    only: options.rules,
  }
  const result = await host.checkParts(
    part,
    readContext(call),
    progressTo(host, t),
  )
  const { sections, findings, waived } = result
  return {
    counts: { pages: all.length, sections },
    findings: inOneOrder(findings),
    waived: waived.length,
    older: null,
  }
}

async function checkSmall(call: Call): Promise<Checked> {
  const { options, t } = call
  const subject = await readSubject(call)
  const { config, trees, context } = subject
  const checkOptions: CheckOptions = {
    severity: config.severity,
    only: options.rules,
    wantsPage: pageFilter(options.pages, allPaths(trees), t),
  }
  const { findings, waived } = examine(trees, context, checkOptions)
  const before = await findingsBefore(subject, call, checkOptions)
  const { introduced, older } = before
    ? sortByAge(findings, before)
    : { introduced: findings, older: null }
  return {
    counts: { pages: allPaths(trees).length, sections: countSections(trees) },
    findings: introduced,
    waived: waived.length,
    older: older?.length ?? null,
  }
}

/** What was wrong before the change; null where no base is given. */
async function findingsBefore(
  { config, context }: Subject,
  { options, host }: Call,
  checkOptions: CheckOptions,
): Promise<Examination['findings'] | null> {
  const { base } = options
  if (base === null) return null
  const trees = await host.history.readTrees(base, config.locales)
  const then = options.locales
    ? context
    : parseContext(await host.history.readFiles(base, isFactFile), context)
  return examine(pairOf(config.locales, trees), then, checkOptions).findings
}

/**
 * What the site said to the rules before the change. Where that cannot be read
 * any more (an earlier form of the files), what it says now has to do.
 */
function parseContext(
  files: ReadonlyMap<string, string>,
  now: RuleContext,
): RuleContext {
  try {
    return contextOf(parseFacts(files), now.today)
  } catch (error) {
    if (!isUnusable(error)) throw error
    return { ...now, ledger: new Map() }
  }
}

function countSeverities(
  findings: readonly WeighedFinding[],
): Pick<Summary, 'errors' | 'warnings'> {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning') }
}
