import { describe, expect, test } from 'vitest'
import {
  LedgerError,
  formatLedger,
  ledgerKey,
  parseLedger,
  splitLedgerKey,
} from '../../../../../scripts/parity/ledger/ledger.ts'

const ONE = '0123456789abcdef'
const TWO = 'fedcba9876543210'
const ledger = new Map([
  ['finance.md#fraud', { left: ONE, right: TWO }],
  ['a b/c#d.md#', { left: TWO, right: ONE }],
])

function faultOf(text: string): unknown {
  try {
    return parseLedger(text)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return [error.fault, error.line, error.found]
  }
}

describe('formatLedger', () => {
  test('writes a sorted line a section, with room between', () => {
    expect(formatLedger(ledger)).toMatchInlineSnapshot(`
      "# What the two languages last agreed on: section, left side, right side.
      # Written by "npm run parity -- agree". The lines in between keep merges apart.

      # a b/c#d.md#
      a b/c#d.md# fedcba9876543210 0123456789abcdef

      # finance.md#fraud
      finance.md#fraud 0123456789abcdef fedcba9876543210

      "
    `)
  })
})

describe('parseLedger', () => {
  test('reads what was written', () => {
    expect(parseLedger(formatLedger(ledger))).toEqual(
      new Map([...ledger].toSorted()),
    )
  })

  test('does not mind order, line ends or an empty file', () => {
    const lines = [`b.md#b ${ONE} ${TWO}`, `a.md#a ${ONE} ${TWO}`]

    expect([...parseLedger(lines.join('\r\n')).keys()]).toEqual([
      'b.md#b',
      'a.md#a',
    ])
    expect(parseLedger('')).toEqual(new Map())
  })

  test.each([
    [
      'a line cut short',
      `\na.md#a ${ONE} fedc`,
      ['damaged', 2, `a.md#a ${ONE} fedc`],
    ],
    ['a missing side', `a.md#a ${ONE}`, ['damaged', 1, `a.md#a ${ONE}`]],
    [
      'a line without a section',
      `a.md ${ONE} ${TWO}`,
      ['damaged', 1, `a.md ${ONE} ${TWO}`],
    ],
    ['something else', 'hello', ['damaged', 1, 'hello']],
    [
      'a conflict',
      `<<<<<<< HEAD\na.md#a ${ONE} ${TWO}`,
      ['conflict', 1, '<<<<<<< HEAD'],
    ],
    ['the middle of a conflict', '=======', ['conflict', 1, '=======']],
    [
      'a section twice',
      `a.md#a ${ONE} ${TWO}\na.md#a ${TWO} ${ONE}`,
      ['duplicate', 2, 'a.md#a'],
    ],
    [
      'the same line twice',
      `a.md#a ${ONE} ${TWO}\n\na.md#a ${ONE} ${TWO}`,
      ['duplicate', 3, 'a.md#a'],
    ],
  ])('refuses %s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault)
  })

  test('gives whole lines or a fault, wherever the file is cut', () => {
    const whole = formatLedger(ledger)

    for (let end = 0; end <= whole.length; end += 1) {
      const read = faultOf(whole.slice(0, end))
      if (Array.isArray(read)) continue
      for (const [key, agreement] of read as typeof ledger) {
        expect(agreement).toEqual(ledger.get(key))
      }
    }
  })
})

describe('splitLedgerKey', () => {
  test('takes a name apart at the last mark', () => {
    expect(splitLedgerKey(ledgerKey('c#/a.md', 'b'))).toEqual({
      page: 'c#/a.md',
      id: 'b',
    })
  })
})

describe('LedgerError', () => {
  test('says which line is wrong, and how', () => {
    expect(new LedgerError('damaged', 3, 'a.md#a 12')).toMatchObject({
      name: 'LedgerError',
      message: 'parity.lock:3 damaged: a.md#a 12',
    })
  })
})
