import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareFigures,
  extractFigures,
} from '../../../../../scripts/parity/figures/index.ts'

const LENGTH = 100_000
const PIECES = [
  '1',
  '9,',
  '1,111',
  '1 ',
  '1-',
  '1/',
  '1:',
  '.1',
  'A1-',
  'a',
  'A',
  ' ',
  ',',
  '一',
  '十',
  '千萬億',
  '第',
  '數',
  '百分之',
  '三分之',
  '三至',
  '五成',
  '半',
  'one ',
  'two and ',
  'half a ',
  'HK$',
  '$1 ',
  'May ',
  '12月',
  '2025年',
  '去年2025年',
  '二○',
  '一厘',
  '四分一',
  '1元5角',
  '8月5、',
  '三月底',
  '農曆四月初八',
  '一年一個月',
  '1分52秒6',
  '三月按月',
  '852) 2123 ',
  '22.11.',
  'HK$ million ',
  '3-',
  '1 year 1 month ',
  'a quarter of an ',
  'from 45 minutes to just 15. ',
  'Phase II ',
  'March month on month ',
]
/** Pieces of which figures are made, so that random text looks like them. */
const FRAGMENTS = [
  '1',
  '0',
  '9',
  ',',
  '.',
  ' ',
  '-',
  '/',
  ':',
  '%',
  '至',
  '年',
  '月',
  '日',
  '億',
  '萬',
  '千',
  '百',
  '十',
  '一',
  '兩',
  '三',
  '零',
  '半',
  '成',
  '分之',
  '倍',
  '元',
  '第',
  '約',
  'HK$',
  ' million',
  ' to ',
  ' in ',
  'half',
  'quarter',
  'third',
  'May',
  'm',
  'Q3',
  '○',
  '厘',
  '毫',
  '秒',
  '底',
  '比',
  '附件',
  ' and ',
  ' hours',
  ' minutes',
  ' cents',
  'Phase ',
  'II',
]

describe('extractFigures on hostile text', () => {
  test.each(PIECES)(
    'reads 100 KB of %j to the end',
    (piece) => {
      // A pattern that goes back over the text would take minutes.
      const text = piece.repeat(LENGTH / piece.length)
      const language = /[\u4e00-\u9fff]/.test(piece) ? 'zh' : 'en'

      expect(extractFigures(text, language)).toBeInstanceOf(Array)
    },
    60_000,
  )

  test('stays in the text and in order, whatever it reads', () => {
    const text = array(constantFrom(...FRAGMENTS), { maxLength: 40 }).map(
      (parts) => parts.join(''),
    )

    assert(
      property(text, constantFrom('en', 'zh', 'other'), (source, language) => {
        const points = extractFigures(source, language)
        for (const { text: words, offset } of points) {
          expect(source.slice(offset, offset + words.length)).toBe(words)
          expect(words.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  test('finds no difference between a text and itself', () => {
    const text = array(constantFrom(...FRAGMENTS), { maxLength: 30 }).map(
      (parts) => parts.join(''),
    )

    assert(
      property(text, constantFrom('en', 'zh', 'other'), (source, language) => {
        const side = { text: source, language } as const
        expect(compareFigures(side, side)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})
