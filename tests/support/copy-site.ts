import { cp, mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeFiles } from './temporary-folder.ts'

/** All that a build needs, pages apart. */
const OWN =
  '.vitepress data public scripts index.md package.json parity.config.ts vite.config.ts'
const SKIPPED = /[\\/](?:dist|cache|\.temp)$/

/**
 * Copies the site into a new folder, with these pages in place of its own.
 *
 * @returns The folder. Whoever asked for it removes it.
 */
export async function copySite(
  pages: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  for (const name of OWN.split(' ')) {
    await cp(name, join(folder, name), {
      recursive: true,
      filter: (path) => !SKIPPED.test(path),
    })
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir')
  writeFiles(folder, pages)
  return folder
}
