import type { SiteData } from '../../scripts/content/data/index.ts'
import type { Locale, Page, Tree } from '../../scripts/content/model.ts'
import { MissingFolderError } from '../../scripts/content/read-tree.ts'
import { run } from '../../scripts/parity/cli.ts'
import type { ExitCode } from '../../scripts/parity/cli.ts'
import { GitError } from '../../scripts/parity/git/git.ts'
import type { History, Host } from '../../scripts/parity/host.ts'
import { parseFacts } from '../../scripts/parity/site-context.ts'
import { tree } from './pages.ts'

/** A world in memory: files by path, and what the command said. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string>
  readonly said: { out: string; error: string }
}

const NO_DATA: SiteData = {
  sources: new Map(),
  terms: new Map(),
  milestones: [],
  series: new Map(),
  keyFigures: new Map(),
}

/** A site of these files, by path from its root; not in any repository. */
export function memoryHost(
  written: Readonly<Record<string, string>>,
  history: Partial<History> = {},
): MemoryHost {
  const files = new Map(Object.entries(written))
  const said = { out: '', error: '' }
  return {
    files,
    said,
    readTrees: async (locales) => locales.map((one) => treeOf(one, files)),
    listLarge: async () => null,
    checkParts: () => Promise.reject(new Error('There is only one core.')),
    readFacts: async () => parseFacts(files, NO_DATA),
    readFile: async (path) => files.get(path) ?? null,
    writeFile: async (path, text) => void files.set(path, text),
    history: { ...noHistory(), ...history },
    today: '2026-11-22',
    colour: false,
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.error += text),
  }
}

/** Runs a command line, written as in a shell without quotation marks. */
export function command(line: string, host: Host): Promise<ExitCode> {
  return run(line.split(' ').filter(Boolean), host)
}

/** A page with the keys that this site asks for, on lines 1 to 4. */
export function withKeys(...lines: readonly string[]): string {
  return ['---', 'title: t', 'description: d', '---', ...lines, ''].join('\n')
}

/** The tree of a locale from files by path. */
export function treeOf(
  locale: Locale,
  files: ReadonlyMap<string, string>,
): Tree {
  const own = [...files].filter(([path]) => path.startsWith(`${locale.dir}/`))
  if (own.length === 0) throw new MissingFolderError(locale.dir)
  const pages = own.map(
    ([path, text]) => [path.slice(locale.dir.length + 1), text] as const,
  )
  return tree(locale, pages)
}

/** The versions of a page as git would give them, newest first. */
export function versionsFrom(
  pages: readonly Page[],
): Awaited<ReturnType<History['readPages']>> {
  return pages.map((page, index) => ({ commit: `commit${index}`, page }))
}

function noHistory(): History {
  const refuse = async (): Promise<never> => {
    throw new GitError('no-repository', '.')
  }
  return { readTrees: refuse, readFiles: refuse, readPages: refuse }
}
