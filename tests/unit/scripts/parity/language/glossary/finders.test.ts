import { describe, expect, test } from 'vitest'
import {
  chineseFinder,
  englishFinder,
} from '../../../../../../scripts/parity/language/glossary/forms.ts'
import {
  pairsIn,
  piecesOf,
  stemsIn,
} from '../../../../../../scripts/parity/language/glossary/pieces.ts'
import type { Term } from '../../../../../../scripts/parity/rules/context.ts'

const term = (given: Partial<Term>): Term => ({
  id: 'a',
  en: [],
  zh: [],
  avoidEn: [],
  avoidZh: [],
  ...given,
})

describe('englishFinder', () => {
  const find = englishFinder([
    term({ id: 'ai', en: ['artificial intelligence', 'AI'] }),
    term({ id: 'hkma', en: ['The Monetary Authority', 'HKMA'] }),
    term({ id: 'model', en: ['model'], avoidEn: ['modell'] }),
    term({ id: 'act', en: ['artificial intelligence act'] }),
  ])
  const found = (text: string) =>
    find(text).map(({ form, start, found: words }) => [
      form.term.id,
      start,
      words,
    ])

  test.each([
    [
      'An AI model.',
      [
        ['ai', 3, 'AI'],
        ['model', 6, 'model'],
      ],
    ],
    [
      'Models and MODELS.',
      [
        ['model', 0, 'Model'],
        ['model', 11, 'MODEL'],
      ],
    ],
    ['remodel, modelled, model2', []],
    ['(model)', [['model', 1, 'model']]],
    ['用AI的', [['ai', 1, 'AI']]],
    ['ai, Ai, AIs', [['ai', 8, 'AI']]],
    ['Monetary Authority', [['hkma', 0, 'Monetary Authority']]],
    ['The Monetary Authority', [['hkma', 0, 'The Monetary Authority']]],
    ['the AI act', [['act', 4, 'AI act']]],
    ['a modell', [['model', 2, 'modell']]],
    ['model_a', []],
  ])('finds in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['two words', 'machine learning', true],
    ['words joined by a hyphen', 'start-up', true],
    ['three capitals', 'HKMA', true],
    ['two capitals', 'AI', false],
    ['one word', 'model', false],
    ['a letter and a word', 'a model', false],
    ['a word and a letter', 'model b', false],
  ])('takes %s for unmistakable or not', (_, written, isSpecific) => {
    const [one] = englishFinder([term({ en: [written] })])(written)

    expect(one?.form).toMatchObject({ written, isSpecific, isAvoided: false })
  })

  test('marks a form to avoid', () => {
    expect(find('modell')[0]?.form.isAvoided).toBe(true)
  })
})

describe('chineseFinder', () => {
  const find = chineseFinder([
    term({ id: 'act', zh: ['《人工智能法》'] }),
    term({ id: 'model', zh: ['大模型', '大語言模型'], avoidZh: ['大型模型'] }),
    term({ id: 'latin', zh: ['AI'] }),
  ])
  const found = (text: string) =>
    find(text).map(({ form, start, found: words }) => [
      form.term.id,
      start,
      words,
    ])

  test.each([
    ['訂立《人工智能法》。', [['act', 2, '《人工智能法》']]],
    ['訂立人工智能法。', [['act', 2, '人工智能法']]],
    ['訂立《AI法》。', [['act', 2, '《AI法》']]],
    [
      '大語言模型及大型模型',
      [
        ['model', 0, '大語言模型'],
        ['model', 6, '大型模型'],
      ],
    ],
    ['用AI，HAIL', [['latin', 1, 'AI']]],
  ])('finds in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('takes four characters for unmistakable', () => {
    expect(find('大語言模型')[0]?.form.isSpecific).toBe(true)
    expect(find('大型模型')[0]?.form).toMatchObject({
      isSpecific: true,
      isAvoided: true,
    })
    expect(find('大模型')[0]?.form.isSpecific).toBe(false)
  })
})

describe('stemsIn and pairsIn', () => {
  test('keep the beginnings of words that mean something', () => {
    expect(stemsIn('The Privacy Commissioner of an AI lab')).toEqual([
      'priv',
      'comm',
      'lab',
    ])
    expect(stemsIn('A1')).toEqual([])
  })

  test('keep each two characters in a row', () => {
    expect(pairsIn('沙嶺數據, 甲 AB乙丙')).toEqual([
      '沙嶺',
      '嶺數',
      '數據',
      '乙丙',
    ])
    expect(pairsIn('abc')).toEqual([])
  })
})

describe('piecesOf', () => {
  test('keeps what tells a term from others', () => {
    const many = Array.from({ length: 11 }, (_, at) =>
      term({
        id: `m${at}`,
        en: [`data ${'abcdefghijk'[at] ?? ''}rea`],
        zh: [`數據${at}`],
      }),
    )
    const pieces = piecesOf([
      term({ id: 'one', en: ['data park', 'Park'], zh: ['沙嶺數據'] }),
      ...many,
    ])

    expect(pieces.get('one')).toEqual({
      english: ['park'],
      chinese: ['沙嶺', '嶺數'],
    })
    expect(pieces.get('m0')).toEqual({ english: ['area'], chinese: ['數據'] })
  })

  test('keeps a piece of ten terms', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      term({ id: `m${at}`, en: ['data'] }),
    )
    const pieces = piecesOf([term({ id: 'one', en: ['data park'] }), ...many])

    expect(pieces.get('one')?.english).toEqual(['data', 'park'])
  })
})
