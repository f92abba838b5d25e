import type { TFunction } from 'i18next'
import type { Host } from '../host.ts'
import type { Options } from '../options.ts'

/** 0: in step. 1: the pages differ. 2: nothing was done. */
export type ExitCode = 0 | 1 | 2

/** One call of the command: what was asked for, and the world to do it in. */
export interface Call {
  readonly options: Options
  readonly host: Host
  /** The words of the language asked for. */
  readonly t: TFunction
}

/** @throws {UsageError} If the call cannot be carried out as it stands. */
export type Command = (call: Call) => Promise<ExitCode>
