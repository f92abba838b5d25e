import { closest } from '../closest.ts'
import { isRuleId, ruleIds } from '../rule-ids.ts'
import { UsageError } from '../usage-error.ts'
import { explainRule } from '../explain-rule.ts'
import type { Call, ExitCode } from './command.ts'
import { configOf } from './read-site.ts'

/** Tells what a rule means, why it exists and how to satisfy it. */
export async function runExplain(call: Call): Promise<ExitCode> {
  const { options, host, t } = call
  const [id = '', ...more] = options.operands
  if (more.length > 0 || id === '') {
    const rules = ruleIds.join(', ')
    throw new UsageError(t('parity.usage.explain-form', { rules }))
  }
  if (!isRuleId(id)) {
    const near = closest(id, ruleIds)
    const guess = near ? t('parity.usage.did-you-mean', { guess: near }) : ''
    const words = { value: id, guess, rules: ruleIds.join(', ') }
    throw new UsageError(t('parity.usage.unknown-rule', words))
  }
  const { meaning, reason, cure, example } = explainRule(id, t)
  const severity = t(`parity.severity.${configOf(call).severity[id]}`)
  const lines = [
    `${id} (${severity})`,
    '',
    meaning,
    '',
    t('parity.explain.reason', { reason }),
    '',
    t('parity.explain.cure', { cure }),
    '',
    t('parity.explain.example'),
    ...example.split('\n').map((line) => `  ${line}`.trimEnd()),
  ]
  host.stdout(`${lines.join('\n')}\n`)
  return 0
}
