import { GitError, askGit, runGit } from './git.ts'

/** A file of a commit. */
export interface CommittedFile {
  /** Relative to the folder asked about. */
  readonly path: string
  readonly bytes: Buffer
}

interface Entry {
  readonly path: string
  readonly hash: string
}

/** How many versions of a file `versionsOf` looks back. */
const LONGEST_HISTORY = 1000

/**
 * The commit that a change started from: where the branch at hand left `ref`,
 * so that what others have done there since is not held against it.
 *
 * @throws {GitError} If there is no such ref.
 */
export async function startOf(folder: string, ref: string): Promise<string> {
  const commit = await commitOf(folder, ref)
  const { code, stdout } = await runGit(folder, ['merge-base', commit, 'HEAD'])
  // Without a common ancestor, as in a shallow clone, the ref itself serves.
  return code === 0 ? stdout.toString('utf8').trim() : commit
}

async function commitOf(folder: string, ref: string): Promise<string> {
  // Tells a missing repository from a missing ref.
  await askGit(folder, ['rev-parse', '--git-dir'])
  const { code, stdout } = await runGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])
  if (code !== 0) throw new GitError('unknown-ref', ref)
  return stdout.toString('utf8').trim()
}

/**
 * The files of a commit in a folder and below, links left out.
 *
 * @param wants Told each path relative to the folder.
 */
export async function readCommit(
  folder: string,
  commit: string,
  wants: (path: string) => boolean,
): Promise<CommittedFile[]> {
  const listing = await askGit(folder, ['ls-tree', '-r', '-z', commit])
  const entries = parseListing(listing).filter(({ path }) => wants(path))
  const contents = await readObjects(
    folder,
    entries.map(({ hash }) => hash),
  )
  return entries.flatMap(({ path }, index) => {
    const bytes = contents[index]
    return bytes ? [{ path, bytes }] : []
  })
}

/** The versions of a file in history, newest first. */
export async function versionsOf(
  folder: string,
  path: string,
): Promise<{ readonly commit: string; readonly bytes: Buffer }[]> {
  const log = await askGit(folder, [
    'log',
    '--format=%H',
    `--max-count=${LONGEST_HISTORY}`,
    '--',
    path,
  ])
  const commits = log.toString('utf8').split('\n').filter(Boolean)
  const contents = await readObjects(
    folder,
    commits.map((commit) => `${commit}:./${path}`),
  )
  return commits.flatMap((commit, index) => {
    const bytes = contents[index]
    return bytes ? [{ commit, bytes }] : []
  })
}

function parseListing(listing: Buffer): Entry[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', , hash = ''] = line.slice(0, tab).split(' ')
      return mode.startsWith('100') ? [{ path: line.slice(tab + 1), hash }] : []
    })
}

/** The contents of objects in the order asked; null for one that is not there. */
async function readObjects(
  folder: string,
  names: readonly string[],
): Promise<(Buffer | null)[]> {
  if (names.length === 0) return []
  const args = ['cat-file', '--batch']
  const output = await askGit(folder, args, `${names.join('\n')}\n`)
  const contents: (Buffer | null)[] = []
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at)
    const head = output.subarray(at, end).toString('utf8')
    const size = / blob (\d+)$/.exec(head)?.[1]
    const start = end + 1
    const length = Number(size ?? 0)
    const bytes = output.subarray(start, start + length)
    contents.push(size === undefined ? null : bytes)
    // Each object is followed by a line end of its own.
    at = size === undefined ? start : start + length + 1
  }
  return contents
}
