import { expect, test } from 'vitest'
import { citations } from '../../../../../scripts/parity/rules/citations.ts'
import { links } from '../../../../../scripts/parity/rules/links.ts'
import { simplified } from '../../../../../scripts/parity/rules/simplified.ts'
import { structure } from '../../../../../scripts/parity/rules/structure.ts'
import { terms } from '../../../../../scripts/parity/rules/terms.ts'
import { typography } from '../../../../../scripts/parity/rules/typography.ts'
import { uncitedFigure } from '../../../../../scripts/parity/rules/uncited-figure.ts'
import { unsafeMarkup } from '../../../../../scripts/parity/rules/unsafe-markup.ts'
import { untranslated } from '../../../../../scripts/parity/rules/untranslated.ts'
import { variant } from '../../../../../scripts/parity/rules/variant.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const rules = [
  citations,
  links,
  simplified,
  structure,
  terms,
  typography,
  uncitedFigure,
  unsafeMarkup,
  untranslated,
  variant,
]
const glossary = [
  {
    id: 'a',
    en: ['aa bb'],
    zh: ['甲乙丙丁'],
    avoidEn: ['aaa'],
    avoidZh: ['甲乙'],
  },
]
const context = ruleContext({ glossary })
const LENGTH = 30_000

const PATTERNS = [
  'a',
  '甲',
  '这',
  '1',
  '1,',
  '.',
  '…',
  '"',
  '“',
  '「',
  '(',
  '（甲(',
  '{',
  '{{',
  '@',
  'a@',
  'a.',
  '- ',
  '--',
  '一',
  '一成',
  'aa ',
  '甲乙',
  'www.',
  'https://',
  '甲 a ',
  '｜',
]

// A rule that walks a text once for each of its characters takes minutes.
test.each(PATTERNS)(
  'every rule reads a long line of %j in one go',
  (pattern) => {
    const line = pattern.repeat(LENGTH / pattern.length)
    const page = pagePair(
      ['# A {#a}', '', `Text ${line}`],
      ['# 甲 {#a}', '', `文字${line}`],
    )

    for (const rule of rules) {
      expect(rule.check(page, context)).toBeInstanceOf(Array)
    }
  },
  60_000,
)

test('structure and links come to an end in sections of many blocks', () => {
  const blocks = Array.from({ length: 20_000 }, (_, at) => `- [x](/${at})[@a]`)
  const page = pagePair(
    ['# A {#a}', '', ...blocks],
    ['# 甲 {#a}', '', '甲', '', ...blocks.toReversed().slice(7)],
  )

  for (const rule of [structure, citations, links]) {
    expect(rule.check(page, context)).toBeInstanceOf(Array)
  }
}, 60_000)
