import type { Question } from './answer.ts'
import { createEngine } from './engine.ts'
import type { Engine } from './engine.ts'
import type { WordIndex } from './finder.ts'
import { openGuide } from './guide-index.ts'
import type { Guide } from './guide-index.ts'
import { unpackGuide } from './pack.ts'
import type { PackedGuide } from './pack.ts'

/** What the page sends; the answer comes back under the same number. */
export type Message = { readonly id: number } & (
  | { readonly type: 'open'; readonly folder: string }
  | { readonly type: 'answer'; readonly question: Question }
  | { readonly type: 'excerpts'; readonly records: readonly string[] }
)

export interface Reply {
  readonly id: number
  /** Absent where the work failed. */
  readonly value?: unknown
}

interface Pagefind extends WordIndex {
  init(): Promise<void>
}

let engine: Promise<Engine> | null = null
let failures = 0

countFailures()

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  void reply(data)
})

async function reply(message: Message): Promise<void> {
  const { id } = message
  try {
    const before = failures
    const value = await work(message)
    // Pagefind goes on without a part that it could not fetch, and would
    // find nothing where there is something.
    if (failures > before) throw new Error('A part of the index is missing.')
    send({ id, value })
  } catch (error) {
    console.warn(error)
    send({ id })
  }
}

async function work(message: Message): Promise<unknown> {
  if (message.type === 'open') {
    engine ??= open(message.folder)
    await engine
    return null
  }
  if (!engine) throw new Error('The index is not open.')
  const ready = await engine
  return message.type === 'answer'
    ? ready.answer(message.question)
    : ready.excerpts(message.records)
}

async function open(folder: string): Promise<Engine> {
  const [index, guide] = await Promise.all([
    loadPagefind(`${folder}pagefind.js`),
    loadGuide(`${folder}guide.json`),
  ])
  return createEngine(index, guide)
}

async function loadPagefind(address: string): Promise<WordIndex> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.init()
  return pagefind
}

async function loadGuide(address: string): Promise<Guide> {
  // Asked for anew each time: it names the files of the index beside it.
  const response = await fetch(address, { cache: 'no-cache' })
  // Written by our own build, together with this file.
  const packed = (await response.json()) as PackedGuide
  return openGuide(unpackGuide(packed))
}

function countFailures(): void {
  const plainFetch = fetch
  globalThis.fetch = async (...args) => {
    try {
      const response = await plainFetch(...args)
      if (!response.ok) failures += 1
      return response
    } catch (error) {
      failures += 1
      throw error
    }
  }
}

function send(message: Reply): void {
  // In a worker there is no window to name.
  postMessage(message)
}
