import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Progress } from '../../content/read-site.ts'
import type { RuleContext } from '../rules/context.ts'
import type { Part, PartResult, WorkerMessage } from './part.ts'
import { joinResults } from './part.ts'

/** More would each hold the whole Markdown set-up in memory. */
const MOST_WORKERS = 4

/**
 * Checks pages on all cores. Workers take the next lot of pages whenever they
 * have done one, so none of them waits for another.
 *
 * @param script What a worker runs: `worker.ts` as plain JavaScript.
 * @param context May still be on its way: workers load in the meantime.
 */
export async function runWorkers(
  script: URL,
  part: Omit<Part, 'context'>,
  context: Promise<RuleContext>,
  onProgress: Progress,
): Promise<PartResult> {
  const lots = new Int32Array(new SharedArrayBuffer(4))
  const count = Math.min(availableParallelism(), MOST_WORKERS)
  const workers = Array.from(
    { length: count },
    () => new Worker(script, { workerData: lots, execArgv: [] }),
  )
  let done = 0
  const results = workers.map((worker) =>
    resultOf(worker, (pages) => {
      done += pages
      onProgress(done, part.paths.length)
    }),
  )
  const start = context.then((known) => {
    for (const worker of workers)
      worker.postMessage({ ...part, context: known })
  })
  try {
    const [all] = await Promise.all([Promise.all(results), start])
    return joinResults(all)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function resultOf(
  worker: Worker,
  onProgress: (pages: number) => void,
): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if ('pages' in message) onProgress(message.pages)
      else resolve(message.result)
    })
    worker.once('error', reject)
  })
}
