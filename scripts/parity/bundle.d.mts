/** TypeScript made into a few plain files. */
export interface Bundle {
  /** Where the module that was this entry is. */
  urlOf(entry: string): URL
}

/**
 * Bundles modules with all that they import. Plain JavaScript, for it runs
 * before anything that could load TypeScript. A bundle is kept and used again
 * as long as no file that went into it has another size or time of change.
 *
 * @param entries Relative to the folder, without `.ts`.
 * @param from The folder; this one unless told.
 */
export function bundle(
  entries: readonly string[],
  from?: string,
): Promise<Bundle>
