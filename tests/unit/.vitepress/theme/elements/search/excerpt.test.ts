import { describe, expect, test } from 'vitest'
import {
  excerptOf,
  marksIn,
} from '../../../../../../.vitepress/theme/elements/search/excerpt.ts'
import { table } from '../../../../../support/search.ts'

function marked(text: string, ...wanted: string[]): string[] {
  return marksIn(text, wanted, table).map(([start, end]) =>
    text.slice(start, end),
  )
}

describe('marksIn', () => {
  test('marks what was asked in the form that the text has', () => {
    expect(marked('监管与監管', '監管')).toEqual(['监管', '監管'])
    expect(marked('The HKMA and hkma', 'hkma')).toEqual(['HKMA', 'hkma'])
  })

  test('marks words from their beginning only', () => {
    expect(marked('paid by AI and aid', 'ai')).toEqual(['AI', 'ai'])
  })

  test('marks the pieces where the whole is not there', () => {
    expect(marked('金融與科技', '金融科技')).toEqual(['金融', '科技'])
    expect(marked('Data and its protection', 'data protection')).toEqual([
      'Data',
      'protection',
    ])
  })

  test('joins marks that touch', () => {
    expect(marked('監管沙盒', '監管', '沙盒')).toEqual(['監管沙盒'])
  })
})

describe('excerptOf', () => {
  test('shows the text around the first mark, with its place', () => {
    const text = `${'前文。'.repeat(60)}監管沙盒${'後文。'.repeat(60)}`

    const excerpt = excerptOf(text, ['沙盒'], table)

    const [[start, end] = [0, 0]] = excerpt.marks
    expect(excerpt.text.slice(start, end)).toBe('沙盒')
    expect(excerpt.text).toMatch(/^….*…$/)
    expect(excerpt.text.length).toBeLessThan(100)
  })

  test('starts and ends between words', () => {
    const text = `${'alpha beta '.repeat(40)}target ${'gamma delta '.repeat(40)}`

    const words = excerptOf(text, ['target'], table).text.match(/\w+/g)

    expect(new Set(words)).toEqual(
      new Set(['alpha', 'beta', 'target', 'gamma', 'delta']),
    )
  })

  test('shows the beginning where nothing is marked', () => {
    expect(excerptOf('Short text.', ['x'], table)).toEqual({
      text: 'Short text.',
      marks: [],
    })
  })
})
