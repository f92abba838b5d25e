import { runAdd } from './commands/add.ts'
import { runAgree } from './commands/agree.ts'
import { runCheck } from './commands/check.ts'
import type { Command, ExitCode } from './commands/command.ts'
import { runDiff } from './commands/diff.ts'
import { runExplain } from './commands/explain.ts'
import { runHelp } from './commands/help.ts'
import { configOf } from './commands/read-site.ts'
import { runStatus } from './commands/status.ts'
import { describeError } from './errors.ts'
import type { Host } from './host.ts'
import { parseOptions } from './options.ts'
import type { CommandName } from './options.ts'
import { UsageError } from './usage-error.ts'
import { wordsIn } from './words.ts'

export type { ExitCode } from './commands/command.ts'

const commands = {
  check: runCheck,
  status: runStatus,
  agree: runAgree,
  add: runAdd,
  diff: runDiff,
  explain: runExplain,
  help: runHelp,
} satisfies Record<CommandName, Command>

/** Runs the command: arguments in, text and an exit code out. */
export async function run(
  argv: readonly string[],
  host: Host,
): Promise<ExitCode> {
  try {
    return await runCommand(argv, host)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    host.stderr(`${error.message}\n`)
    return 2
  }
}

async function runCommand(
  argv: readonly string[],
  host: Host,
): Promise<ExitCode> {
  const options = parseOptions(argv)
  const call = { options, host, t: wordsIn(options.language) }
  try {
    return await commands[options.command](call)
  } catch (error) {
    const said = describeError(error, configOf(call).locales, call.t)
    if (said === null) throw error
    throw new UsageError(said, { cause: error })
  }
}
