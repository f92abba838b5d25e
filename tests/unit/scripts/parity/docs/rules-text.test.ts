import { describe, expect, test } from 'vitest'
import siteConfig from '../../../../../parity.config.ts'
import { rulesPage } from '../../../../../scripts/parity/docs/rules-page.ts'
import { explainRule } from '../../../../../scripts/parity/explain-rule.ts'
import { ruleIds } from '../../../../../scripts/parity/rule-ids.ts'
import { wordsIn } from '../../../../../scripts/parity/words.ts'

/** The page cut at its headings: what comes first, then a part for each rule. */
const parts = () => rulesPage().split(/^## (?=[a-z-]+\n\nSeverity here)/m)

describe('rulesPage', () => {
  test('lists every rule before it explains any', () => {
    const [head = ''] = parts()

    expect(head).toMatch(/^# .+\n\n/)
    expect(head.match(/^- .*$/gm)).toEqual(
      ruleIds.map((id) => `- [\`${id}\`](#${id})`),
    )
  })

  test.each(ruleIds)('explains "%s" in both languages', (id) => {
    const part = parts().find((one) => one.startsWith(`${id}\n`))
    const said = [wordsIn('en'), wordsIn('zh-HK')].map((t) => {
      const { meaning, reason, cure, example } = explainRule(id, t)
      return [
        `**${meaning}**`,
        t('parity.explain.reason', { reason }),
        t('parity.explain.cure', { cure }),
        `\`\`\`\`text\n${example}\n\`\`\`\``,
      ].join('\n\n')
    })

    expect(part?.trimEnd()).toBe(
      [id, `Severity here: ${siteConfig.severity[id]}.`, ...said].join('\n\n'),
    )
  })

  test('ends with one line end', () => {
    expect(rulesPage()).toMatch(/[^\n]\n$/)
  })
})
