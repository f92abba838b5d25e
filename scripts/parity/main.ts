import { join } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { readTrees } from '../content/read-site.ts'
import { run } from './cli.ts'
import { gitHistory } from './git/history.ts'
import { listLarge } from './parts/large-site.ts'
import { readFacts, readText } from './read-facts.ts'
import { writeWhole } from './write-file.ts'

const root = process.cwd()

/** The framework takes most of a second to load; not every call needs it. */
async function createParser(): Promise<MarkdownRenderer> {
  const markdown = await import('../content/markdown.ts')
  return markdown.createParser()
}

process.exitCode = await run(process.argv.slice(2), {
  readTrees: async (locales, onProgress) =>
    readTrees(root, locales, await createParser(), onProgress),
  listLarge: (locales) => listLarge(root, locales),
  checkParts: async (part, onProgress) => {
    const { runWorkers } = await import('./parts/run-workers.ts')
    return runWorkers({ ...part, root }, onProgress)
  },
  readFacts: () => readFacts(root),
  readFile: (path) => readText(join(root, path)),
  writeFile: (path, text) => writeWhole(join(root, path), text),
  history: gitHistory(root, createParser),
  today: new Date().toISOString().slice(0, 10),
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
})
