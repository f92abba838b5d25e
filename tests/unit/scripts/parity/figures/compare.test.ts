import { describe, expect, test } from 'vitest'
import {
  compareFigures,
  describeReading,
  extractFigures,
} from '../../../../../scripts/parity/figures/index.ts'
import type {
  FigureDifference,
  FigureLanguage,
} from '../../../../../scripts/parity/figures/index.ts'
import { DIFFERENT } from './different-pairs.ts'
import { EQUAL, IDLE } from './equal-pairs.ts'

describe('compareFigures', () => {
  test.each(EQUAL)('finds the same in %j and %j', (english, chinese) => {
    expect(compare(english, chinese)).toEqual([])
    expect(compare(chinese, english, 'zh', 'en')).toEqual([])
  })

  test.each(IDLE)(
    'finds nothing to compare in %j and %j',
    (english, chinese) => {
      expect(compare(english, chinese)).toEqual([])
    },
  )

  test.each(DIFFERENT)('tells %j and %j apart', (english, chinese) => {
    expect(compare(english, chinese)).not.toEqual([])
  })

  test('takes no number for another that is merely written as an ordinal', () => {
    const english =
      'Section 3\n|\nIt opened in 2 districts.\n|\nIt serves 8 districts with three partners and reviews them twice a year.'
    const chinese =
      '第3節\n|\n在2個地區啟用。\n|\n在8個地區與三個夥伴營辦，每年檢討兩次。'

    expect(compare(english, chinese)).toEqual([])
    expect(compare(english, chinese.replace('在8個', '在2個'))).not.toEqual([])
  })

  test('names what each side alone states, with its value and place', () => {
    const found = compare('It cost HK$3 billion.', '耗資3億港元。')

    expect(found.map(withoutFigure)).toEqual([
      {
        side: 'left',
        value: 'HKD 3000000000',
        text: 'HK$3 billion',
        offset: 8,
      },
      { side: 'right', value: 'HKD 300000000', text: '3億港元', offset: 2 },
    ])
  })

  test('accepts a figure that one language repeats', () => {
    const english = 'In 2025, 30 firms joined; the 30 firms come from Asia.'

    expect(compare(english, '2025年有30間公司加入，均來自亞洲。')).toEqual([])
  })

  test('reports two years that took one another’s place', () => {
    const english = 'From 2024 to 2025 sales rose; 2025 was a record.'

    const found = compare(english, '由2024年至2025年銷售上升，2024年創新高。')

    expect(found.map(({ value }) => value)).toEqual(['2025', '2024'])
  })

  test('takes a year said once for the months that follow', () => {
    const english = 'It opened in March 2025 and closed in May 2025.'

    expect(compare(english, '2025年3月開幕，5月結束。')).toEqual([])
  })

  test('reports a year that the other side says nowhere', () => {
    const found = compare('It closed in May 2025.', '5月結束。')

    expect(found.map(({ value }) => value)).toEqual(['2025-05'])
  })

  test('takes 翌年 and 按年 for the years that they point at', () => {
    expect(
      compare('In 2025 a plan; in 2026 a pilot.', '2025年訂立計劃，翌年試行。'),
    ).toEqual([])
    expect(compare('In 2024 it rose 3% on 2023.', '2024年按年升3%。')).toEqual(
      [],
    )
  })

  test('tolerates rounding only where one side says so', () => {
    expect(compare('about 44,000 cases', '43,987宗')).toEqual([])
    expect(compare('over 8,000 people', '8,123人')).toEqual([])
    expect(compare('44,000 cases', '43,987宗')).not.toEqual([])
    expect(compare('about 61% of users', '約六成用戶')).not.toEqual([])
  })

  test('keeps silent on a number word that sums up a list', () => {
    const english = 'It covers strategy, risk and disclosure.'

    expect(compare(english, '涵蓋策略、風險及披露三個範疇。')).toEqual([])
  })

  test('reports a number word once the other side has another one', () => {
    expect(compare('Three banks joined.', '四間銀行加入。')).not.toEqual([])
  })

  test('takes a bare 元 behind renminbi for renminbi', () => {
    const english = 'Revenue was RMB 1.09 billion, up from RMB 485 million.'

    expect(compare(english, '收入10.9億元人民幣，上年為4.85億元。')).toEqual([])
    expect(
      compare(
        english.replace('RMB 485', 'HK$485'),
        '收入10.9億元人民幣，上年為4.85億元。',
      ),
    ).not.toEqual([])
  })

  test('reads Simplified Chinese', () => {
    expect(compare('CNY 3 billion', '30亿元人民币')).toEqual([])
    expect(compare('2.5 percentage points', '2.5个百分点')).toEqual([])
    expect(
      compare('12,000 users for 18 months', '1.2 万名用户，18 个月'),
    ).toEqual([])
    expect(compare('It costs $5 per month.', '这个服务每月 5 美元。')).toEqual(
      [],
    )
  })

  test('ties a number to the name that both sides give it', () => {
    const chinese = 'Vue 3 有一些 Vue 2 没有的特性。'

    expect(compare('Vue 3 has features that Vue 2 lacks.', chinese)).toEqual([])
    expect(
      compare('Vue 3 has features that Vue 1 lacks.', chinese),
    ).not.toEqual([])
  })

  test('passes over web addresses', () => {
    const english =
      'See https://example.hk/eng/2024/08/20240813-6/ for 3 reasons.'

    expect(
      compare(english, '詳見 https://example.hk/chi/2024/，共3項原因。'),
    ).toEqual([])
  })

  test('finds no figure in words that are names of methods', () => {
    expect(
      compare('The constructor calls toString and valueOf.', '建構函數。'),
    ).toEqual([])
  })

  test('compares digits only in other languages', () => {
    expect(compare('Trois banques, 75 %', '75%', 'other', 'zh')).toEqual([])
    expect(compare('Trois banques, 70 %', '75%', 'other', 'zh')).not.toEqual([])
  })
})

describe('extractFigures', () => {
  test.each(EQUAL)('reads %j (%j) as %s', (english, _, values) => {
    expect(valuesOf(english, 'en')).toBe(values)
  })

  test('keeps the words as written and their place', () => {
    const [figure] = extractFigures('合共港幣３０億元', 'zh')

    expect(figure).toMatchObject({ text: '３０億元', offset: 4 })
  })

  test('joins the ends of a range', () => {
    const [figure] = extractFigures('HK$8 to 12 billion', 'en')

    expect(figure).toMatchObject({ kind: 'range', text: 'HK$8 to 12 billion' })
  })

  test('notes how the words loosen a figure', () => {
    const qualifiers = [
      '約七成',
      '近七成',
      '逾七成',
      '至少七成',
      '七成',
    ].flatMap((text) =>
      extractFigures(text, 'zh').map(
        (figure) => 'qualifier' in figure && figure.qualifier,
      ),
    )

    expect(qualifiers).toEqual(['about', 'under', 'over', 'bound', 'exact'])
  })
})

function compare(
  left: string,
  right: string,
  leftLanguage: FigureLanguage = 'en',
  rightLanguage: FigureLanguage = 'zh',
): FigureDifference[] {
  return compareFigures(
    { text: left, language: leftLanguage },
    { text: right, language: rightLanguage },
  )
}

function withoutFigure({ side, value, text, offset }: FigureDifference) {
  return { side, value, text, offset }
}

function valuesOf(text: string, language: FigureLanguage): string {
  return extractFigures(text, language)
    .flatMap((figure) =>
      figure.kind === 'range' ? [figure.from, figure.to] : [figure],
    )
    .filter(({ weight }) => weight !== 'soft')
    .map(({ reading }) => describeReading(reading))
    .join(', ')
}
