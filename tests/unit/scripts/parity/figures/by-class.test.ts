import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../../../../scripts/parity/figures/index.ts'
import type { FigureText } from '../../../../../scripts/parity/figures/index.ts'
import { OTHER_BY_CLASS } from './different-by-class.ts'
import { OTHER_IN_NEWS } from './different-in-news.ts'
import { SAME_BY_CLASS } from './equal-by-class.ts'
import { SAME_IN_NEWS } from './equal-in-news.ts'

const SAME = [...SAME_BY_CLASS, ...SAME_IN_NEWS]
const OTHER = [...OTHER_BY_CLASS, ...OTHER_IN_NEWS]

describe.each(SAME)('compareFigures on %s', (_, pairs) => {
  test.each(pairs)('finds the same in %j and %j', (english, chinese) => {
    expect(differences(english, chinese)).toEqual([[], []])
  })
})

describe.each(OTHER)('compareFigures on wrong %s', (_, pairs) => {
  test.each(pairs)('tells %j and %j apart', (english, chinese) => {
    const [there, back] = differences(english, chinese)

    expect(there).not.toEqual([])
    expect(back).not.toEqual([])
  })
})

/** What is found with either language on the left. */
function differences(english: string, chinese: string): [string[], string[]] {
  const en: FigureText = { text: english, language: 'en' }
  const zh: FigureText = { text: chinese, language: 'zh' }
  return [valuesOf(en, zh), valuesOf(zh, en)]
}

function valuesOf(left: FigureText, right: FigureText): string[] {
  return compareFigures(left, right).map(
    ({ text, value }) => `${text}: ${value}`,
  )
}
