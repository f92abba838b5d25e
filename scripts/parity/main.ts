import { join } from 'node:path'
import { createParser } from '../content/markdown.ts'
import { readTrees } from '../content/read-site.ts'
import { run } from './cli.ts'
import { gitHistory } from './git/history.ts'
import { readFacts, readText } from './read-facts.ts'
import { writeWhole } from './write-file.ts'

const root = process.cwd()

process.exitCode = await run(process.argv.slice(2), {
  readTrees: async (locales, onProgress) =>
    readTrees(root, locales, await createParser(), onProgress),
  readFacts: () => readFacts(root),
  readFile: (path) => readText(join(root, path)),
  writeFile: (path, text) => writeWhole(join(root, path), text),
  history: gitHistory(root, createParser),
  today: new Date().toISOString().slice(0, 10),
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
})
