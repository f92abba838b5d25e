import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file of the built site that the framework does not write. */
export interface BuiltFile {
  /** Inside the site, such as `assets/term-notes.1a2b3c4d.html`. */
  readonly path: string
  readonly text: string
}

/**
 * A file whose name changes with its text, so that no cache ever gives an old
 * one for a new one.
 */
export function hashedFile(
  name: string,
  extension: string,
  text: string,
): BuiltFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { path: `assets/${name}.${hash}.${extension}`, text }
}

/** Writes files into a build; those that are there already stay the same. */
export async function writeBuiltFiles(
  folder: string,
  files: Iterable<BuiltFile>,
): Promise<void> {
  for (const { path, text } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}
