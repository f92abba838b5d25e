import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Progress } from '../../content/read-site.ts'
import type { RuleContext } from '../rules/context.ts'
import type { CheckedLot, Part, PartResult, WorkerMessage } from './part.ts'
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
  const results: PartResult[] = []
  let done = 0
  const ends = workers.map((worker) =>
    endOf(worker, (lot) => {
      results.push(lot)
      done += lot.pages
      onProgress(done, part.paths.length)
    }),
  )
  const start = context.then((known) => {
    for (const worker of workers)
      worker.postMessage({ ...part, context: known })
  })
  try {
    await Promise.all([...ends, start])
    return joinResults(results)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function endOf(
  worker: Worker,
  onLot: (lot: CheckedLot) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message) onLot(message)
      else resolve()
    })
    worker.once('error', reject)
  })
}
