import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The last one that runs on Node 20. */
const VERSION = '9.6.1'

/**
 * A copy of the work tree, since the tool writes into the files it measures.
 * Dependencies are those of the original.
 */
export function copyWorkTree(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutation-'))
  for (const path of filesOf(root)) {
    cpSync(join(root, path), join(copy, path), { verbatimSymlinks: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Files known to git or new, and still there. */
function filesOf(root: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' })
  return [...new Set(listed.split('\0'))].filter(
    (path) => path !== '' && existsSync(join(root, path)),
  )
}

export function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true })
}

/**
 * The tool's command, installed in a folder of its own unless it is there
 * already: it is too large, and too seldom used, to be a dependency of the
 * project. It finds the project's own test runner through a link.
 */
export function installedTool(root: string): string {
  const folder = join(tmpdir(), `stryker-${VERSION}`)
  const modules = join(folder, 'node_modules')
  const command = join(modules, '@stryker-mutator/core/bin/stryker.js')
  if (!existsSync(command)) install(folder)
  const link = join(modules, 'vitest')
  rmSync(link, { force: true })
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(resolve(root, 'node_modules/vitest'), link)
  return command
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync(
    'npm',
    [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      // Or a second copy of the test runner would come along.
      '--legacy-peer-deps',
      `@stryker-mutator/core@${VERSION}`,
      `@stryker-mutator/vitest-runner@${VERSION}`,
    ],
    { cwd: folder, stdio: 'inherit' },
  )
}
