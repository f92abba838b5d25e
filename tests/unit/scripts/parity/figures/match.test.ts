import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../../../../scripts/parity/figures/index.ts'
import type { FigureText } from '../../../../../scripts/parity/figures/index.ts'
import { PAIRS } from './match-pairs.ts'

/** `left 30%; right 3`: what only one side states. */
function describeDifference(left: FigureText, right: FigureText): string {
  return compareFigures(left, right)
    .map(({ side, value }) => `${side} ${value}`)
    .join('; ')
}

/** The same difference, seen from the other side. */
function mirrored(difference: string): string[] {
  return difference
    .replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'))
    .split('; ')
    .sort()
}

describe('compareFigures at the edges', () => {
  test.each(PAIRS)('finds in %j and %j: %s', (english, chinese, difference) => {
    const left = { text: english, language: 'en' } as const
    const right = { text: chinese, language: 'zh' } as const

    expect(describeDifference(left, right)).toBe(difference)
    expect(describeDifference(right, left).split('; ').sort()).toEqual(
      mirrored(difference),
    )
  })
})
