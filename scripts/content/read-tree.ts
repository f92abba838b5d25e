import { readFileSync } from 'node:fs'
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { decodeFile } from './decode-file.ts'
import type { FileName } from './decode-file.ts'
import type { Locale, ReadProblem, SourceFile } from './model.ts'

const SKIPPED = new Set(['node_modules'])
/** Few enough for any system's limit on open files. */
const READ_AT_ONCE = 32

/** A tree's files as text, with those that cannot be read told apart. */
export interface ReadTree {
  readonly files: readonly SourceFile[]
  readonly problems: readonly ReadProblem[]
}

/** The folder of a locale is not there, or is not a folder. */
export class MissingFolderError extends Error {
  override readonly name = 'MissingFolderError'

  constructor(
    readonly dir: string,
    options?: ErrorOptions,
  ) {
    super(`There is no folder "${dir}".`, options)
  }
}

interface Walk {
  readonly root: string
  readonly locale: Locale
  /** Folders not entered: those of other locales that lie inside this one. */
  readonly excluded: ReadonlySet<string>
  readonly paths: string[]
  readonly problems: ReadProblem[]
}

/** A tree's files by path, and what of it could not be entered. */
export interface TreeListing {
  /** Relative to the locale's folder, sorted. */
  readonly paths: readonly string[]
  readonly problems: readonly ReadProblem[]
}

/**
 * Lists every Markdown file of one language.
 *
 * @param root Folder that `locale.dir` is relative to.
 * @param others Locales whose folders are left out where they lie inside.
 * @throws {MissingFolderError} If the locale's folder is not there.
 */
export async function listTree(
  root: string,
  locale: Locale,
  others: readonly Locale[] = [],
): Promise<TreeListing> {
  const { paths, problems } = await walkTree(root, locale, others)
  const inside = paths.map((path) => pathIn(root, locale, path))
  return { paths: inside.sort(byCodePoint), problems }
}

/**
 * Reads every Markdown file of one language. The only place that reads pages
 * from the disk; one bad file never keeps the others from being read.
 *
 * @throws {MissingFolderError} See `listTree`.
 */
export async function readTree(
  root: string,
  locale: Locale,
  others: readonly Locale[] = [],
): Promise<ReadTree> {
  const walk = await walkTree(root, locale, others)
  const read = await readAll(walk, walk.paths.sort(byCodePoint))
  return {
    files: read.filter((file) => 'text' in file),
    problems: [...walk.problems, ...read.filter((file) => 'reason' in file)],
  }
}

async function walkTree(
  root: string,
  locale: Locale,
  others: readonly Locale[],
): Promise<Walk> {
  const top = resolve(root, locale.dir)
  const excluded = new Set(others.map(({ dir }) => resolve(root, dir)))
  const walk: Walk = { root: top, locale, excluded, paths: [], problems: [] }
  const real = await realpath(top).catch((cause: unknown) => {
    throw new MissingFolderError(locale.dir, { cause })
  })
  if (!(await stat(real)).isDirectory()) {
    throw new MissingFolderError(locale.dir)
  }
  await walkFolder(walk, top, [real])
  return walk
}

function pathIn(root: string, { dir }: Locale, path: string): string {
  return relative(resolve(root, dir), path).split(sep).join('/')
}

/**
 * Reads one page of a locale from the disk.
 *
 * @returns Null where there is no such file.
 */
export async function readSourceFile(
  root: string,
  locale: Locale,
  path: string,
): Promise<SourceFile | ReadProblem | null> {
  const name = fileNameIn(locale, path)
  try {
    // Small files that were listed a moment ago: waiting for each costs seven
    // times what reading it does.
    return decodeFile(name, readFileSync(resolve(root, locale.dir, path)))
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    return { ...name, ...reasonOf(error), line: 1, column: 1 }
  }
}

/** The same order on every machine, whatever its language. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function walkFolder(
  walk: Walk,
  folder: string,
  above: readonly string[],
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      walk.problems.push(problemAt(walk, folder, 'denied', error.message))
      return []
    },
  )
  for (const entry of entries) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await enter(walk, path, above)
    else if (entry.isSymbolicLink()) await follow(walk, path, above)
    else if (isMarkdown(path)) walk.paths.push(path)
  }
}

async function enter(
  walk: Walk,
  folder: string,
  above: readonly string[],
): Promise<void> {
  if (walk.excluded.has(folder)) return
  await walkFolder(walk, folder, [...above, folder])
}

/** A link is followed once; one that leads to a folder above it is a loop. */
async function follow(
  walk: Walk,
  path: string,
  above: readonly string[],
): Promise<void> {
  try {
    const target = await realpath(path)
    const found = await stat(target)
    if (found.isFile() && isMarkdown(path)) walk.paths.push(path)
    if (!found.isDirectory()) return
    if (above.some((folder) => isInside(folder, target))) {
      walk.problems.push(problemAt(walk, path, 'loop', target))
    } else {
      await walkFolder(walk, path, [...above, target])
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    const reason = error.code === 'ELOOP' ? 'loop' : 'denied'
    walk.problems.push(problemAt(walk, path, reason, error.message))
  }
}

async function readAll(
  walk: Walk,
  paths: readonly string[],
): Promise<(SourceFile | ReadProblem)[]> {
  const read: (SourceFile | ReadProblem)[] = []
  for (let start = 0; start < paths.length; start += READ_AT_ONCE) {
    const some = paths.slice(start, start + READ_AT_ONCE)
    read.push(...(await Promise.all(some.map((path) => readPage(walk, path)))))
  }
  return read
}

async function readPage(
  walk: Walk,
  path: string,
): Promise<SourceFile | ReadProblem> {
  try {
    const bytes = await readFile(path)
    return decodeFile(nameOf(walk, path), bytes)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const { reason, detail } = reasonOf(error)
    return problemAt(walk, path, reason, detail)
  }
}

function reasonOf(
  error: NodeJS.ErrnoException,
): Pick<ReadProblem, 'reason' | 'detail'> {
  const reason = error.code === 'EISDIR' ? 'not-a-file' : 'denied'
  return { reason, detail: error.message }
}

function problemAt(
  walk: Walk,
  path: string,
  reason: ReadProblem['reason'],
  detail: string,
): ReadProblem {
  return { ...nameOf(walk, path), line: 1, column: 1, reason, detail }
}

function nameOf(walk: Walk, path: string): FileName {
  return fileNameIn(walk.locale, relative(walk.root, path).split(sep).join('/'))
}

/** What a page at this path of a locale's folder is called in messages. */
export function fileNameIn({ code, dir }: Locale, path: string): FileName {
  const folder = dir.split(sep).join('/').replace(/\/+$/, '')
  const file = folder === '.' || folder === '' ? path : `${folder}/${path}`
  return { locale: code, path, file }
}

/** Whether a file is a page, by its name. */
export function isMarkdown(path: string): boolean {
  return path.toLowerCase().endsWith('.md')
}

function isInside(folder: string, target: string): boolean {
  return folder === target || folder.startsWith(target + sep)
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
