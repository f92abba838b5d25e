import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rulesPage } from '../../../../../scripts/parity/docs/rules-page.ts'
import { ruleIds } from '../../../../../scripts/parity/rule-ids.ts'
import { rules } from '../../../../../scripts/parity/rules/index.ts'

describe('rulesPage', () => {
  test('is what docs/rules.md holds; else run "npm run docs:rules"', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage())
  })

  test('leaves no key without words', () => {
    expect(rulesPage()).not.toMatch(/parity\.(?:explain|explanations)/)
  })
})

describe('the list of rules', () => {
  test('is the same as the rules that run', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(ruleIds.toSorted())
  })
})
