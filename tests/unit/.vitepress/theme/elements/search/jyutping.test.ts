import { describe, expect, test } from 'vitest'
import {
  charactersOf,
  matchReading,
  typedReading,
} from '../../../../../../.vitepress/theme/elements/search/jyutping.ts'

const name = '人工智能'
const syllables = 'jan4 gung1 zi3 nang4'

describe('typedReading', () => {
  test.each([
    ['jan4 gung1 zi3 nang4', 'jan4gung1zi3nang4'],
    ['Jan-gung zi nang', 'jangungzinang'],
    ['jangungzinang', 'jangungzinang'],
  ])('reads %s', (typed, reading) => {
    expect(typedReading(typed)).toBe(reading)
  })

  test.each(['人工', 'gpt-9', '', 'a.b', '4jan'])('refuses %s', (typed) => {
    expect(typedReading(typed)).toBeNull()
  })

  // A pattern that tries every way to part the words would take hours.
  test('comes to an end with many words and a comma after them', () => {
    expect(typedReading(`${'academy of sciences '.repeat(50)},`)).toBeNull()
  })
})

describe('matchReading', () => {
  test('finds all of a name, with tones and without', () => {
    const whole = { text: name, isWhole: true, isStart: true }

    expect(matchReading('jan4gung1zi3nang4', syllables, name)).toEqual(whole)
    expect(matchReading('jangungzinang', syllables, name)).toEqual(whole)
    expect(matchReading('jangungzi3nang', syllables, name)).toEqual(whole)
  })

  test('finds a part, and a last syllable half typed', () => {
    expect(matchReading('zinang', syllables, name)).toEqual({
      text: '智能',
      isWhole: false,
      isStart: false,
    })
    expect(matchReading('jangungz', syllables, name)?.text).toBe('人工智')
  })

  test('refuses another tone and another sound', () => {
    expect(matchReading('jan4gung2', syllables, name)).toBeNull()
    expect(matchReading('jangangzi', syllables, name)).toBeNull()
  })

  test('takes one bare syllable for an English word, unless it has a tone', () => {
    expect(matchReading('nang', syllables, name)).toBeNull()
    expect(matchReading('nang4', syllables, name)?.text).toBe('能')
  })

  test('reads Latin words of a name as they are', () => {
    const match = matchReading('aizinang', 'AI zi3 nang4 tai2', 'AI智能體')

    expect(match?.text).toBe('AI智能')
  })

  test('gives up where syllables and characters do not pair', () => {
    expect(matchReading('jangung', 'jan4 gung1', name)).toBeNull()
  })
})

describe('charactersOf', () => {
  test('counts Chinese by characters and Latin by words', () => {
    expect(charactersOf('《GenA.I.沙盒》AI+')).toEqual([
      'GenA',
      'I',
      '沙',
      '盒',
      'AI',
    ])
  })
})
