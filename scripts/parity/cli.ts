import picomatch from 'picomatch'
import type { TFunction } from 'i18next'
import siteConfig from '../../parity.config.ts'
import { DataError } from '../content/data/index.ts'
import type { Tree } from '../content/model.ts'
import { MissingFolderError } from '../content/read-tree.ts'
import { check } from './check.ts'
import type { ParityConfig } from './config.ts'
import { describeFinding } from './describe-finding.ts'
import type { WeighedFinding } from './finding.ts'
import { foreignConfig, foreignContext } from './foreign.ts'
import type { Host } from './host.ts'
import { parseOptions } from './options.ts'
import type { Options } from './options.ts'
import type { TreePair } from './pairing/page-pair.ts'
import { pairTrees } from './pairing/pair-trees.ts'
import { progressTo } from './progress.ts'
import { reports } from './reports/index.ts'
import type { Summary } from './reports/report.ts'
import { UsageError } from './usage-error.ts'
import { wordsIn } from './words.ts'

/** 0: in step. 1: the pages differ. 2: nothing was checked. */
export type ExitCode = 0 | 1 | 2

/** Runs the command: arguments in, text and an exit code out. */
export async function run(
  argv: readonly string[],
  host: Host,
): Promise<ExitCode> {
  try {
    const options = parseOptions(argv)
    return await runCheck(options, host)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    host.stderr(`${error.message}\n`)
    return 2
  }
}

async function runCheck(options: Options, host: Host): Promise<ExitCode> {
  const t = wordsIn(options.language)
  const config = options.locales ? foreignConfig(options.locales) : siteConfig
  const trees = await readPair(config, host, t)
  const context = options.locales
    ? foreignContext(host.today)
    : readContext(host, t)
  const findings = check(trees, context, {
    severity: config.severity,
    only: options.rules,
    wantsPage: pageFilter(options, trees, t),
  })
  const described = findings.map((finding) => ({
    ...finding,
    ...describeFinding(finding, t),
  }))
  const summary = summarise(trees, findings)
  const outcome = { locales: config.locales, summary, findings: described }
  host.stdout(reports[options.format](outcome, { t, colour: host.colour }))
  const isTooMany = summary.warnings > options.maxWarnings
  return summary.errors > 0 || isTooMany ? 1 : 0
}

async function readPair(
  { locales }: ParityConfig,
  host: Host,
  t: TFunction,
): Promise<TreePair> {
  try {
    const trees = await host.readTrees(locales, progressTo(host, t))
    const [left, right] = locales.map((locale) => treeOf(trees, locale.code))
    if (!left || !right) throw new RangeError('Two trees were asked for.')
    return pairTrees(left, right)
  } catch (error) {
    if (!(error instanceof MissingFolderError)) throw error
    const code = locales.find(({ dir }) => dir === error.dir)?.code ?? ''
    const words = { folder: error.dir, code }
    throw new UsageError(t('parity.usage.folder', words), { cause: error })
  }
}

function treeOf(trees: readonly Tree[], code: string): Tree | undefined {
  return trees.find(({ locale }) => locale.code === code)
}

function readContext(
  host: Host,
  t: TFunction,
): ReturnType<Host['readContext']> {
  try {
    return host.readContext()
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    const words = { detail: error.message }
    throw new UsageError(t('parity.usage.data', words), { cause: error })
  }
}

/** @throws {UsageError} If a glob matches no page at all, as a slip would. */
function pageFilter(
  { pages }: Options,
  trees: TreePair,
  t: TFunction,
): (path: string) => boolean {
  if (!pages) return () => true
  const paths = allPaths(trees)
  const matchers = pages.map((glob) => {
    const matches = picomatch(glob)
    if (!paths.some((path) => matches(path))) {
      throw new UsageError(t('parity.usage.no-page', { glob }))
    }
    return matches
  })
  return (path) => matchers.some((matches) => matches(path))
}

function allPaths({ left, right }: TreePair): string[] {
  const all = [left, right].flatMap(({ pages, problems }) =>
    [...pages, ...problems].map(({ path }) => path),
  )
  return [...new Set(all)]
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
