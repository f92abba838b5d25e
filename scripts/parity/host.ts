import type { Progress } from '../content/read-site.ts'
import type { Locale, Page, Tree } from '../content/model.ts'
import type { TreeListing } from '../content/read-tree.ts'
import type { Part, PartResult } from './parts/part.ts'
import type { RuleContext } from './rules/context.ts'
import type { SiteFacts } from './site-context.ts'

/** What the command needs from the outside world; tests pass their own. */
export interface Host {
  /** @throws {MissingFolderError} If a locale's folder is not there. */
  readTrees(
    locales: readonly Locale[],
    onProgress: Progress,
  ): Promise<readonly Tree[]>
  /**
   * The files of a site that is worth several cores; null for one that is not.
   *
   * @throws {MissingFolderError} If a locale's folder is not there.
   */
  listLarge(locales: readonly Locale[]): Promise<readonly TreeListing[] | null>
  /**
   * Checks the pages of a large site on all cores.
   *
   * @param context What the rules know; may still be on its way.
   */
  checkParts(
    part: Omit<Part, 'root' | 'context'>,
    context: Promise<RuleContext>,
    onProgress: Progress,
  ): Promise<PartResult>
  /**
   * What this site says to the rules beside its pages.
   *
   * @throws {DataError} If a data file cannot be used.
   * @throws {LedgerError} If the ledger cannot be used.
   */
  readFacts(): Promise<SiteFacts>
  /** The text of a file, relative to the root; null where there is none. */
  readFile(path: string): Promise<string | null>
  /** Writes a file whole or not at all. */
  writeFile(path: string, text: string): Promise<void>
  readonly history: History
  /** Today, as `2026-11-22`. */
  readonly today: string
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean
  stdout(text: string): void
  stderr(text: string): void
}

/**
 * Earlier versions of the pages and what belongs to them. A ref stands for the
 * commit at which the branch at hand left it.
 *
 * Everything throws a {@link GitError} where git has no answer.
 */
export interface History {
  readTrees(ref: string, locales: readonly Locale[]): Promise<readonly Tree[]>
  /** Files by path, relative to the root. */
  readFiles(
    ref: string,
    wants: (path: string) => boolean,
  ): Promise<ReadonlyMap<string, string>>
  /** The versions of one page that could be read, newest first. */
  readPages(
    locale: Locale,
    path: string,
  ): Promise<readonly { readonly commit: string; readonly page: Page }[]>
}
