import type { Progress } from '../content/read-site.ts'
import type { Locale, Tree } from '../content/model.ts'
import type { RuleContext } from './rules/context.ts'

/** What the command needs from the outside world; tests pass their own. */
export interface Host {
  /** @throws {MissingFolderError} If a locale's folder is not there. */
  readTrees(
    locales: readonly Locale[],
    onProgress: Progress,
  ): Promise<readonly Tree[]>
  /**
   * What this site's own `data/` says to the rules.
   *
   * @throws {DataError} If a data file cannot be used.
   */
  readContext(): RuleContext
  /** Today, as `2026-11-22`. */
  readonly today: string
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean
  stdout(text: string): void
  stderr(text: string): void
}
