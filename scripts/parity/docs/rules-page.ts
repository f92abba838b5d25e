import type { TFunction } from 'i18next'
import siteConfig from '../../../parity.config.ts'
import { explainRule } from '../explain-rule.ts'
import type { RuleId } from '../finding.ts'
import { ruleIds } from '../rule-ids.ts'
import { wordsIn } from '../words.ts'

const INTRODUCTION = `# The rules of the gate · 檢查規則

What \`npm run parity\` looks for, in the order of the contract. Written by
\`npm run docs:rules\` from the rules' own words: change those, not this page.

「npm run parity」檢查的項目。本頁由 \`npm run docs:rules\` 按規則本身的文字產生，請修改該處，不要修改本頁。`

/** The documentation of every rule, in both languages. */
export function rulesPage(): string {
  const both = [wordsIn('en'), wordsIn('zh-HK')]
  const list = ruleIds.map((id) => `- [\`${id}\`](#${id})`).join('\n')
  const entries = ruleIds.map((id) => describeRule(id, both))
  return `${[INTRODUCTION, list, ...entries].join('\n\n')}\n`
}

function describeRule(id: RuleId, languages: readonly TFunction[]): string {
  return [
    `## ${id}`,
    `Severity here: ${siteConfig.severity[id]}.`,
    ...languages.map((t) => explain(id, t)),
  ].join('\n\n')
}

function explain(id: RuleId, t: TFunction): string {
  const { meaning, reason, cure, example } = explainRule(id, t)
  return [
    `**${meaning}**`,
    t('parity.explain.reason', { reason }),
    t('parity.explain.cure', { cure }),
    `\`\`\`\`text\n${example}\n\`\`\`\``,
  ].join('\n\n')
}
