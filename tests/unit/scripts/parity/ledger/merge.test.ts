import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  formatLedger,
  parseLedger,
} from '../../../../../scripts/parity/ledger/ledger.ts'
import type { Agreement } from '../../../../../scripts/parity/ledger/ledger.ts'
import { temporaryRepository } from '../../../../support/repository.ts'

const LOCK = 'parity.lock'
const ATTRIBUTES = readFileSync('.gitattributes', 'utf8')

type Edit = (ledger: Map<string, Agreement>) => void

const agreement = (digit: string): Agreement => ({
  left: digit.repeat(16),
  right: digit.repeat(16),
})
const base = new Map(
  'abcdef'.split('').map((id) => [`page.md#${id}`, agreement('0')] as const),
)
const stampAs =
  (key: string, digit: string): Edit =>
  (ledger) =>
    void ledger.set(key, agreement(digit))

/** Two branches change the ledger, and git merges them. */
function merge(ours: Edit, theirs: Edit): { text: string; isClean: boolean } {
  const { folder, git, commit } = temporaryRepository({
    '.gitattributes': ATTRIBUTES,
    [LOCK]: formatLedger(base),
  })
  const write = (edit: Edit): void => {
    const ledger = new Map(base)
    edit(ledger)
    writeFileSync(join(folder, LOCK), formatLedger(ledger))
    commit()
  }
  git('checkout', '-q', '-b', 'theirs')
  write(theirs)
  git('checkout', '-q', 'main')
  write(ours)
  let isClean = true
  try {
    git('merge', '-q', '--no-edit', 'theirs')
  } catch {
    isClean = false
  }
  return { text: readFileSync(join(folder, LOCK), 'utf8'), isClean }
}

describe('a ledger merged by git', () => {
  test.each([
    ['neighbouring sections', 'page.md#c', 'page.md#d'],
    ['the first and the last', 'page.md#a', 'page.md#f'],
    ['one that is new after one that is not', 'page.md#c', 'page.md#cc'],
    ['one that is new before one that is not', 'page.md#d', 'page.md#cc'],
    ['two new ones in the same place', 'page.md#c1', 'page.md#c2'],
    ['new ones at the end', 'page.md#x', 'page.md#y'],
    ['new ones on new pages', 'other.md#x', 'another.md#y'],
  ])('holds what both agreed: %s', (_, ours, theirs) => {
    const { text, isClean } = merge(stampAs(ours, '1'), stampAs(theirs, '2'))

    const ledger = parseLedger(text)
    expect(isClean).toBe(true)
    expect(ledger.get(ours)).toEqual(agreement('1'))
    expect(ledger.get(theirs)).toEqual(agreement('2'))
    expect(ledger.size).toBe(new Set([...base.keys(), ours, theirs]).size)
  })

  test.each(['page.md#b', 'page.md#d'])(
    'loses what one branch removed, and holds the other’s change of %s',
    (neighbour) => {
      const { text } = merge(
        (ledger) => void ledger.delete('page.md#c'),
        stampAs(neighbour, '2'),
      )

      expect(parseLedger(text)).toEqual(
        new Map(
          [...base, [neighbour, agreement('2')] as const].filter(
            ([key]) => key !== 'page.md#c',
          ),
        ),
      )
    },
  )

  test('holds what was agreed beside a page that is gone', () => {
    const { text } = merge(
      (ledger) => {
        for (const id of 'bcd') ledger.delete(`page.md#${id}`)
      },
      stampAs('page.md#e', '2'),
    )

    expect([...parseLedger(text).keys()]).toEqual([
      'page.md#a',
      'page.md#e',
      'page.md#f',
    ])
  })

  test('is refused where both agreed the same section on different text', () => {
    const { text } = merge(stampAs('page.md#c', '1'), stampAs('page.md#c', '2'))

    expect(() => parseLedger(text)).toThrow(/duplicate: page\.md#c|conflict/)
  })

  test('is refused, not half read, where git was told to leave marks', () => {
    const { folder, git, commit } = temporaryRepository({
      [LOCK]: formatLedger(base),
    })
    git('checkout', '-q', '-b', 'theirs')
    writeFileSync(
      join(folder, LOCK),
      formatLedger(new Map([...base, ['page.md#c', agreement('2')]])),
    )
    commit()
    git('checkout', '-q', 'main')
    writeFileSync(
      join(folder, LOCK),
      formatLedger(new Map([...base, ['page.md#c', agreement('1')]])),
    )
    commit()

    expect(() =>
      execFileSync('git', ['-C', folder, 'merge', 'theirs'], { stdio: 'pipe' }),
    ).toThrow('merge theirs')
    const text = readFileSync(join(folder, LOCK), 'utf8')
    expect(() => parseLedger(text)).toThrow(/conflict: <<<<<<< HEAD/)
  })
})
