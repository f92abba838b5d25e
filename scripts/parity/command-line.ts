import type { MarkdownRenderer } from 'vitepress'
import { join } from 'node:path'
import { readTrees } from '../content/read-site.ts'
import { run } from './cli.ts'
import type { ExitCode } from './cli.ts'
import { gitHistory } from './git/history.ts'
import { listLarge } from './parts/large-site.ts'
import { runWorkers } from './parts/run-workers.ts'
import { readFacts, readText } from './read-facts.ts'
import { writeWhole } from './write-file.ts'

/**
 * Runs the command in the folder at hand, on its disk and its terminal.
 *
 * @param worker The script of a worker, as plain JavaScript.
 */
export function runHere(
  argv: readonly string[],
  worker: URL,
): Promise<ExitCode> {
  const root = process.cwd()
  return run(argv, {
    readTrees: async (locales, onProgress) =>
      readTrees(root, locales, await createParser(), onProgress),
    listLarge: (locales) => listLarge(root, locales),
    checkParts: (part, context, onProgress) =>
      runWorkers(worker, { ...part, root }, context, onProgress),
    readFacts: () => readFacts(root),
    readFile: (path) => readText(join(root, path)),
    writeFile: (path, text) => writeWhole(join(root, path), text),
    history: gitHistory(root, createParser),
    today: new Date().toISOString().slice(0, 10),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
}

/** The framework takes most of a second to load; not every call needs it. */
async function createParser(): Promise<MarkdownRenderer> {
  const markdown = await import('../content/markdown.ts')
  return markdown.createParser()
}
