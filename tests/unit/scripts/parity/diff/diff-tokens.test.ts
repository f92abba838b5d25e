import { describe, expect, test } from 'vitest'
import { diffTokens } from '../../../../../scripts/parity/diff/diff-tokens.ts'
import { sectionLines } from '../../../../../scripts/parity/diff/section-lines.ts'
import { diffWords } from '../../../../../scripts/parity/diff/words.ts'
import { section } from '../../../../support/pages.ts'

/** `a [-b-] {+c+}`: what stays, what goes and what comes, letter by letter. */
function marked(before: string, after: string): string {
  return diffTokens(before.split(''), after.split(''))
    .map(({ kind, tokens }) => {
      const text = tokens.join('')
      if (kind === 'removed') return `[-${text}-]`
      return kind === 'added' ? `{+${text}+}` : text
    })
    .join('')
}

describe('diffTokens', () => {
  test.each([
    ['', '', ''],
    ['abc', 'abc', 'abc'],
    ['', 'abc', '{+abc+}'],
    ['abc', '', '[-abc-]'],
    ['abc', 'abcd', 'abc{+d+}'],
    ['abc', 'zabc', '{+z+}abc'],
    ['abc', 'ac', 'a[-b-]c'],
    ['ac', 'abc', 'a{+b+}c'],
    ['abc', 'axc', 'a[-b-]{+x+}c'],
    ['abc', 'xyz', '[-abc-]{+xyz+}'],
    ['aaa', 'a', 'a[-aa-]'],
    ['a', 'aaa', 'a{+aa+}'],
    ['abab', 'ab', 'ab[-ab-]'],
    ['axbxc', 'aybyc', 'a[-x-]{+y+}b[-x-]{+y+}c'],
    ['abcde', 'deabc', '{+de+}abc[-de-]'],
    ['kitten', 'sitting', '[-k-]{+s+}itt[-e-]{+i+}n{+g+}'],
  ])('tells %j from %j', (before, after, difference) => {
    expect(marked(before, after)).toBe(difference)
  })

  test('joins runs of one kind', () => {
    expect(diffTokens(['a', 'b', 'c'], ['a', 'c'])).toEqual([
      { kind: 'same', tokens: ['a'] },
      { kind: 'removed', tokens: ['b'] },
      { kind: 'same', tokens: ['c'] },
    ])
  })
})

describe('diffWords', () => {
  test('compares lines as one text', () => {
    expect(diffWords(['a b', 'c'], ['a b', 'd'], 'en')).toEqual([
      { kind: 'same', tokens: ['a', ' ', 'b', '\n'] },
      { kind: 'removed', tokens: ['c'] },
      { kind: 'added', tokens: ['d'] },
    ])
  })
})

describe('sectionLines', () => {
  test('gives a line for the heading and for each block', () => {
    const text = [
      '# A {#a}',
      'One\ntwo [x](/x) ![y](y.png) <b>z</b>.[@s]',
      '::chart[cases]',
      '- item',
      '![only](only.png)',
    ]

    expect(sectionLines(section(text.join('\n\n')))).toEqual([
      'A',
      'One two x z. [@s] (/x) ![y](y.png) <b> </b>',
      '::chart[cases]',
      'item',
      '![only](only.png)',
    ])
  })
})
