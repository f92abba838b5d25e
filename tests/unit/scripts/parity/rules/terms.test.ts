import { describe, expect, test } from 'vitest'
import type { Term } from '../../../../../scripts/parity/rules/context.ts'
import { terms } from '../../../../../scripts/parity/rules/terms.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

const glossary: readonly Term[] = [
  term(
    'hkma',
    ['Hong Kong Monetary Authority', 'HKMA'],
    ['香港金融管理局', '金管局'],
  ),
  term('llm', ['large language model', 'LLM'], ['大語言模型', '大模型']),
  term('ml', ['machine learning'], ['機器學習'], [], ['機械學習']),
  term('start-up', ['start-up'], ['初創企業'], ['startup'], ['新創公司']),
  term('personal-data', ['personal data'], ['個人資料'], [], ['個資']),
  term('unnamed', ['Future Cities Initiative'], []),
]

function term(
  id: string,
  en: string[],
  zh: string[],
  avoidEn: string[] = [],
  avoidZh: string[] = [],
): Term {
  return { id, en, zh, avoidEn, avoidZh }
}

function found(left: string, right: string): unknown[] {
  const page = pagePair(`# A {#a}\n\n${left}`, `# 甲 {#a}\n\n${right}`)
  return terms
    .check(page, ruleContext({ glossary }))
    .map(({ locale, line, args }) => [locale, line, args])
}

describe('terms', () => {
  test('asks for the counterpart of an English term', () => {
    expect(found('The HKMA acts.', '證監會行動。')).toEqual([
      [
        'zh-hk',
        3,
        { variant: 'missing', found: 'HKMA', use: '香港金融管理局' },
      ],
    ])
  })

  test('asks for the counterpart of a Chinese term', () => {
    expect(found('Cars.', '大語言模型。')).toEqual([
      [
        'en',
        3,
        {
          variant: 'missing',
          found: '大語言模型',
          use: 'large language model',
        },
      ],
    ])
  })

  test.each([
    ['another form', 'The HKMA acts.', '金管局行動。'],
    ['a plural', 'Large language models.', '大語言模型。'],
    ['capitals', 'Machine learning.', '機器學習。'],
    ['a name left in English', 'The HKMA acts.', 'HKMA行動。'],
    [
      'a telling part',
      'The authority for monetary affairs.',
      '香港金融管理局。',
    ],
    ['no known Chinese name', 'The Future Cities Initiative.', '計劃。'],
    ['words in code', 'The `HKMA` acts.', '行動。'],
    ['part of a word', 'The HKMAX acts.', '行動。'],
  ])('is silent on %s', (_, left, right) => {
    expect(found(left, right)).toEqual([])
  })

  test('reports a form to avoid with the form to use', () => {
    expect(found('A startup.', '新創公司以機械學習。')).toEqual([
      ['en', 3, { variant: 'avoid', found: 'startup', use: 'start-up' }],
      ['zh-hk', 3, { variant: 'avoid', found: '新創公司', use: '初創企業' }],
      ['zh-hk', 3, { variant: 'avoid', found: '機械學習', use: '機器學習' }],
    ])
  })

  test.each([
    ['a name', 'Startup Genome ranked it.', '排名。'],
    ['a quotation', 'They wrote "startup".', '寫作「機械學習」。'],
    ['characters that meet by chance', 'A base.', '建基於同一個資料庫。'],
  ])('does not take %s for a form to avoid', (_, left, right) => {
    expect(found(left, right)).toEqual([])
  })

  test('does nothing without a glossary', () => {
    const page = pagePair('# A {#a}\n\nHKMA', '# 甲 {#a}\n\n甲')

    expect(terms.check(page, ruleContext())).toEqual([])
  })
})

describe('terms in names and sections', () => {
  test.each([
    ['within a name that begins with it', 'Startup Genome counts.', 0],
    ['before an ordinary word', 'Startup firms count.', 1],
    ['at the end', 'They count a startup', 1],
    ['before a name, in small letters', 'They count startup Genome.', 1],
    ['twice', 'A startup and a startup.', 2],
    ['in quotation marks', 'They said "startup" again.', 0],
  ])('looks at a form to avoid %s', (_, text, count) => {
    const avoided = found(text, '初創企業。').filter(
      (one) => Array.isArray(one) && one[0] === 'en',
    )

    expect(avoided).toHaveLength(count)
  })

  test.each([
    ['as a word of its own', '個資外洩。', 1],
    ['across two words', '一個資料庫。', 0],
    ['of three characters and more', '這些新創公司很多。', 1],
    ['in quotation marks', '稱為「新創公司」。', 0],
  ])('looks at a Chinese form to avoid %s', (_, text, count) => {
    const avoided = found('A start-up.', text).filter((one) =>
      JSON.stringify(one).includes('avoid'),
    )

    expect(avoided).toHaveLength(count)
  })

  test('asks once for a term that a section names twice', () => {
    expect(
      found(
        'The HKMA acts.\n\nThe HKMA acts again.',
        '證監會行動。\n\n再行動。',
      ),
    ).toHaveLength(1)
  })

  test('asks for it in each section that lacks it', () => {
    const page = pagePair(
      '# A {#a}\n\nThe HKMA acts.\n\n# B {#b}\n\nThe HKMA acts.',
      '# 甲 {#a}\n\n證監會行動。\n\n# 乙 {#b}\n\n金管局行動。',
    )

    expect(
      terms
        .check(page, ruleContext({ glossary }))
        .map(({ rule, section }) => [rule, section]),
    ).toEqual([['terms', 'a']])
  })

  test('asks at the block that names it', () => {
    expect(
      found('In 2019.\n\nThe HKMA acts in 2024.', '2019年。\n\n2024年行動。'),
    ).toEqual([
      [
        'zh-hk',
        5,
        { variant: 'missing', found: 'HKMA', use: '香港金融管理局' },
      ],
    ])
  })

  test('is content with the English name within Chinese', () => {
    expect(found('The HKMA acts.', 'HKMA行動。')).toEqual([])
    expect(
      found('The HKMA acts.', '由 Hong Kong Monetary Authority 行動。'),
    ).toEqual([])
  })

  test('asks for nothing between two sides of one writing', () => {
    const page = pagePair(
      '# A {#a lang=zh-HK}\n\n香港金融管理局行動。',
      '# 甲 {#a}\n\n證監會行動。',
    )

    expect(terms.check(page, ruleContext({ glossary }))).toEqual([])
  })

  test('asks for nothing in a language that the glossary lacks', () => {
    const page = pagePair(
      '# A {#a}\n\nThe HKMA acts.',
      '# 甲 {#a lang=fr}\n\nElle agit.',
    )

    expect(terms.check(page, ruleContext({ glossary }))).toEqual([])
  })

  test('does not read headings for terms to ask for', () => {
    const page = pagePair('# The HKMA {#a}\n\nIt.', '# 局 {#a}\n\n它。')

    expect(terms.check(page, ruleContext({ glossary }))).toEqual([])
  })
})
