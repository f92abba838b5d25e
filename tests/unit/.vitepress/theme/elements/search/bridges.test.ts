import { describe, expect, test } from 'vitest'
import { bridgesOf } from '../../../../../../.vitepress/theme/elements/search/bridges.ts'
import { guideOf, section, term } from '../../../../../support/search.ts'

const guide = guideOf(
  [section('risk', 'Risk assessment', '風險評估', 'fung1 him2 ping4 gu2')],
  [
    term('regulatory sandbox', '監管沙盒', 'gaam1 gun2 saa1 hap6', {
      en: ['regulatory sandbox', 'sandbox'],
      zh: ['監管沙盒', '沙盒'],
    }),
    term('artificial intelligence', '人工智能', 'jan4 gung1 zi3 nang4', {
      avoided: ['人工智慧'],
    }),
    term('premium', '保費', 'bou2 fai3'),
  ],
)

function bridge(folded: string): string[] {
  return bridgesOf(folded, guide).map(({ kind, text }) => `${kind} ${text}`)
}

describe('bridgesOf', () => {
  test('leads from a term to the other language, either way', () => {
    expect(bridge('sandbox')).toEqual(['term 監管沙盒', 'term 沙盒'])
    expect(bridge('保費')).toEqual(['term premium'])
  })

  test('takes a plural for the term', () => {
    expect(bridge('premiums')).toEqual(['term 保費'])
  })

  test('leads from a heading too', () => {
    expect(bridge('風險評估')).toEqual(['term Risk assessment'])
  })

  test('leads from a name that the site avoids to the one that it uses', () => {
    expect(bridge('人工智慧')).toEqual([
      'term 人工智能',
      'term artificial intelligence',
    ])
  })

  test('leads from a good part of a name, or from around it', () => {
    expect(bridge('風險')).toEqual(['related Risk assessment'])
    expect(bridge('保費上升')).toEqual(['related premium'])
  })

  test('does not lead from a small piece of a long name', () => {
    expect(bridge('intel')).toEqual([])
  })

  test('leads from a reading to what was meant', () => {
    expect(bridge('jangungzinang')).toEqual(['reading 人工智能'])
    expect(bridge('gaam1 gun2')).toEqual(['reading 監管'])
  })

  test('leads nowhere from what it does not know', () => {
    expect(bridge('xyzzy')).toEqual([])
  })
})
