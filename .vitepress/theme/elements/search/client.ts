import type { Answer, Question } from './answer.ts'
import type { Excerpt } from './results.ts'
import type { Message, Reply } from './worker.ts'

type Request = Message extends infer Each
  ? Each extends Message
    ? Omit<Each, 'id'>
    : never
  : never

/** The search, at work beside the page so that typing never waits for it. */
export interface SearchClient {
  /** @throws {Error} If a part of the index cannot be loaded. */
  answer(question: Question): Promise<Answer>
  excerpts(records: readonly string[]): Promise<[string, Excerpt][]>
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Far more than a slow line needs; else a reader would wait for ever. */
const PATIENCE = 30_000

/** @param folder Address of the index, with a slash at the end. */
export function createClient(folder: string): SearchClient {
  let connection = connect(folder)
  // A reader who opens the search is about to use it.
  connection.open().catch(() => {
    // Whoever asks is told; until then nobody needs to know.
  })

  async function ask(request: Request): Promise<unknown> {
    try {
      return await connection.ask(request)
    } catch (error) {
      // What failed may work the next time, from the start.
      connection = connect(folder)
      throw error
    }
  }

  return {
    // The worker is ours: what comes back is what its engine returns.
    answer: async (question) =>
      (await ask({ type: 'answer', question })) as Answer,
    excerpts: async (records) =>
      (await ask({ type: 'excerpts', records })) as [string, Excerpt][],
  }
}

interface Connection {
  open(): Promise<unknown>
  ask(request: Request): Promise<unknown>
}

function connect(folder: string): Connection {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let count = 0

  function fail(): void {
    worker?.terminate()
    const error = new Error('The search cannot be loaded.')
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
    })
    started.addEventListener('error', fail)
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (!('value' in data)) return fail()
      waiting.get(data.id)?.resolve(data.value)
      waiting.delete(data.id)
    })
    return started
  }

  function post(request: Request): Promise<unknown> {
    worker ??= start()
    count += 1
    const id = count
    const result = new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      setTimeout(() => {
        if (waiting.has(id)) fail()
      }, PATIENCE)
    })
    worker.postMessage({ ...request, id }, [])
    return result
  }

  let opened: Promise<unknown> | null = null

  function open(): Promise<unknown> {
    opened ??= post({ type: 'open', folder })
    return opened
  }

  return {
    open,
    async ask(request) {
      await open()
      return post(request)
    },
  }
}
