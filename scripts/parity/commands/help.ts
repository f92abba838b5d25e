import { formats } from '../options.ts'
import { ruleIds } from '../rule-ids.ts'
import { languages } from '../words.ts'
import type { Call, ExitCode } from './command.ts'

/** Says how the command is called. */
export async function runHelp({ host, t }: Call): Promise<ExitCode> {
  host.stdout(
    t('parity.help', {
      formats: formats.join(', '),
      languages: languages.join(', '),
      rules: ruleIds.join(', '),
    }),
  )
  return 0
}
