import { describe, expect, test } from 'vitest'
import siteConfig from '../../../../../parity.config.ts'
import { rules } from '../../../../../scripts/parity/rules/index.ts'
import type { Term } from '../../../../../scripts/parity/rules/context.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const glossary: readonly Term[] = [
  {
    id: 'hkma',
    en: ['Hong Kong Monetary Authority'],
    zh: ['香港金融管理局'],
    avoidEn: [],
    avoidZh: [],
  },
]

const rich = (title: string, id: string, text: string) =>
  `## ${title} {#${id}}\n\n${text}[@a]\n\n- [b](/b)\n\n| c | d |\n|-|-|\n| e | f |\n`

/** Rules that compare what both languages say of one section. */
const COMPARING = [
  'structure',
  'figures',
  'citations',
  'links',
  'terms',
  'untranslated',
  'section-order',
  'section-level',
] as const

describe('sections that only one language has', () => {
  const english = 'The Hong Kong Monetary Authority has 40 banks in 2024.'
  const chinese = '香港金融管理局於2024年有40間銀行。'
  const page = pagePair(
    `# A {#a}\n\nText.\n\n${rich('B', 'b', english)}`,
    `# 甲 {#a}\n\n內容。\n\n${rich('丙', 'c', `${chinese}\n\n${english}`)}`,
  )

  test.each(COMPARING)('say nothing to "%s"', (id) => {
    const rule = rules.find((one) => one.id === id)
    if (rule?.scope !== 'page') throw new Error(`${id} is no rule for a page.`)

    expect(siteConfig.severity).toHaveProperty(id)
    expect(rule.check(page, ruleContext({ glossary }))).toEqual([])
  })
})
