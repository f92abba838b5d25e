import { describe, expect, test } from 'vitest'
import {
  editDistance,
  nearTerms,
} from '../../../../../../.vitepress/theme/elements/search/near.ts'
import { guideOf, section, term } from '../../../../../support/search.ts'

describe('nearTerms', () => {
  const guide = guideOf(
    [section('fakes', 'Deepfakes', '深偽騙案')],
    [term('artificial intelligence', '人工智能'), term('sandbox', '沙盒')],
  )

  test.each([
    ['sandbxo', 'sandbox'],
    ['artifical intelligence', 'artificial intelligence'],
    ['inteligence', 'intelligence'],
    ['deepfaks', 'Deepfakes'],
    ['人工知能', '人工智能'],
  ])('offers for %s', (typed, near) => {
    expect(nearTerms(typed, guide)).toContain(near)
  })

  test('offers nothing for a short word or another one', () => {
    expect(nearTerms('沙合', guide)).toEqual([])
    expect(nearTerms('weather', guide)).toEqual([])
  })
})

describe('editDistance', () => {
  test.each([
    ['same', 'same', 0],
    ['bank', 'banks', 1],
    ['bnak', 'bank', 1],
    ['bank', 'tank', 1],
    ['', 'ab', 2],
    ['人工智能', '人工知能', 1],
  ])('between %s and %s', (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance)
  })

  test('stops when it is too far', () => {
    expect(editDistance('x'.repeat(200), 'y'.repeat(200), 2)).toBe(3)
  })
})
