import { describe, expect, test } from 'vitest'
import {
  comparable,
  countScripts,
  isChineseSentence,
  isEnglishSentence,
  shareOfHan,
} from '../../../../../scripts/parity/language/script.ts'

describe('countScripts', () => {
  test('counts characters, words, and what only sentences have', () => {
    expect(countScripts("The bank's AI is 在香港的 a GPT-4 model.")).toEqual({
      han: 4,
      words: 6,
      grammar: 2,
      plain: 2,
      particles: 2,
    })
    expect(countScripts('12, 34.')).toEqual({
      han: 0,
      words: 0,
      grammar: 0,
      plain: 0,
      particles: 0,
    })
  })
})

describe('isEnglishSentence', () => {
  test.each([
    ['the bank has used it for years', false, true],
    ['the bank used Alpha Beta Gamma', false, false],
    ['the bank in the city', false, false],
    ['the bank Alpha is Beta city', false, true],
    ['the bank alpha beta city also gamma delta', false, true],
    [
      'the bank alpha beta city alpha is gamma delta epsilon a zeta eta',
      false,
      true,
    ],
    [
      'the bank alpha beta city gamma is delta epsilon zeta eta theta iota kappa lambda',
      false,
      false,
    ],
    ['Alpha Beta is Gamma in Delta', false, false],
    ['the bank used Alpha Beta', true, true],
    ['the bank used Alpha', true, false],
    ['bank used alpha beta gamma', true, false],
    ['Bank the Alpha Beta Gamma', true, false],
    ['da, de, en, he, is, it, no, zh', true, false],
    ['never, during-controlled, service-on', true, false],
    ['銀行the bank has used it for years', false, false],
    ['銀the bank has used it for years', false, true],
  ])('of %j, copied %j, is %j', (text, isCopied, is) => {
    expect(isEnglishSentence(text, isCopied)).toBe(is)
  })
})

describe('isChineseSentence', () => {
  test.each([
    ['本地銀行一直使用系統。', true],
    ['本地銀行的系統一直用', true],
    ['本地銀行一直使用系統', false],
    ['銀行的系統。', false],
    ['本地銀行的系統用', true],
    ['本地銀行的系統', false],
    ['本地銀行的系統用AI on one GPT', true],
    ['本地銀行的系統用AI on one GPT now', false],
  ])('of %j is %j', (text, is) => {
    expect(isChineseSentence(text)).toBe(is)
  })
})

describe('comparable', () => {
  test('is the same however words are spaced and capitalised', () => {
    expect(comparable(' The  BANK\n\uFFFC\uFFFChas ')).toBe('the bank has')
    expect(comparable('a\uFFFCb')).toBe('ab')
  })
})

describe('shareOfHan', () => {
  test.each([
    ['', 0],
    ['abc', 0],
    ['中a文b', 0.5],
    ['\u3400\u9fff', 1],
    ['\u33ff\ua000', 0],
  ])('of %j is %j', (text, share) => {
    expect(shareOfHan(text)).toBe(share)
  })
})
