/** TypeScript made into a few plain files, which are there until removed. */
export interface Bundle {
  /** Where the module that was this entry is. */
  urlOf(entry: string): URL
  remove(): Promise<void>
}

/**
 * Bundles modules with all that they import. Plain JavaScript, for it runs
 * before anything that could load TypeScript. Made anew each time, so that a
 * bundle is never out of date.
 *
 * @param entries Relative to this folder, without `.ts`.
 */
export function bundle(entries: readonly string[]): Promise<Bundle>
