import { describe, expect, test } from 'vitest'
import {
  fold,
  foldQuery,
  indexWords,
  parseFoldTable,
  queryWords,
  runsOf,
} from '../../../../../../.vitepress/theme/elements/search/text.ts'
import { table } from '../../../../../support/search.ts'

describe('fold', () => {
  test('makes Simplified, variants, capitals, width and accents equal', () => {
    expect(fold('监管風险 説臺 ＡＩ Café', table)).toBe('監管風險 說台 ai cafe')
  })

  test('keeps the length, so that places stay places', () => {
    const text = 'ﬁ ½ İ 𠮷 é 说'

    expect(fold(text, table)).toHaveLength(text.length)
  })

  test('keeps what has no counterpart, lone surrogates too', () => {
    expect(fold('\ud800。「', table)).toBe('\ud800。「')
  })
})

describe('foldQuery', () => {
  test('may shorten a character that takes two units', () => {
    expect(foldQuery('𠮶個', parseFoldTable('𠮶嗰'))).toBe('嗰個')
  })
})

describe('runsOf', () => {
  test('tells Chinese from words and numbers, with their places', () => {
    expect(runsOf('ai監管，43,212宗')).toEqual([
      { text: 'ai', isHan: false, start: 0, end: 2 },
      { text: '監管', isHan: true, start: 2, end: 4 },
      { text: '43,212', isHan: false, start: 5, end: 11 },
      { text: '宗', isHan: true, start: 11, end: 12 },
    ])
  })

  test('finds nothing in signs alone', () => {
    expect(runsOf('?!…「」')).toEqual([])
  })
})

describe('indexWords', () => {
  test('takes each two neighbours, and ends each run and word', () => {
    expect(indexWords('ai監管沙盒，43,212宗')).toEqual([
      'aiㄓ',
      '監管',
      '管沙',
      '沙盒',
      '盒ㄓ',
      '43212ㄓ',
      '宗ㄓ',
    ])
  })
})

describe('queryWords', () => {
  test('leaves the last run open, since the text may go on', () => {
    const { exact } = queryWords('ai監管')

    expect(exact).toEqual(['aiㄓ', '監管'])
  })

  test('ends a run that another follows', () => {
    expect(queryWords('監管ai').exact).toEqual(['監管', '管ㄓ', 'aiㄓ'])
  })

  test('cannot ask exactly for a single character at the end', () => {
    expect(queryWords('2億')).toMatchObject({
      exact: null,
      loose: ['2ㄓ', '億'],
    })
  })

  test('leaves a last word of three letters open, and reaches over its files', () => {
    expect(queryWords('insur')).toEqual({
      exact: ['insurㄓ'],
      loose: ['insur'],
      reach: ['insurｚ'],
    })
  })

  test('keeps short words whole, and cuts the plural of long ones', () => {
    expect(queryWords('in banks').loose).toEqual(['inㄓ', 'bank'])
    expect(queryWords('companies').loose).toEqual(['compan'])
    expect(queryWords('business').loose).toEqual(['business'])
    expect(queryWords('ai').loose).toEqual(['aiㄓ'])
  })

  test('asks for a few telling words of a long wording', () => {
    const words = queryWords('center of the study of artificial intelligence')

    expect(words.exact).toBeNull()
    expect(words.loose).toEqual(['center', 'theㄓ', 'study', 'intelligence'])
  })
})
