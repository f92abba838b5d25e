import type { CheckOptions, Examination } from '../check.ts'
import { examine } from '../check.ts'
import { sortByAge } from '../base/introduced.ts'
import { describeFinding } from '../describe-finding.ts'
import type { WeighedFinding } from '../finding.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import { reports } from '../reports/index.ts'
import type { Outcome, Summary } from '../reports/report.ts'
import type { RuleContext } from '../rules/context.ts'
import {
  isFactFile,
  isUnusable,
  parseFacts,
  contextOf,
} from '../site-context.ts'
import type { Call, ExitCode } from './command.ts'
import { allPaths, pairOf, readSubject } from './read-site.ts'
import type { Subject } from './read-site.ts'
import { pageFilter } from './targets.ts'

/** Checks both trees, prints a report, and says by its code how they stand. */
export async function runCheck(call: Call): Promise<ExitCode> {
  const { options, host, t } = call
  const subject = await readSubject(call)
  const outcome = await outcomeOf(subject, call)
  host.stdout(reports[options.format](outcome, { t, colour: host.colour }))
  const { errors, warnings } = outcome.summary
  return errors > 0 || warnings > options.maxWarnings ? 1 : 0
}

async function outcomeOf(subject: Subject, call: Call): Promise<Outcome> {
  const { options, t } = call
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
    locales: config.locales,
    summary: summarise(trees, introduced),
    findings: introduced.map((finding) => ({
      ...finding,
      ...describeFinding(finding, t),
    })),
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

function summarise(
  trees: TreePair,
  findings: readonly WeighedFinding[],
): Summary {
  const paired = trees.pages.flatMap(({ sections }) => sections)
  const alone = trees.single.flatMap(({ has }) => has.page.sections)
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    pages: allPaths(trees).length,
    sections: paired.length + alone.length,
    errors: count('error'),
    warnings: count('warning'),
  }
}
