import { execFileSync } from 'node:child_process'
import { temporaryFolder, writeFiles } from './temporary-folder.ts'

export interface Repository {
  readonly folder: string
  git(...args: string[]): string
  /** Writes files, if any, and commits everything. */
  commit(files?: Readonly<Record<string, string | Uint8Array>>): string
}

/** A git repository with these files committed on `main`. */
export function temporaryRepository(
  files: Readonly<Record<string, string | Uint8Array>>,
): Repository {
  const folder = temporaryFolder()
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...IDENTITY, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    }).trim()
  const commit: Repository['commit'] = (more = {}) => {
    writeFiles(folder, more)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main')
  commit(files)
  return { folder, git, commit }
}

const IDENTITY = [
  '-c',
  'user.name=test',
  '-c',
  'user.email=test@example.org',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'core.hooksPath=/dev/null',
]
