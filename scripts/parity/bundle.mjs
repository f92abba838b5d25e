import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const CACHE = join(HERE, '../../node_modules/.cache/parity')

const DAY = 24 * 60 * 60 * 1000

export async function bundle(entries) {
  const outdir = join(CACHE, String(process.pid))
  await mkdir(outdir, { recursive: true })
  await removeLeftovers()
  await build({
    entryPoints: entries.map((entry) => join(HERE, `${entry}.ts`)),
    outdir,
    outbase: HERE,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    // The framework has files of its own; the others are no modules.
    external: ['vitepress', 'picomatch', 'yaml'],
    logLevel: 'silent',
  })
  return {
    urlOf: (entry) => pathToFileURL(join(outdir, `${entry}.mjs`)),
    remove: () => rm(outdir, { recursive: true, force: true }),
  }
}

/** What a process left that was killed. No other needs its files for so long. */
async function removeLeftovers() {
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name)
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs < DAY) continue
    await rm(folder, { recursive: true, force: true })
  }
}
