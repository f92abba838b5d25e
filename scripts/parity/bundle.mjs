import { createHash } from 'node:crypto'
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')
const CACHE = join(ROOT, 'node_modules/.cache/parity')

const DAY = 24 * 60 * 60 * 1000

export async function bundle(entries, from = HERE) {
  const wanted = entries.map((entry) => join(from, `${entry}.ts`))
  const name = createHash('sha256').update(wanted.join('\n')).digest('hex')
  const record = join(CACHE, `${name.slice(0, 16)}.json`)
  const folder = (await upToDate(record)) ?? (await make(wanted, from, record))
  return { urlOf: (entry) => pathToFileURL(join(folder, `${entry}.mjs`)) }
}

/** The folder of an earlier bundle, if no file that went into it has changed. */
async function upToDate(record) {
  try {
    const { folder, stamps } = JSON.parse(await readFile(record, 'utf8'))
    const files = stamps.map(([file]) => file)
    if (JSON.stringify(await stampsOf(files)) !== JSON.stringify(stamps)) {
      return null
    }
    await Promise.all([touch(folder), touch(record)])
    return folder
  } catch {
    // None yet, or removed or damaged: it is only a cache.
    return null
  }
}

/** Keeps something from being taken for what nobody uses any more. */
function touch(path) {
  const now = new Date()
  return utimes(path, now, now)
}

function stampsOf(files) {
  return Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(file)
      return [file, mtimeMs, size]
    }),
  )
}

/** Into a folder of its own: another process may be using the one before. */
async function make(entryPoints, from, record) {
  await mkdir(CACHE, { recursive: true })
  await removeUnused()
  const folder = await mkdtemp(join(CACHE, 'bundle-'))
  const start = Date.now()
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints,
    outdir: folder,
    outbase: from,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    // The framework has files of its own; the others are no modules.
    external: ['vitepress', 'picomatch', 'yaml'],
    logLevel: 'silent',
    metafile: true,
  })
  const inputs = Object.keys(metafile.inputs).map((file) => join(ROOT, file))
  const stamps = await stampsOf(inputs)
  // One that was changed in the meantime may have been read before or after.
  if (stamps.some(([, changed]) => changed >= start)) return folder
  await writeFile(`${folder}.json`, JSON.stringify({ folder, stamps }))
  await rename(`${folder}.json`, record)
  return folder
}

async function removeUnused() {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs < DAY) continue
    await rm(path, { recursive: true, force: true })
  }
}
