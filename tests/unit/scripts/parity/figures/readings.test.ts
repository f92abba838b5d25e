import { describe, expect, test } from 'vitest'
import { CHINESE } from './chinese-readings.ts'
import { describeFigures } from './describe-figures.ts'
import { ENGLISH } from './english-readings.ts'

describe('extractFigures', () => {
  test.each(CHINESE)('reads %j as %s', (text, figures) => {
    expect(describeFigures(text, 'zh')).toBe(figures)
  })

  test.each(ENGLISH)('reads %j as %s', (text, figures) => {
    expect(describeFigures(text, 'en')).toBe(figures)
  })

  test('reads nothing but digits in any other language', () => {
    expect(describeFigures('deux, two, 3 et 4 %', 'other')).toBe(
      '3 "3"@11 ±1; 4% "4 %"@16 ±0.01',
    )
  })
})
