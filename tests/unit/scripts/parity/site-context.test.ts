import { describe, expect, test } from 'vitest'
import siteConfig from '../../../../parity.config.ts'
import { readFacts, readText } from '../../../../scripts/parity/read-facts.ts'
import {
  contextOf,
  isFactFile,
  isUnusable,
  parseFacts,
  siteContext,
} from '../../../../scripts/parity/site-context.ts'
import { SOURCE } from '../../../support/data.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const TERM = JSON.stringify([
  {
    id: 'bias',
    kind: 'concept',
    en: 'bias',
    en_short: 'B',
    zh: '偏見',
    jyutping: 'pin1 gin3',
    definition_en: 'A leaning.',
    definition_zh: '傾斜。',
    avoid_en: ['slant'],
    avoid_zh: ['歪'],
  },
])
const MILESTONE = JSON.stringify([
  {
    id: 'an-event',
    date: '2017',
    chapter: 'finance',
    en: 'It happens.',
    zh: '事情發生。',
    sources: ['a-source'],
  },
])
const FIGURE = JSON.stringify([
  {
    id: 'a-figure',
    value: 75,
    unit: 'percent',
    as_of: '2025',
    sources: ['a-source'],
    label: 'of banks',
    label_zh: '的銀行',
  },
])
const AGREED = `a.md#a ${'0'.repeat(16)} ${'1'.repeat(16)}\n`

const FILES = {
  'data/sources.yml': SOURCE,
  'data/glossary.yml': TERM,
  'data/milestones.yml': MILESTONE,
  'data/key-figures/finance.yml': FIGURE,
  'parity.lock': AGREED,
  '.vitepress/locales/en.json': '{ "a": "one" }',
  '.vitepress/locales/zh-HK.json': '{ "a": "一" }',
}
const facts = () => parseFacts(new Map(Object.entries(FILES)))

describe('isFactFile', () => {
  test.each([
    ['data/sources.yml', true],
    ['data/series/a.yml', true],
    ['data/key-figures/finance.yml', true],
    ['parity.lock', true],
    ['.vitepress/locales/en.json', true],
    ['.vitepress/locales/zh-HK.json', true],
    ['data/other/a.yml', false],
    ['data/series/a/b.yml', false],
    ['data/series/a.yml.orig', false],
    ['my/data/sources.yml', false],
    ['data/.yml', false],
    ['en/a.md', false],
  ])('of %s is %j', (path, is) => {
    expect(isFactFile(path)).toBe(is)
  })
})

describe('parseFacts', () => {
  test('reads data, ledger and the words of the interface', () => {
    const { data, ledger, interfaceTexts } = facts()

    expect([...data.sources.keys()]).toEqual(['a-source'])
    expect(data.milestones).toHaveLength(1)
    expect([...data.keyFigures.keys()]).toEqual(['finance'])
    expect([...ledger.keys()]).toEqual(['a.md#a'])
    expect(interfaceTexts.map(({ file }) => file)).toEqual([
      '.vitepress/locales/en.json',
      '.vitepress/locales/zh-HK.json',
    ])
    expect(interfaceTexts.map(({ locale }) => locale)).toEqual(['en', 'zh-hk'])
  })

  test('takes what is not there for empty', () => {
    const { data, ledger } = parseFacts(new Map())

    expect(data.sources.size + ledger.size).toBe(0)
  })
})

describe('siteContext and contextOf', () => {
  test('tell the rules what the site asks of itself', () => {
    const { ledger, interfaceTexts } = facts()

    expect(contextOf(facts(), '2026-11-22')).toEqual({
      requiredKeys: siteConfig.requiredKeys,
      requiresIds: true,
      requiresCitations: true,
      sources: new Set(['a-source']),
      glossary: [
        {
          id: 'bias',
          en: ['bias', 'B'],
          zh: ['偏見'],
          avoidEn: ['slant'],
          avoidZh: ['歪'],
        },
      ],
      ledger,
      interfaceTexts,
      today: '2026-11-22',
    })
  })

  test('leave out what is of no interest', () => {
    expect(siteContext(facts().data, '2026-11-22')).toMatchObject({
      ledger: null,
      interfaceTexts: null,
    })
  })
})

describe('isUnusable', () => {
  test.each([
    ['data', 'data/sources.yml', '- id: ['],
    ['a ledger', 'parity.lock', 'damaged'],
    ['words', '.vitepress/locales/en.json', '{'],
  ])('tells %s that cannot be read from a bug', (_, path, text) => {
    const files = new Map([...Object.entries(FILES), [path, text]])
    let caught: unknown = null
    try {
      parseFacts(files)
    } catch (error) {
      caught = error
    }

    expect(isUnusable(caught)).toBe(true)
  })

  test('takes anything else for a bug', () => {
    expect(isUnusable(new Error('bug'))).toBe(false)
    expect(isUnusable(null)).toBe(false)
  })
})

describe('readFacts and readText', () => {
  test('read the same from the disk', async () => {
    const read = await readFacts(temporaryFolder(FILES))

    expect(read).toEqual(facts())
  })

  test('take a ledger that is not there for an empty one', async () => {
    const { 'parity.lock': _, ...others } = FILES

    expect((await readFacts(temporaryFolder(others))).ledger.size).toBe(0)
  })

  test('give the text of a file, or say that there is none', async () => {
    const root = temporaryFolder({ 'a.md': '一' })

    expect(await readText(`${root}/a.md`)).toBe('一')
    expect(await readText(`${root}/b.md`)).toBeNull()
    await expect(readText(root)).rejects.toThrow('EISDIR')
  })
})
