import { ThreadsPoolWorker } from 'vitest/node'
import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node'

type Listener = Parameters<PoolWorker['on']>[1]

/** A thread is renewed now and then, since each use leaves a listener behind. */
const LONGEST_USE = 50

let kept: ThreadsPoolWorker | null = null
let uses = 0
const ended = new WeakSet<ThreadsPoolWorker>()

/** One file is run after the other, so the thread has one user at a time. */
function threadToUse(options: PoolOptions): ThreadsPoolWorker {
  if (kept === null || uses === LONGEST_USE) {
    if (kept) end(kept)
    kept = new ThreadsPoolWorker(options)
    uses = 0
  }
  uses += 1
  return kept
}

function end(thread: ThreadsPoolWorker): void {
  ended.add(thread)
  void thread.stop()
}

/**
 * Runs tests in a thread that outlives the run. Modules of this project are
 * loaded anew for every test file; those of the framework, which take longer
 * to load than any test, are not.
 */
class KeptThread implements PoolWorker {
  readonly name = 'kept-thread'
  private readonly inner: ThreadsPoolWorker
  private readonly listeners: [string, Listener][] = []

  constructor(options: PoolOptions) {
    this.inner = threadToUse(options)
  }

  start(): Promise<void> {
    return this.inner.start()
  }

  /** The end of a run is not told to the thread, which would close itself. */
  send(message: WorkerRequest): void {
    if (message.type !== 'stop') return this.inner.send(message)
    const stopped = { type: 'stopped', __vitest_worker_response__: true }
    const waiting = this.listeners.filter(([event]) => event === 'message')
    for (const [, listener] of waiting) listener(stopped)
  }

  async stop(): Promise<void> {
    const left = this.listeners.splice(0)
    if (ended.has(this.inner)) return
    for (const [event, listener] of left) this.inner.off(event, listener)
  }

  on(event: string, listener: Listener): void {
    this.listeners.push([event, listener])
    this.inner.on(event, listener)
  }

  off(event: string, listener: Listener): void {
    const at = this.listeners.findIndex(
      ([name, one]) => name === event && one === listener,
    )
    if (at !== -1) this.listeners.splice(at, 1)
    if (!ended.has(this.inner)) this.inner.off(event, listener)
  }

  deserialize(data: unknown): unknown {
    return this.inner.deserialize(data)
  }
}

export const keptThread = {
  name: 'kept-thread',
  createPoolWorker: (options: PoolOptions): PoolWorker =>
    new KeptThread(options),
}
