import { describe, expect, test } from 'vitest'
import { stamp } from '../../../../../scripts/parity/ledger/stamp.ts'
import { stale } from '../../../../../scripts/parity/rules/stale.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair, treePair } from '../../../../support/pages.ts'

const ENGLISH = '# A {#a}\n\nBanks use AI.'
const CHINESE = '# 甲 {#a}\n\n銀行使用人工智能。'
const agreed = stamp(
  new Map(),
  treePair({ 'page.md': [ENGLISH, CHINESE] }),
  () => true,
).ledger
const context = ruleContext({ ledger: agreed })
const check = (left: string, right: string) =>
  stale.check(pagePair(left, right), context)

describe('stale', () => {
  test('is silent where nothing moved, or only what nobody sees', () => {
    expect(check(ENGLISH, CHINESE)).toEqual([])
    expect(check('A {#a}\n===\n\n*Banks*\nuse AI.', CHINESE)).toEqual([])
  })

  test('calls Chinese behind when English moved', () => {
    expect(check(ENGLISH.replace('use', 'may use'), CHINESE)).toEqual([
      {
        rule: 'stale',
        locale: 'zh-hk',
        page: 'page.md',
        section: 'a',
        file: 'zh-hk/page.md',
        line: 1,
        column: 1,
        other: { locale: 'en', file: 'en/page.md', line: 1 },
        args: { variant: 'one-side', title: '甲' },
      },
    ])
  })

  test('calls English behind when Chinese moved', () => {
    expect(check(ENGLISH, CHINESE.replace('使用', '或會使用'))).toMatchObject([
      {
        locale: 'en',
        file: 'en/page.md',
        other: { locale: 'zh-hk' },
        args: { variant: 'one-side', title: 'A' },
      },
    ])
  })

  test('calls a heading that was reworded a change', () => {
    expect(check(ENGLISH.replace('# A', '# B'), CHINESE)).toMatchObject([
      { locale: 'zh-hk', args: { variant: 'one-side' } },
    ])
  })

  test('says once that both moved', () => {
    expect(
      check(ENGLISH.replace('use', 'may use'), CHINESE.replace('用', '用了')),
    ).toMatchObject([{ locale: 'zh-hk', args: { variant: 'both-sides' } }])
  })

  test('says once that nobody ever agreed', () => {
    const left = `${ENGLISH}\n\n## B {#b}\n\nText.`
    const right = `${CHINESE}\n\n## 乙 {#b}\n\n內容。`

    expect(check(left, right)).toMatchObject([
      { locale: 'zh-hk', section: 'b', args: { variant: 'never-agreed' } },
    ])
  })

  test('leaves what one side lacks, or has yet to write, to other rules', () => {
    expect(check(`${ENGLISH}\n\n## B {#b}\n\nText.`, CHINESE)).toEqual([])
    expect(check('# A {#a}\n\n<!-- pending -->', CHINESE)).toEqual([])
  })

  test('knows the first of two sections by an id', () => {
    expect(check(`${ENGLISH}\n\n# B {#a}`, `${CHINESE}\n\n# 乙 {#a}`)).toEqual(
      [],
    )
  })

  test('is silent where there is no ledger', () => {
    const pair = pagePair(ENGLISH, CHINESE)

    expect(stale.check(pair, ruleContext())).toEqual([])
  })
})
