import { readSiteData } from '../content/data/index.ts'
import { createParser } from '../content/markdown.ts'
import { readTrees } from '../content/read-site.ts'
import { run } from './cli.ts'
import { siteContext } from './site-context.ts'

const root = process.cwd()
const today = new Date().toISOString().slice(0, 10)

process.exitCode = await run(process.argv.slice(2), {
  readTrees: async (locales, onProgress) =>
    readTrees(root, locales, await createParser(), onProgress),
  readContext: () => siteContext(readSiteData(root), today),
  today,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
})
