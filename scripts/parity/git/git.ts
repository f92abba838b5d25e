import { spawn } from 'node:child_process'

export type GitFault = 'no-git' | 'no-repository' | 'unknown-ref' | 'failed'

/** What git was asked for and could not give. */
export class GitError extends Error {
  override readonly name = 'GitError'

  constructor(
    readonly fault: GitFault,
    /** The ref asked for, the folder, or what git said. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${fault}: ${detail}`, options)
  }
}

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Runs git in a folder; the one place that does.
 *
 * @param input Text for its standard input.
 * @throws {GitError} If there is no git.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', ['-C', folder, ...args], { env: environment() })
    const out: Buffer[] = []
    const complaints: Buffer[] = []
    git.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    git.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    git.on('error', (cause) => {
      reject(new GitError('no-git', cause.message, { cause }))
    })
    git.on('close', (code) => {
      const stderr = Buffer.concat(complaints).toString('utf8').trim()
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr })
    })
    // Git may stop before it has read everything; its exit code tells.
    git.stdin.on('error', () => undefined)
    git.stdin.end(input)
  })
}

/**
 * Runs git and takes what it prints.
 *
 * @throws {GitError} If git fails, or the folder is in no repository.
 */
export async function askGit(
  folder: string,
  args: readonly string[],
  input?: string,
): Promise<Buffer> {
  const { code, stdout, stderr } = await runGit(folder, args, input)
  if (code === 0) return stdout
  const isOutside = /not a git repository/i.test(stderr)
  throw isOutside
    ? new GitError('no-repository', folder)
    : new GitError('failed', stderr)
}

/** In English, and blind to the repository whose hook may have called us. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest } =
    process.env
  void [GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX]
  return { ...rest, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
}
