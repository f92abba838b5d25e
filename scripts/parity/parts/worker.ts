import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { createParser } from '../../content/markdown.ts'
import { checkPart } from './part.ts'
import type { Part, WorkerMessage } from './part.ts'

// Runs in a thread of its own, from a bundle: see `bundle.mjs`.
const lots: Int32Array = workerData
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

/** The first lot that no worker has taken yet. */
const takeLot = (): number => Atomics.add(lots, 0, 1)

if (parentPort) {
  const parser = createParser()
  const [part]: Part[] = await once(parentPort, 'message')
  if (!part) throw new RangeError('A worker is sent a part first.')
  await checkPart(part, await parser, send, takeLot)
  send(null)
}
