import { mkdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import type { Progress } from '../../content/read-site.ts'
import type { Part, PartResult, WorkerMessage } from './part.ts'
import { joinResults, withoutSite } from './part.ts'

/** More would each hold the whole Markdown set-up in memory. */
const MOST_WORKERS = 4

/** Checks pages on all cores. */
export async function runWorkers(
  part: Part,
  onProgress: Progress,
): Promise<PartResult> {
  const script = await bundleWorker()
  const count = Math.min(availableParallelism(), MOST_WORKERS)
  const parts = Array.from({ length: count }, (_, index): Part => {
    const paths = part.paths.filter((_path, at) => at % count === index)
    return index === 0 ? { ...part, paths } : { ...withoutSite(part), paths }
  })
  let done = 0
  const results = parts.map((one) =>
    runWorker(script, one, (pages) => {
      done += pages
      onProgress(done, part.paths.length)
    }),
  )
  try {
    return joinResults(await Promise.all(results))
  } finally {
    await rm(script, { force: true })
  }
}

/**
 * A worker loads plain JavaScript: the loader that lets the command itself be
 * TypeScript would cost each of them more time and memory than the work does.
 */
async function bundleWorker(): Promise<string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const folder = `${root}node_modules/.cache/parity`
  await mkdir(folder, { recursive: true })
  const outfile = `${folder}/worker-${process.pid}.mjs`
  await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
  return outfile
}

function runWorker(
  script: string,
  part: Part,
  onProgress: (pages: number) => void,
): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: part, execArgv: [] })
    worker.on('message', (message: WorkerMessage) => {
      if ('pages' in message) return onProgress(message.pages)
      resolve(message.result)
      void worker.terminate()
    })
    worker.once('error', reject)
  })
}
