import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../../../.vitepress/theme/elements/search/answer.ts'
import { createEngine } from '../../../../../../.vitepress/theme/elements/search/engine.ts'
import {
  guideOf,
  memoryIndex,
  section,
  term,
} from '../../../../../support/search.ts'

const guide = guideOf(
  [
    section('finance', 'AI in finance', '金融業的人工智能'),
    section('fraud', 'Fraud', '詐騙'),
    section('sandbox', 'The sandbox', '沙盒'),
    section('risk', 'Risk', '風險', 'fung1 him2'),
  ],
  [term('sandbox', '沙盒', 'saa1 hap6')],
)
const index = memoryIndex({
  'finance-en': 'Banks use AI. Risk is another word.',
  'finance-zh': '銀行使用人工智能，管理風險。',
  'fraud-en': 'Data is protected. Deception with data and protection of it.',
  'fraud-zh': '警方提醒市民，風險高，險情多。',
  'sandbox-en': 'A sandbox for banks: data protection first.',
  'sandbox-zh': '監管沙盒讓銀行測試。',
  'risk-en': 'Insurers measure it.',
  'risk-zh': '風險由銀行承擔。',
})

function ask(
  query: string,
  locale: 'en' | 'zh-hk' = 'zh-hk',
  withBridges = true,
): Promise<Answer> {
  const engine = createEngine(index, guide)
  return engine.answer({ query, locale, withBridges, sources: 4 })
}

async function addresses(
  ...question: Parameters<typeof ask>
): Promise<string[]> {
  const { groups } = await ask(...question)
  return groups.flatMap(({ items }) => items.map(({ address }) => address))
}

describe('createEngine', () => {
  test('puts a section of that very name first', async () => {
    const [first] = await addresses('風險')

    expect(first).toBe('zh-hk/finance#risk')
  })

  test('finds the same with Simplified characters', async () => {
    expect(await addresses('风险')).toEqual(await addresses('風險'))
  })

  test('finds words in the middle of a sentence', async () => {
    expect(await addresses('行測')).toEqual(['zh-hk/finance#sandbox'])
  })

  test('puts the exact wording before its words apart', async () => {
    expect(await addresses('data protection', 'en')).toEqual([
      'en/finance#sandbox',
      'en/finance#fraud',
    ])
  })

  test('leaves out what has only the common word of several', async () => {
    const rare = memoryIndex({
      'finance-en': 'AI in banks.',
      'fraud-en': 'AI finds fraud.',
      'sandbox-en': 'AI is tried out.',
      'risk-en': 'AI under an act of law.',
      'finance-zh': 'AI',
    })
    const engine = createEngine(rare, guide)
    // Nothing has all three words; one text alone has two of them.
    const question = { locale: 'en', withBridges: true, sources: 4 } as const
    const { groups } = await engine.answer({ query: 'EU AI act', ...question })

    expect(groups.flatMap(({ items }) => items)).toMatchObject([
      { address: 'en/finance#risk' },
    ])
  })

  test('shows each section once, in the language of the page', async () => {
    expect(await addresses('sandbox')).toEqual(['zh-hk/finance#sandbox'])
    expect(await addresses('sandbox', 'en')).toEqual(['en/finance#sandbox'])
  })

  test('shows the other language where only that answers', async () => {
    const { groups } = await ask('insurers')

    expect(groups).toMatchObject([
      {
        locale: 'en',
        items: [{ address: 'en/finance#risk', otherTitle: '風險' }],
      },
    ])
  })

  test('keeps to what was typed where bridges are off', async () => {
    const { groups, bridges } = await ask('sandbox', 'zh-hk', false)

    expect(groups.map(({ locale }) => locale)).toEqual(['en'])
    expect(bridges).toEqual([{ text: '沙盒', kind: 'term' }])
  })

  test('finds by the sound', async () => {
    expect((await addresses('saa1 hap6'))[0]).toBe('zh-hk/finance#sandbox')
    expect((await addresses('funghim'))[0]).toBe('zh-hk/finance#risk')
  })

  test('leads to the page itself by its first section', async () => {
    expect(await addresses('管理風險')).toContain('zh-hk/finance')
  })

  test('answers a question of which no text has all words', async () => {
    expect(await addresses('香港銀行測試甚麼')).toContain(
      'zh-hk/finance#sandbox',
    )
  })

  test('offers near terms where nothing is found as typed', async () => {
    expect(await ask('sandbxo')).toMatchObject({
      groups: [],
      near: ['sandbox'],
    })
  })

  test('has nothing to say to signs', async () => {
    expect(await ask('?!')).toMatchObject({ groups: [], near: [], bridges: [] })
  })
})
