import siteConfig from '../../../parity.config.ts'
import type { Locale, Tree } from '../../content/model.ts'
import type { ParityConfig } from '../config.ts'
import { foreignConfig, foreignContext } from '../foreign.ts'
import type { TreePair } from '../pairing/page-pair.ts'
import { pairTrees } from '../pairing/pair-trees.ts'
import { progressTo } from '../progress.ts'
import type { RuleContext } from '../rules/context.ts'
import { contextOf } from '../site-context.ts'
import { UsageError } from '../usage-error.ts'
import type { Call } from './command.ts'

/** Everything that rules look at. */
export interface Subject {
  readonly config: ParityConfig
  readonly trees: TreePair
  readonly context: RuleContext
}

/** Reads what a call is about: this site, or two folders that it names. */
export async function readSubject(call: Call): Promise<Subject> {
  const config = configOf(call)
  const trees = await readPair(config.locales, call)
  return { config, trees, context: await readContext(call) }
}

/** What the rules are to know beside the pages. */
export async function readContext({
  options,
  host,
}: Call): Promise<RuleContext> {
  return options.locales
    ? foreignContext(host.today)
    : contextOf(await host.readFacts(), host.today)
}

/** The configuration that a call works with. */
export function configOf({ options }: Call): ParityConfig {
  return options.locales ? foreignConfig(options.locales) : siteConfig
}

/** @throws {UsageError} If a command that only this site knows is given two folders. */
export function refuseForeign({ options, t }: Call): void {
  if (options.locales === null) return
  throw new UsageError(t('parity.usage.own-site', { command: options.command }))
}

/** Pairs trees that stand in any order. */
export function pairOf(
  locales: ParityConfig['locales'],
  trees: readonly Tree[],
): TreePair {
  const [left, right] = locales.map(({ code }) =>
    trees.find(({ locale }) => locale.code === code),
  )
  if (!left || !right) throw new RangeError('Two trees were asked for.')
  return pairTrees(left, right)
}

/** Paths of all pages in either language, also of those that cannot be read. */
export function allPaths({ left, right }: TreePair): string[] {
  const all = [left, right].flatMap(({ pages, problems }) =>
    [...pages, ...problems].map(({ path }) => path),
  )
  return [...new Set(all)]
}

async function readPair(
  locales: readonly [Locale, Locale],
  { host, t }: Call,
): Promise<TreePair> {
  return pairOf(locales, await host.readTrees(locales, progressTo(host, t)))
}
