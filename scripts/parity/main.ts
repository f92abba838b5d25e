import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSiteData } from '../content/data/index.ts'
import { createParser } from '../content/markdown.ts'
import { readTrees } from '../content/read-site.ts'
import { run } from './cli.ts'
import { gitHistory } from './git/history.ts'
import { FACT_FILES, parseFacts } from './site-context.ts'
import { writeWhole } from './write-file.ts'

const root = process.cwd()

process.exitCode = await run(process.argv.slice(2), {
  readTrees: async (locales, onProgress) =>
    readTrees(root, locales, await createParser(), onProgress),
  readFacts: async () => {
    const files = new Map<string, string>()
    for (const path of FACT_FILES) {
      const text = await readText(path)
      if (text !== null) files.set(path, text)
    }
    return parseFacts(files, readSiteData(root))
  },
  readFile: readText,
  writeFile: (path, text) => writeWhole(join(root, path), text),
  history: gitHistory(root, createParser),
  today: new Date().toISOString().slice(0, 10),
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
})

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(join(root, path), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return null
    }
    throw error
  }
}
