import { parentPort, workerData } from 'node:worker_threads'
import { createParser } from '../../content/markdown.ts'
import { checkPart } from './part.ts'
import type { Part, WorkerMessage } from './part.ts'

// Runs in a thread of its own, from the bundle that `run-workers.ts` makes.
const part: Part = workerData
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)
const result = await checkPart(part, await createParser(), (pages) =>
  send({ pages }),
)
send({ result })
