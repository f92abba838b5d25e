import { describe, expect, test } from 'vitest'
import { createTermFinder } from '../../../../.vitepress/markdown/term-finder.ts'
import { glossaryTerm } from '../../../support/terms.ts'

const terms = [
  glossaryTerm({
    id: 'hkma',
    en: 'Hong Kong Monetary Authority',
    enShort: 'HKMA',
    zh: '香港金融管理局',
    zhShort: '金管局',
  }),
  glossaryTerm({ id: 'it', en: 'information technology', enShort: 'IT' }),
  glossaryTerm({ id: 'model', en: 'model', zh: '模型' }),
  glossaryTerm({
    id: 'llm',
    en: 'large language model',
    zh: '大語言模型',
  }),
  glossaryTerm({ id: 'technology', en: 'technology', zh: '科技' }),
  glossaryTerm({ id: 'cuhk', en: 'The Chinese University', zh: '中大' }),
  glossaryTerm({ id: 'hku', en: 'The University of Hong Kong' }),
  glossaryTerm({ id: 'fintech', en: 'fintech', zh: '金融科技' }),
  glossaryTerm({ id: 'genai', en: 'generative artificial intelligence' }),
  glossaryTerm({ id: 'ai', en: 'artificial intelligence', enShort: 'AI' }),
  glossaryTerm({ id: 'bank', en: 'authorized institution', enShort: 'AI' }),
  glossaryTerm({ id: 'ehealth', en: 'eHealth' }),
  glossaryTerm({ id: 'ehealth-plus', en: 'eHealth+' }),
  glossaryTerm({ id: 'dr-pai', en: 'Dr. PAI (Personalised Doctor)' }),
  glossaryTerm({ id: 'token', en: 'token (in language models)' }),
  glossaryTerm({ id: 'privacy', en: 'Privacy Ordinance', zh: '《私隱條例》' }),
]
const finders = {
  en: createTermFinder(terms, 'en'),
  'zh-hk': createTermFinder(terms, 'zh-hk'),
}

/** Ids and words of what is found. */
function find(text: string, locale: 'en' | 'zh-hk' = 'en'): string[] {
  return finders[locale](text).map(
    ({ term, start, end }) => `${term.id}: ${text.slice(start, end)}`,
  )
}

describe('createTermFinder, in English', () => {
  test('finds names, abbreviations and plurals where they stand', () => {
    const text = 'The Hong Kong Monetary Authority (HKMA) and large models'

    expect(find(text)).toEqual([
      'hkma: Hong Kong Monetary Authority',
      'hkma: HKMA',
      'model: models',
    ])
  })

  test('takes the longest form', () => {
    expect(find('Of large language models, eHealth+ and eHealth')).toEqual([
      'llm: large language models',
      'ehealth-plus: eHealth+',
      'ehealth: eHealth',
    ])
  })

  test('knows plurals in -ies', () => {
    expect(find('new technologies')).toEqual(['technology: technologies'])
  })

  test('keeps the capitals of an abbreviation', () => {
    expect(find('it is IT')).toEqual(['it: IT'])
  })

  test('finds nothing within a longer word', () => {
    expect(find('remodel, HKMA-led, biotechnology, models2')).toEqual([])
  })

  test('lets a sentence begin with a term, and no name hold one', () => {
    expect(find('Technology helps. Models learn.')).toEqual([
      'technology: Technology',
      'model: Models',
    ])
    expect(find('the Faculty of Technology')).toEqual([])
    expect(find('Fintech 2025, a plan')).toEqual([])
    expect(find('Model Railways Limited')).toEqual([])
  })

  test('knows names without their article or what stands in brackets', () => {
    expect(find('University of Hong Kong; Dr. PAI; a token')).toEqual([
      'hku: University of Hong Kong',
      'dr-pai: Dr. PAI',
    ])
  })

  test('knows AI as part of a name, and leaves it alone otherwise', () => {
    expect(find('Generative AI is AI')).toEqual(['genai: Generative AI'])
  })

  test('finds nothing in nothing', () => {
    expect(find('')).toEqual([])
    expect(createTermFinder([], 'en')('HKMA')).toEqual([])
  })
})

describe('createTermFinder, in Chinese', () => {
  test('takes the longest form', () => {
    expect(find('香港金融管理局談大語言模型和模型', 'zh-hk')).toEqual([
      'hkma: 香港金融管理局',
      'llm: 大語言模型',
      'model: 模型',
    ])
  })

  test('finds no short word across the edges of others', () => {
    expect(find('其中大部分學生', 'zh-hk')).toEqual([])
    expect(find('中大的學生', 'zh-hk')).toEqual(['cuhk: 中大'])
  })

  test('finds a title as a whole, and nothing within another', () => {
    expect(find('《私隱條例》與《金融科技藍圖》', 'zh-hk')).toEqual([
      'privacy: 《私隱條例》',
    ])
    expect(find('《沒有完的金融科技', 'zh-hk')).toEqual(['fintech: 金融科技'])
  })

  test('finds a quoted term, and none in a longer quoted name', () => {
    expect(find('所謂「金融科技」', 'zh-hk')).toEqual(['fintech: 金融科技'])
    expect(find('「金融科技2025」策略', 'zh-hk')).toEqual([])
  })

  test('calls by its English name what has no other', () => {
    expect(find('用eHealth+，不用eHealth和HKMA', 'zh-hk')).toEqual([
      'ehealth-plus: eHealth+',
      'ehealth: eHealth',
    ])
  })
})
