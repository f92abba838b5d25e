import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { LocaleId } from '../locales/index.ts'
import type { PageReport, Question } from './messages.ts'

/** What the gate does for the development server. */
export interface Gate {
  report(question: Question): Promise<PageReport>
  /** How all pages stand, in one line. */
  total(locale: LocaleId): Promise<string>
  /**
   * To be told of each file that is saved, added or removed.
   *
   * @param file Relative to the root, with slashes.
   * @returns The page that it is part of; `'all'`; null where it is part of none.
   */
  changed(file: string): Promise<string | null>
}

/** To the gate's process; answered with the same number. */
export interface Call {
  readonly id: number
  readonly name: keyof Gate
  readonly value: unknown
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Starts the gate in a process of its own. The framework keeps one Markdown
 * renderer for each process; here that is the site's, which reads pages with
 * rules of its own, so that findings would not be those of the command. It
 * also leaves this process free to show the page.
 */
export function openGate(root: string): Gate & { close(): void } {
  const file = join(root, '.vitepress', 'dev', 'gate-process.ts')
  const child = fork(file, { cwd: root, execArgv: ['--import', 'tsx'] })
  // It ends when this process does; it shall not keep it.
  child.unref()
  child.channel?.unref()
  const waiting = new Map<number, Waiting>()
  let last = 0

  child.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) call?.reject(new Error(answer.error))
    else call?.resolve(answer.value)
  })
  const end = (): void => {
    for (const { reject } of waiting.values()) reject(new GateClosedError())
    waiting.clear()
  }
  child.on('exit', end)
  child.on('error', end)

  const call = (name: keyof Gate, value: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!child.connected) return reject(new GateClosedError())
      last += 1
      waiting.set(last, { resolve, reject })
      child.send({ id: last, name, value } satisfies Call)
    })

  // The process answers each call with what `Gate` says; see `gate-process.ts`.
  return {
    report: (question) => call('report', question) as Promise<PageReport>,
    total: (locale) => call('total', locale) as Promise<string>,
    changed: (name) => call('changed', name) as Promise<string | null>,
    close: () => child.kill(),
  }
}

/** There is nobody to ask any more: the server restarts or ends. */
export class GateClosedError extends Error {
  override readonly name = 'GateClosedError'

  constructor() {
    super('The gate has ended. Restart the development server.')
  }
}
